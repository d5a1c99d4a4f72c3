import { describe, expect, it } from 'vitest';
import { formatDate, formatDayMonth, formatNumber, formatPercent, formatSigned } from './formats.ts';

/** Intl sets narrow and no-break spaces, which look alike in a diff; here they all are plain. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('formatNumber', () => {
  it.each([
    ['kk', '1 234,5'],
    ['ru', '1 234,5'],
    ['en', '1,234.5'],
  ] as const)('writes 1234.5 in %s as %s', (locale, text) => {
    expect(plain(formatNumber(locale, 1234.5, 1))).toBe(text);
  });

  it('writes whole numbers unless digits are asked for', () => {
    expect(formatNumber('en', 12.6)).toBe('13');
    expect(formatNumber('en', 12, 2)).toBe('12');
    expect(formatNumber('en', 0)).toBe('0');
  });
});

describe('formatSigned', () => {
  it('writes the sign of a change, and none before 0', () => {
    expect(formatSigned('en', 18)).toBe('+18');
    expect(formatSigned('en', -18)).toBe('−18');
    for (const locale of ['kk', 'ru', 'en'] as const) {
      expect(formatSigned(locale, 0)).toBe('0');
      expect(formatSigned(locale, -0)).toBe('0');
    }
    expect(formatSigned('ru', 1.5)).toBe('+1,5');
  });
});

describe('formatPercent', () => {
  it.each([
    ['kk', '84%'],
    ['ru', '84 %'],
    ['en', '84%'],
  ] as const)('writes .84 in %s as %s', (locale, text) => {
    expect(plain(formatPercent(locale, 0.84))).toBe(text);
  });
});

describe('formatDate', () => {
  it('writes a day in words', () => {
    expect(formatDate('en', '2026-11-21')).toBe('21 November 2026');
    expect(formatDate('ru', '2026-11-21')).toBe('21 ноября 2026 г.');
    expect(formatDate('kk', '2026-11-21')).toMatch(/2026.*21.*қараша/);
  });

  it('does not slip by a day at the ends of a year, wherever the reader is', () => {
    expect(formatDate('en', '2026-01-01')).toBe('1 January 2026');
    expect(formatDate('en', '2026-12-31')).toBe('31 December 2026');
  });
});

describe('formatDayMonth', () => {
  it('writes a day of every year in words', () => {
    expect(formatDayMonth('en', 11, 20)).toBe('20 November');
    expect(formatDayMonth('ru', 6, 1)).toBe('1 июня');
    expect(formatDayMonth('kk', 6, 1)).toBe('1 маусым');
    expect(formatDayMonth('en', 2, 29)).toBe('29 February');
  });
});
