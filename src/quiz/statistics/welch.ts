import jstat from 'jstat';
import type { Interval } from './interval.ts';
import { studentQuantile } from './student.ts';
import { meanVariance, type Summary } from './summary.ts';

/** A difference of two means, first minus second, with its test. */
export interface WelchResult {
  readonly difference: number;
  /** 95 %, or the level that was asked for. */
  readonly interval: Interval;
  readonly t: number;
  /** Welch-Satterthwaite, not a whole number. */
  readonly degrees: number;
  /** Two-sided. */
  readonly p: number;
}

/**
 * Degrees of freedom of a sum of independent variances of means.
 *
 *     df = (Σ v)² / Σ (v² / (n − 1))
 *
 * Source: B. L. Welch, Biometrika 34 (1947), 28-35; F. E. Satterthwaite, Biometrics Bulletin 2 (1946), 110-114.
 * @example welchDegrees([{ n: 10, mean: 0, sd: 1 }, { n: 10, mean: 0, sd: 1 }]) // 18
 */
export function welchDegrees(groups: readonly Summary[]): number {
  const total = groups.reduce((sum, group) => sum + meanVariance(group), 0);
  const below = groups.reduce((sum, group) => sum + meanVariance(group) ** 2 / (group.n - 1), 0);
  return total ** 2 / below;
}

/**
 * Welch's test and interval for two independent means of unequal variance.
 *
 *     d ± t(.975; df) · sqrt(v₁ + v₂),  v = s²/n
 *     df = (v₁ + v₂)² / (v₁²/(n₁ − 1) + v₂²/(n₂ − 1))
 *
 * Source: B. L. Welch, Biometrika 34 (1947), 28-35.
 * Values: R's `t.test` on `sleep`.
 * @param first two cases or more
 * @param second two cases or more
 * @param level of the interval, 0..1
 * @returns undefined when a group has fewer than two cases or neither varies: then there is no error to reckon with
 * @example welch({ n: 10, mean: 0.75, sd: 1.789 }, { n: 10, mean: 2.33, sd: 2.002 })?.difference // -1.58
 */
export function welch(first: Summary, second: Summary, level = 0.95): WelchResult | undefined {
  if (first.n < 2 || second.n < 2) return undefined;
  const error = Math.sqrt(meanVariance(first) + meanVariance(second));
  if (error === 0) return undefined;
  const difference = first.mean - second.mean;
  const degrees = welchDegrees([first, second]);
  const t = difference / error;
  const half = studentQuantile((1 + level) / 2, degrees) * error;
  return {
    difference,
    interval: { low: difference - half, high: difference + half },
    t,
    degrees,
    p: 2 * (1 - jstat.studentt.cdf(Math.abs(t), degrees)),
  };
}
