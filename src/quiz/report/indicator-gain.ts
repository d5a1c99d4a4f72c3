import {
  counterbalancedGain,
  type Interval,
  meanVariance,
  normalisedGain,
  type Summary,
  studentQuantile,
  welchDegrees,
} from '../statistics/index.ts';
import type { EquatingLine } from './anchor-equating.ts';
import type { PrintedShare } from './printed.ts';
import { rounded } from './printed-estimate.ts';
import { printedMean } from './printed-mean.ts';
import { thresholds } from './thresholds.ts';
import type { Letters, ScoreSummary, Waves } from './wave-summary.ts';

/** The mean per cent right of a group, 0..100. */
export interface GroupMean {
  /** Children whose score counts. */
  readonly n: number;
  /** Unrounded, for plots and for hands that reckon. */
  readonly mean: number;
  readonly printed: PrintedShare;
  /** 95 %, within 0..100; absent when all had the same score. */
  readonly interval?: Interval;
}

/** A gain as a share of what could still be gained, or a loss as a share of what was there, in per cent as printed. */
export interface PrintedNormalised {
  readonly type: 'gain' | 'loss';
  readonly percent: number;
  readonly interval?: Interval;
}

/** The change between two answers on one indicator, in percentage points. */
export interface IndicatorGain {
  /** Unrounded: the difference of the two waves, in which both letters weigh the same. */
  readonly change: number;
  /** As it may be printed. */
  readonly printed: number;
  /** 95 %, unrounded, within -100..100; absent when nobody differs from anybody. */
  readonly interval?: Interval;
  /** By the interval and not by the point: above 0, below 0, or 0 lies in it. Absent without an interval. */
  readonly words?: 'more' | 'less' | 'cannot-be-told-apart';
  /** The mean of the two letters in each wave. */
  readonly waves: Waves<GroupMean>;
  /** By letter: only for a wave in which ten scores of each letter count, or the few would be what is left over. */
  readonly letters: Partial<Waves<Letters<GroupMean>>>;
  /** By how much letter A is easier than B, as printed; only where both waves are shown by letter. */
  readonly formGap?: number;
  readonly normalised?: PrintedNormalised;
  readonly equating?: EquatingLine;
}

const clamp = ({ low, high }: Interval, least: number, most = 100): Interval => ({
  low: Math.max(least, low),
  high: Math.min(most, high),
});

/** Rounds as the group allows; there is no -0 on paper. */
const round = (value: number, n: number): number => rounded(value, n) || 0;

/** The design effect of whole classes goes into the spread. */
const widened = ({ n, mean, sd, designEffect }: ScoreSummary): Summary => ({
  n,
  mean,
  sd: sd * Math.sqrt(designEffect),
});

function groupMean(mean: number, parts: readonly Summary[], items: number): GroupMean {
  const n = parts.reduce((sum, part) => sum + part.n, 0);
  const error = Math.sqrt(parts.reduce((sum, part) => sum + meanVariance(part), 0)) / parts.length;
  const half = error > 0 ? studentQuantile(0.975, welchDegrees(parts)) * error : 0;
  return {
    n,
    mean,
    printed: printedMean(mean, n, items),
    ...(error > 0 && { interval: clamp({ low: mean - half, high: mean + half }, 0) }),
  };
}

/** The letters of one wave together, each weighing the same, whatever the coin gave it. */
const waveMean = ({ A, B }: Letters<ScoreSummary>): GroupMean =>
  groupMean((A.mean + B.mean) / 2, [widened(A), widened(B)], Math.max(A.items, B.items));

function lettersOf({ A, B }: Letters<ScoreSummary>): Letters<GroupMean> | undefined {
  if (Math.min(A.n, B.n) < thresholds.figures) return undefined;
  return { A: groupMean(A.mean, [widened(A)], A.items), B: groupMean(B.mean, [widened(B)], B.items) };
}

/** A wave as one group whose mean has the variance that the mean of its two letters has. */
function asOneGroup({ A, B }: Letters<ScoreSummary>): Summary {
  const n = A.n + B.n;
  const variance = (meanVariance(widened(A)) + meanVariance(widened(B))) / 4;
  return { n, mean: (A.mean + B.mean) / 2, sd: Math.sqrt(n * variance) };
}

function normalisedOf(waves: Waves<Letters<ScoreSummary>>, n: number): PrintedNormalised | undefined {
  if (n < thresholds.gain.normalised) return undefined;
  const found = normalisedGain(asOneGroup(waves.before), asOneGroup(waves.after));
  if (!found) return undefined;
  const { type, value, interval, error } = found;
  const turned = type === 'gain' ? interval : { low: -interval.high, high: -interval.low };
  const { low, high } = clamp({ low: 100 * turned.low, high: 100 * turned.high }, Number.NEGATIVE_INFINITY);
  return {
    type,
    percent: round(100 * Math.abs(value), n),
    ...(error > 0 && { interval: { low: round(low, n), high: round(high, n) } }),
  };
}

function wordsOf({ low, high }: Interval): NonNullable<IndicatorGain['words']> {
  if (low > 0) return 'more';
  return high < 0 ? 'less' : 'cannot-be-told-apart';
}

const complete = ({ A, B }: Letters<ScoreSummary | undefined>): Letters<ScoreSummary> | undefined =>
  A && B && Math.min(A.n, B.n) >= thresholds.gain.form && A.n + B.n >= thresholds.gain.wave
    ? { A, B }
    : undefined;

/**
 * The change on one indicator from its four summaries; the difference of the two forms cancels out of it.
 * @param given by wave and letter; one that is missing has too few scores that count
 * @param equating what the anchors say of the two forms, passed on
 * @returns undefined when a wave has fewer than ten scores that count, or a letter of it fewer than five
 * @example indicatorGain(summaries)?.printed // 18, for means 52, 48 before and 70, 66 after
 */
export function indicatorGain(
  given: Waves<Letters<ScoreSummary | undefined>>,
  equating?: EquatingLine,
): IndicatorGain | undefined {
  const [before, after] = [complete(given.before), complete(given.after)];
  if (!before || !after) return undefined;
  const waves = { before: waveMean(before), after: waveMean(after) };
  const n = Math.min(waves.before.n, waves.after.n);
  const change = waves.after.mean - waves.before.mean;
  const reckoned = counterbalancedGain({
    before: { A: widened(before.A), B: widened(before.B) },
    after: { A: widened(after.A), B: widened(after.B) },
  });
  const interval = reckoned && clamp(reckoned.interval, -100);
  const letters = { before: lettersOf(before), after: lettersOf(after) };
  const gap = (before.A.mean + after.A.mean - before.B.mean - after.B.mean) / 2;
  const normalised = normalisedOf({ before, after }, n);
  return {
    change,
    printed: round(change, n),
    ...(interval && { interval, words: wordsOf(interval) }),
    waves,
    letters: {
      ...(letters.before && { before: letters.before }),
      ...(letters.after && { after: letters.after }),
    },
    ...(letters.before && letters.after && { formGap: round(gap, n) }),
    ...(normalised && { normalised }),
    ...(equating && { equating }),
  };
}
