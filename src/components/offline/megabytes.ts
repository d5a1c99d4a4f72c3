import { formatNumber, type Locale, phrase } from '#i18n/browser';

const million = 1_000_000;

/**
 * Bytes in words, rounded up to a tenth of a megabyte, so that nobody is told less than comes.
 * @example megabytes('kk', '{n} МБ', 1_234_000) // '1,3 МБ'
 */
export function megabytes(locale: Locale, text: string, bytes: number): string {
  return phrase(text, { n: formatNumber(locale, Math.ceil(bytes / (million / 10)) / 10, 1) });
}
