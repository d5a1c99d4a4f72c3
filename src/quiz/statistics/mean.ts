import type { Interval } from './interval.ts';
import { studentQuantile } from './student.ts';

/** A value and how many cases had it. */
export interface Frequency {
  readonly value: number;
  readonly count: number;
}

/** A mean with its 95 % t interval. */
export interface MeanEstimate {
  readonly n: number;
  readonly mean: number;
  /** Standard deviation with n − 1 below; 0 for one case. */
  readonly sd: number;
  /** Absent for one case: one child says nothing of how much children differ. */
  readonly interval?: Interval;
}

/**
 * The mean of values given as a frequency table, with a 95 % t interval.
 *
 *     x̄ ± t(.975; n − 1) · sd / √n
 *
 * @param frequencies counts are whole and not negative; the order does not matter
 * @returns undefined when there is no case
 * @example meanOf([{ value: 50, count: 5 }, { value: 100, count: 5 }])?.mean // 75
 */
export function meanOf(frequencies: readonly Frequency[]): MeanEstimate | undefined {
  let n = 0;
  let sum = 0;
  for (const { value, count } of frequencies) {
    n += count;
    sum += value * count;
  }
  if (n === 0) return undefined;
  const mean = sum / n;
  if (n === 1) return { n, mean, sd: 0 };

  const values = new Set(frequencies.flatMap(({ value, count }) => (count > 0 ? [value] : [])));
  if (values.size === 1)
    return { n, mean: [...values][0] ?? mean, sd: 0, interval: { low: mean, high: mean } };

  let squares = 0;
  for (const { value, count } of frequencies) squares += count * (value - mean) ** 2;
  const sd = Math.sqrt(squares / (n - 1));
  const half = (studentQuantile(0.975, n - 1) * sd) / Math.sqrt(n);
  return { n, mean, sd, interval: { low: mean - half, high: mean + half } };
}
