import type { Estimate, Interval } from '../statistics/index.ts';
import type { PrintedShare } from './printed.ts';
import { thresholds } from './thresholds.ts';

/** An estimate as it may be printed, with its interval, in per cent. */
export interface PrintedEstimate {
  /** Unrounded, kept within 0..100, for plots and for those who reckon on. */
  readonly value: number;
  readonly printed: PrintedShare;
  /** Within 0..100. */
  readonly interval: Interval;
}

const within = (value: number): number => Math.max(0, Math.min(100, value));

/**
 * Rounds as the size of the group allows: whole per cents below a thousand children, one decimal from there on.
 * @example rounded(84.26, 25) // 84
 */
export function rounded(percent: number, n: number): number {
  const factor = n >= thresholds.decimals ? 10 : 1;
  return Math.round(percent * factor) / factor;
}

/**
 * A per cent made fit to print where it is no count of children: below 1 and above 99 a bound.
 * @param n children it rests on
 * @example printedPercent(0.2, 400) // { type: 'fewer-than', percent: 1 }
 */
export function printedPercent(value: number, n: number): PrintedShare {
  if (value > 99) return { type: 'more-than', percent: 99 };
  if (value < 1) return { type: 'fewer-than', percent: 1 };
  return { type: 'about', percent: rounded(value, n) };
}

/**
 * An estimate made fit to print. Diced estimates may leave 0..100; below 1 and above 99 a bound is printed, since nobody and
 * everybody are never said of children.
 * @param estimate in per cent
 * @param n children it rests on
 * @example printedEstimate({ value: 101.2, error: 3, interval }, 400).printed // { type: 'more-than', percent: 99 }
 */
export function printedEstimate(
  { value, interval }: Pick<Estimate, 'value' | 'interval'>,
  n: number,
): PrintedEstimate {
  const kept = within(value);
  return {
    value: kept,
    printed: printedPercent(kept, n),
    interval: { low: within(interval.low), high: within(interval.high) },
  };
}
