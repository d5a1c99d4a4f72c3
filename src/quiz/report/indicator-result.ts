import type { Counts } from '../box/index.ts';
import { criterion, isValid } from '../scoring/index.ts';
import { type Frequency, type Interval, meanOf, studentQuantile, wilsonShare } from '../statistics/index.ts';
import { type PrintedShare, printedShare } from './printed.ts';
import { printedMean } from './printed-mean.ts';
import { scoreFrequencies } from './score-frequencies.ts';
import { thresholds } from './thresholds.ts';

/** One column of a score plot. */
export interface ScoreColumn {
  /** Items right, of all items of the indicator. */
  readonly right: number;
  readonly children: number;
}

/** What a group knows on one indicator, K or D. */
export interface IndicatorResult {
  /** Items of the indicator in the form. */
  readonly items: number;
  /** Children whose score counts: at least 80 % of the items reached. */
  readonly n: number;
  /** Mean per cent right, 0..100, for plots and for hands that reckon. */
  readonly mean: number;
  /** The mean as it may be printed. */
  readonly printed: PrintedShare;
  /** Standard error of the mean with the design effect in, in percentage points; 0 when all had the same score. */
  readonly error: number;
  /** 95 % t interval of the mean, kept within 0..100; absent when all children had the same score. */
  readonly interval?: Interval;
  /** Children who reached the 70 % criterion, with a Wilson interval in per cent; for five items and more. */
  readonly criterion?: {
    readonly needed: number;
    readonly reaching: number;
    readonly share: PrintedShare;
    readonly interval: Interval;
  };
  /** Children by items right, those who reached all items; empty where only totals are known. */
  readonly columns: readonly ScoreColumn[];
  /** Only totals are known: error and interval are the widest that these totals allow. */
  readonly widest?: true;
}

const within = ({ low, high }: Interval): Interval => ({ low: Math.max(0, low), high: Math.min(100, high) });

/** The figures that rest on the mean alone. */
type MeanResult = Pick<IndicatorResult, 'items' | 'n' | 'mean' | 'printed' | 'error' | 'interval'>;

/**
 * The mean of some scores with its error and interval: see `indicatorResult`.
 * @param items of the indicator
 * @param scores per cent right
 * @param deff design effect of whole classes, 1 for one class
 * @returns undefined below ten scores
 */
export function meanResult(
  items: number,
  scores: readonly Frequency[],
  deff: number,
): MeanResult | undefined {
  const estimate = meanOf(scores);
  if (!estimate || estimate.n < thresholds.figures) return undefined;
  const { n, mean, sd } = estimate;
  const error = sd * Math.sqrt(deff / n);
  const half = studentQuantile(0.975, n - 1) * error;
  return {
    items,
    n,
    mean,
    printed: printedMean(mean, n, items),
    error,
    ...(error > 0 ? { interval: within({ low: mean - half, high: mean + half }) } : {}),
  };
}

/**
 * Sums up one indicator from its table of items reached and right.
 *
 *     x̄ ± t(.975; n − 1) · sd · sqrt(deff / n)
 *
 * @param table `counts.knowledge` or `counts.duty`
 * @param deff design effect of whole classes, 1 for one class
 * @returns undefined when the form has no items of the indicator or fewer than ten scores count
 * @example indicatorResult(counts.knowledge)?.mean // 68.3…
 */
export function indicatorResult(table: Counts['knowledge'], deff = 1): IndicatorResult | undefined {
  const items = table.length - 1;
  if (items < 1) return undefined;
  let reaching = 0;
  const needed = criterion(items);
  table.forEach((row, reached) => {
    if (!isValid({ items, reached })) return;
    row.forEach((count, right) => {
      if (right >= needed) reaching += count;
    });
  });
  const result = meanResult(items, scoreFrequencies(table), deff);
  if (!result) return undefined;

  const { n } = result;
  const shared = wilsonShare(reaching / n, n / deff);
  const columns = (table[items] ?? []).map((children, right) => ({ right, children }));
  return {
    ...result,
    ...(items >= thresholds.criterionItems
      ? {
          criterion: {
            needed,
            reaching,
            share: printedShare(reaching, n),
            interval: { low: 100 * shared.low, high: 100 * shared.high },
          },
        }
      : {}),
    columns,
  };
}
