import type { Interval } from './interval.ts';
import { studentQuantile } from './student.ts';
import { meanVariance, type Summary } from './summary.ts';
import { welchDegrees } from './welch.ts';

/** The four groups of a counterbalanced before and after: half began with form A, half with B. */
export interface Waves {
  readonly before: { readonly A: Summary; readonly B: Summary };
  readonly after: { readonly A: Summary; readonly B: Summary };
}

/** Change between two answers of a class, in percentage points. Says nothing of its cause. */
export interface Gain {
  readonly gain: number;
  /** 95 %, the waves taken as independent, which is cautious: children are not linked. */
  readonly interval: Interval;
  readonly error: number;
  readonly degrees: number;
  /** By how much form A is easier than B, in percentage points. */
  readonly formGap: number;
}

/**
 * The gain of a class whose forms are counterbalanced; a difference between the forms cancels out.
 *
 *     G = ½[(Ā after − Ā before) + (B̄ after − B̄ before)],  δ = ½[(Ā before + Ā after) − (B̄ before + B̄ after)]
 *     SE(G) = ½ sqrt(Σ s²/n)
 *
 * Source: the crossover estimate with independent groups; B. Jones, M. Kenward, Design and Analysis of Cross-Over Trials (2014).
 * @param waves each of the four groups has two children or more
 * @returns undefined when a group has fewer than two children or nobody differs from anybody
 * @example counterbalancedGain(waves)?.gain // 18, for means 52, 48 before and 70, 66 after
 */
export function counterbalancedGain({ before, after }: Waves): Gain | undefined {
  const groups = [before.A, before.B, after.A, after.B];
  if (groups.some(({ n }) => n < 2)) return undefined;
  const error = 0.5 * Math.sqrt(groups.reduce((sum, group) => sum + meanVariance(group), 0));
  if (error === 0) return undefined;
  const gain = 0.5 * (after.A.mean - before.A.mean + after.B.mean - before.B.mean);
  const degrees = welchDegrees(groups);
  const half = studentQuantile(0.975, degrees) * error;
  return {
    gain,
    interval: { low: gain - half, high: gain + half },
    error,
    degrees,
    formGap: 0.5 * (before.A.mean + after.A.mean - before.B.mean - after.B.mean),
  };
}
