import { describe, expect, it } from 'vitest';
import { fileOf, relativeAddress, rootFrom } from './addresses.ts';

describe('fileOf', () => {
  it.each([
    ['/', 'index.html'],
    ['/kk/help/', 'kk/help/index.html'],
    ['/kk/help/#when', 'kk/help/index.html'],
    ['/data/published.csv', 'data/published.csv'],
  ])('%s is %s', (address, file) => {
    expect(fileOf(address)).toBe(file);
  });
});

describe('relativeAddress', () => {
  it.each([
    ['kk/help/index.html', '/kk/', '../index.html'],
    ['kk/help/index.html', '/ru/help/', '../../ru/help/index.html'],
    ['kk/help/index.html', '/kk/help/', 'index.html'],
    ['kk/help/index.html', '/kk/help/#when', 'index.html#when'],
    ['index.html', '/calm/', 'calm/index.html'],
    ['kk/7-10/equal/index.html', '/icons/icon.svg', '../../../icons/icon.svg'],
    ['kk/teachers/collect/index.html', '/kk/search/?q=a#b', '../../search/index.html?q=a#b'],
  ])('from %s, %s is %s', (from, address, relative) => {
    expect(relativeAddress(from, address)).toBe(relative);
  });
});

describe('rootFrom', () => {
  it('counts the folders', () => {
    expect(rootFrom('index.html')).toBe('');
    expect(rootFrom('kk/7-10/equal/index.html')).toBe('../../../');
  });
});
