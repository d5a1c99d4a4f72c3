import { newcombe } from '../statistics/index.ts';
import { thresholds } from './thresholds.ts';

/** How far "yes, I know my rights" lies from knowing them, in percentage points; above 0 children think they know more. */
export interface Calibration {
  readonly gap: number;
  /** 95 %, the two shares taken as independent. */
  readonly low: number;
  readonly high: number;
  readonly yes: { readonly count: number; readonly n: number };
  readonly reaching: { readonly count: number; readonly n: number };
}

/**
 * The calibration gap: the share who say "yes" to K0 less the share who reach the criterion on K. Pulses only.
 *
 *     gap = 100 · (yes / answered − reaching / n)
 *
 * @param selfReport K0 counts: no answer, yes, some of them, not really
 * @param reaching children who reached the criterion, of those whose score counts
 * @returns undefined below ten answers to K0 or ten scores
 * @example calibration([0, 20, 4, 1], { count: 12, n: 25 })?.gap // 32
 */
export function calibration(
  selfReport: readonly number[],
  reaching: { readonly count: number; readonly n: number } | undefined,
): Calibration | undefined {
  const [, yes = 0, some = 0, no = 0] = selfReport;
  const n = yes + some + no;
  if (!reaching || n < thresholds.figures || reaching.n < thresholds.figures) return undefined;
  const { difference, low, high } = newcombe(yes, n, reaching.count, reaching.n);
  return { gap: 100 * difference, low: 100 * low, high: 100 * high, yes: { count: yes, n }, reaching };
}
