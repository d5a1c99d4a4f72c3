import { describe, expect, it } from 'vitest';
import { isLocale, localePaths, locales } from './locales.ts';
import { localePath, siblings } from './paths.ts';

describe('localePath', () => {
  it.each([
    ['', '/kk/'],
    ['/', '/kk/'],
    ['help', '/kk/help/'],
    ['/help/', '/kk/help/'],
    ['//7-10/no-bullying//', '/kk/7-10/no-bullying/'],
  ])('sets "%s" under the language', (path, address) => {
    expect(localePath('kk', path)).toBe(address);
  });

  it('is the home of the language without a path', () => {
    expect(locales.map((locale) => localePath(locale))).toEqual(['/kk/', '/ru/', '/en/']);
  });
});

describe('siblings', () => {
  it.each(['/kk/help/', '/ru/help/', '/en/help', '/help/'])(
    'finds the page of "%s" in every language',
    (pathname) => {
      expect(siblings(pathname)).toEqual({ kk: '/kk/help/', ru: '/ru/help/', en: '/en/help/' });
    },
  );

  it.each(['/', '/kk', '/kk/', ''])('finds every home from "%s"', (pathname) => {
    expect(siblings(pathname)).toEqual({ kk: '/kk/', ru: '/ru/', en: '/en/' });
  });

  it('takes no word for a language that only begins like one', () => {
    expect(siblings('/kkk/help/').ru).toBe('/ru/kkk/help/');
    expect(siblings('/kk/en/').ru).toBe('/ru/en/');
  });
});

describe('isLocale', () => {
  it('knows the three languages and nothing else', () => {
    expect(['kk', 'ru', 'en'].every(isLocale)).toBe(true);
    expect(['kz', 'KK', '', 'kk-KZ', 'constructor'].some(isLocale)).toBe(false);
    expect(localePaths()).toEqual([
      { params: { locale: 'kk' } },
      { params: { locale: 'ru' } },
      { params: { locale: 'en' } },
    ]);
  });
});
