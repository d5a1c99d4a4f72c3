import type { Interval } from './interval.ts';
import { wilson } from './wilson.ts';

/** A difference of two shares, first minus second, on −1..1. */
export interface Difference extends Interval {
  readonly difference: number;
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
 * @throws RangeError as `wilson`
 * @example newcombe(56, 70, 48, 80) // { difference: 0.2, low: 0.0524…, high: 0.3339… }
 */
export function newcombe(count1: number, n1: number, count2: number, n2: number): Difference {
  const [first, second] = [wilson(count1, n1), wilson(count2, n2)];
  const [p1, p2] = [count1 / n1, count2 / n2];
  const difference = p1 - p2;
  return {
    difference,
    low: difference - Math.hypot(p1 - first.low, second.high - p2),
    high: difference + Math.hypot(first.high - p1, p2 - second.low),
  };
}
