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
 * The ends of an interval as they are printed, rounded as the size of the group allows.
 * @example bounds({ low: 60.21, high: 84.9 }, 25, strings) // { low: '60', high: '85' }
 */
export function bounds(
  { low, high }: PrintedEstimate['interval'],
  n: number,
  strings: Pick<Namespaces['report'], 'decimal'>,
): { low: string; high: string } {
  return { low: figure(rounded(low, n), strings), high: figure(rounded(high, n), strings) };
}
