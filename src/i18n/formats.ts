import type { Locale } from './locales.ts';

/** The language whose numbers are written: Chromium claims to know Kazakh ones and writes 0.5 for 0,5. Russian ones are the same. */
function numbersOf(locale: Locale): string {
  return locale === 'kk' && new Intl.NumberFormat('kk').format(0.5) !== '0,5' ? 'ru' : locale;
}

/**
 * A number as the language writes it.
 * @example formatNumber('ru', 1234.5, 1) // '1 234,5'
 */
export function formatNumber(locale: Locale, value: number, digits = 0): string {
  return new Intl.NumberFormat(numbersOf(locale), { maximumFractionDigits: digits }).format(value);
}

/**
 * A change as the language writes it, with its sign; none before 0. The minus is a minus (U+2212), as wide as the plus:
 * a hyphen between two numbers reads as "to".
 * @example formatSigned('en', -18) // '−18'
 */
export function formatSigned(locale: Locale, value: number): string {
  const format = new Intl.NumberFormat(numbersOf(locale), {
    signDisplay: 'exceptZero',
    maximumFractionDigits: 1,
  });
  return format.format(value).replace('-', '−');
}

/**
 * A share as a whole per cent, with the sign and space the language wants.
 * @param share 0..1
 * @example formatPercent('ru', 0.84) // '84 %'
 */
export function formatPercent(locale: Locale, share: number): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/**
 * A day in words.
 * @param day ISO 8601 calendar day
 * @example formatDate('en', '2026-11-21') // '21 November 2026'
 */
export function formatDate(locale: Locale, day: string): string {
  const language = locale === 'en' ? 'en-GB' : locale;
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language, options).format(new Date(`${day}T00:00:00Z`));
}

/**
 * A day of every year in words.
 * @param month 1-12
 * @example formatDayMonth('en', 11, 20) // '20 November'
 */
export function formatDayMonth(locale: Locale, month: number, day: number): string {
  const language = locale === 'en' ? 'en-GB' : locale;
  const options = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language, options).format(new Date(Date.UTC(2024, month - 1, day)));
}
