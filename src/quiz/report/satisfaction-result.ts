import { type Aggregate, type Counts, hasScores } from '../box/index.ts';
import { type Form, satisfactionItems } from '../form/index.ts';
import type { SatisfactionScale } from '../item/index.ts';
import {
  DEFAULT_LIKENESS,
  designEffect,
  dicedMean,
  dicedVariance,
  type Estimate,
  meanOfItems,
  pomp,
  trueShares,
  Z_95,
} from '../statistics/index.ts';
import { type PrintedEstimate, printedEstimate } from './printed-estimate.ts';
import { sum } from './sum.ts';
import { thresholds } from './thresholds.ts';

/** One satisfaction item, shown from 400 reports of it. */
export interface SatisfactionItemResult {
  readonly id: string;
  /** Reports of this item. */
  readonly n: number;
  readonly mean: PrintedEstimate;
  readonly positive: PrintedEstimate;
}

/** How children find that rights are observed, reckoned back from diced reports. */
export interface SatisfactionResult {
  readonly type: 'shown';
  readonly n: number;
  /** Mean POMP over the items, each weighing the same. */
  readonly index: PrintedEstimate;
  /** Its standard error with the design effect in, in percentage points. */
  readonly error: number;
  /** Share of answers that are positive: "yes", or "always" and "often". */
  readonly positive: PrintedEstimate;
  /** Share who did not want to answer, 0..1. */
  readonly declined: number;
  readonly items: readonly SatisfactionItemResult[];
}

/** Whether satisfaction is shown, and if not, what is missing. */
export type SatisfactionVisibility =
  | { readonly type: 'not-asked' }
  /** Answers on paper are not diced, so they are not counted. */
  | { readonly type: 'not-counted' }
  | { readonly type: 'hidden'; readonly neededChildren: number; readonly neededBoxes: number }
  | SatisfactionResult;

/** POMP of each level of a scale, the best first, "don't want to answer" left out. */
const values: Readonly<Record<SatisfactionScale, readonly number[]>> = {
  'faces-3': [2, 1, 0].map((level) => pomp(level, 0, 2)),
  'frequency-4': [3, 2, 1, 0].map((level) => pomp(level, 0, 3)),
};

const positives: Readonly<Record<SatisfactionScale, readonly number[]>> = {
  'faces-3': [100, 0, 0],
  'frequency-4': [100, 100, 0, 0],
};

/** Widens the error of an estimate by what whole classes have in common: (deff − 1) V / n is added to its square. */
const widened = ({ value, error }: Estimate, shared: number): Estimate => {
  const wider = Math.hypot(error, Math.sqrt(shared));
  return { value, error: wider, interval: { low: value - Z_95 * wider, high: value + Z_95 * wider } };
};

/**
 * The satisfaction of a group. Hidden below 100 children or 4 boxes, whatever the form; an item alone below 400 reports of it.
 *
 *     S ± z · sqrt(SE(S)² + (deff − 1) V / n)
 *
 * @param counts of the whole aggregate
 * @example satisfactionResult(form, aggregate, counts).type // 'hidden'
 */
export function satisfactionResult(form: Form, aggregate: Aggregate, counts: Counts): SatisfactionVisibility {
  const { n, leaves } = aggregate;
  const asked = satisfactionItems(form);
  const [first] = asked;
  if (!first || counts.satisfaction.length === 0) return { type: 'not-asked' };
  if (!hasScores(aggregate)) return { type: 'not-counted' };
  const { n: neededChildren, boxes: neededBoxes } = thresholds.satisfaction;
  const hidden = { type: 'hidden', neededChildren, neededBoxes } as const;
  if (n < neededChildren || leaves.length < neededBoxes) return hidden;

  const { scale } = first;
  const means = counts.satisfaction.map((reports) => dicedMean(reports, values[scale]));
  const shares = counts.satisfaction.map((reports) => dicedMean(reports, positives[scale]));
  const sizes = leaves.map((leaf) => leaf.n);
  /** What classes share of the variance of some children's answers; of one item each class has its part of the reports. */
  const shared = (reports: readonly number[], of: readonly number[], items: number): number => {
    const deff = designEffect(
      sizes.map((size) => size / items),
      DEFAULT_LIKENESS.satisfaction,
    );
    return ((deff - 1) * dicedVariance(reports, of)) / sum(reports);
  };
  const pooled = counts.satisfaction.reduce((total, row) =>
    total.map((count, level) => count + (row[level] ?? 0)),
  );
  // An item nobody drew, which at a hundred children hardly happens, is left out of the mean of items.
  const index = meanOfItems(means.filter((own) => own !== undefined));
  const positive = meanOfItems(shares.filter((own) => own !== undefined));
  if (!index || !positive) return hidden;

  const wide = widened(index, shared(pooled, values[scale], 1));
  return {
    type: 'shown',
    n,
    index: printedEstimate(wide, n),
    error: wide.error,
    positive: printedEstimate(widened(positive, shared(pooled, positives[scale], 1)), n),
    declined: Math.min(
      1,
      Math.max(0, sum(counts.satisfaction.map((reports) => trueShares(reports).at(-1) ?? 0)) / asked.length),
    ),
    items: asked.flatMap(({ id }, place) => {
      const row = counts.satisfaction[place] ?? [];
      const reports = sum(row);
      const [mean, share] = [means[place], shares[place]];
      if (reports < thresholds.satisfactionItem || !mean || !share) return [];
      return [
        {
          id,
          n: reports,
          mean: printedEstimate(widened(mean, shared(row, values[scale], asked.length)), reports),
          positive: printedEstimate(widened(share, shared(row, positives[scale], asked.length)), reports),
        },
      ];
    }),
  };
}
