import { describe, expect, it } from 'vitest';
import { filled } from './filled.ts';
import { intervalText, percent } from './numbers.ts';

describe('filled', () => {
  it('fills every place or says which it cannot', () => {
    expect(filled('from {n} to {m}', { n: 1, m: 2 })).toBe('from 1 to 2');
    expect(() => filled('from {n} to {m}', { n: 1 })).toThrow('{m}');
  });
});

describe('percent', () => {
  it('writes the sign as the language does', () => {
    expect(percent('en', 86.24)).toBe('86.2%');
    expect(percent('ru', 86.2)).toBe('86,2\u00a0%');
    expect(intervalText('en', { low: 0.6087, high: 0.9114 })).toBe('61–91%');
  });
});
