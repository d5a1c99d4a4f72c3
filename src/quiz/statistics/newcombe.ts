import jstat from 'jstat';
import { type Interval, Z_95 } from './interval.ts';
import { wilson, wilsonShare } from './wilson.ts';

/** A difference of two shares, first minus second, on −1..1. */
export interface Difference extends Interval {
  readonly difference: number;
}

/** What makes an interval wider than that of single children at 95 %: whole classes, and several comparisons at once. */
export interface Widening {
  /** The level of the interval, 0..1. */
  readonly level?: number;
  /** Design effect of each group. */
  readonly deffs?: readonly [number, number];
}

/**
 * The 95 % interval of the difference of two independent proportions by Newcombe's method 10: the limits of two
 * Wilson intervals, squared and added.
 *
 *     low  = d − sqrt((p₁ − l₁)² + (u₂ − p₂)²)
 *     high = d + sqrt((u₁ − p₁)² + (p₂ − l₂)²)
 *
 * Source: R. G. Newcombe, Statistics in Medicine 17 (1998), 873-890, method 10.
 * @param count1 of n1, the first group; whole numbers
 * @param count2 of n2, the second
 * @param widening another level, and design effects: then each n is the effective one
 * @throws RangeError as `wilson`
 * @example newcombe(56, 70, 48, 80) // { difference: 0.2, low: 0.0524…, high: 0.3339… }
 */
export function newcombe(
  count1: number,
  n1: number,
  count2: number,
  n2: number,
  { level = 0.95, deffs: [deff1, deff2] = [1, 1] }: Widening = {},
): Difference {
  wilson(count1, n1);
  wilson(count2, n2);
  const z = level === 0.95 ? Z_95 : jstat.normal.inv((1 + level) / 2, 0, 1);
  const [p1, p2] = [count1 / n1, count2 / n2];
  const [first, second] = [wilsonShare(p1, n1 / deff1, z), wilsonShare(p2, n2 / deff2, z)];
  const difference = p1 - p2;
  return {
    difference,
    low: difference - Math.hypot(p1 - first.low, second.high - p2),
    high: difference + Math.hypot(first.high - p1, p2 - second.low),
  };
}
