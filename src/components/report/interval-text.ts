import type { Namespaces } from '#i18n';
import { type PrintedEstimate, rounded } from '#quiz/report';

/**
 * A number with the decimal sign of the language.
 * @param digits places after it; without, as many as the number has
 * @example figure(61.3, strings) // '61,3' in Kazakh and Russian
 */
export function figure(
  value: number,
  { decimal }: Pick<Namespaces['report'], 'decimal'>,
  digits?: number,
): string {
  return (digits === undefined ? String(value) : value.toFixed(digits)).replace('.', decimal);
}

/**
 * A share inside a sentence, from 1 to 99: nobody and everybody are never said of children.
 * @param share 0..1
 * @example wholePercent(1) // 99
 */
export function wholePercent(share: number): number {
  return Math.min(99, Math.max(1, Math.round(100 * share)));
}

/**
 * One end of an interval of shares. Nobody and everybody are never said of children: 0 and 100 are "<1" and ">99".
 * @example end(99.8, 25, strings) // '>99'
 */
export function end(percent: number, n: number, strings: Pick<Namespaces['report'], 'decimal'>): string {
  const printed = rounded(percent, n);
  if (printed <= 0) return '<1';
  return printed >= 100 ? '>99' : figure(printed, strings);
}

/**
 * The ends of an interval of shares as they are printed, rounded as the size of the group allows.
 * @example bounds({ low: 60.21, high: 84.9 }, 25, strings) // { low: '60', high: '85' }
 */
export function bounds(
  { low, high }: PrintedEstimate['interval'],
  n: number,
  strings: Pick<Namespaces['report'], 'decimal'>,
): { low: string; high: string } {
  return { low: end(low, n, strings), high: end(high, n, strings) };
}
