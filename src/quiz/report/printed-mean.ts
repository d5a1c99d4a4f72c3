import { type PrintedShare, printedShare } from './printed.ts';
import { rounded } from './printed-estimate.ts';

/**
 * A mean per cent right as it may be printed: rounded as the group allows; that nobody or everybody had everything right
 * is never said.
 * @param mean 0..100
 * @param n children it is the mean of
 * @param items of the indicator
 * @example printedMean(68.3, 25, 6) // { type: 'about', percent: 68 }
 */
export function printedMean(mean: number, n: number, items: number): PrintedShare {
  const printed = printedShare((mean / 100) * n * items, n * items);
  return printed.type === 'about' ? { ...printed, percent: rounded(mean, n) } : printed;
}
