import type { Locale } from '#i18n';

/**
 * A per cent with the sign as the language writes it.
 * @param value 0..100
 * @example percent('ru', 86.2) // '86,2 %'
 */
export function percent(locale: Locale, value: number, digits = 1): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(
    value / 100,
  );
}

/**
 * An interval on 0..1 in whole per cents.
 * @example intervalText('en', { low: 0.6, high: 0.91 }) // '60–91%'
 */
export function intervalText(locale: Locale, { low, high }: { low: number; high: number }): string {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  return `${format.format(100 * low)}–${percent(locale, 100 * high, 0)}`;
}
