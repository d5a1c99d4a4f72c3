import type { Aggregate, Counts } from '../box/index.ts';
import { type Form, satisfactionItems } from '../form/index.ts';
import type { SatisfactionScale } from '../item/index.ts';
import {
  DEFAULT_LIKENESS,
  designEffect,
  dicedMean,
  type Estimate,
  meanOfItems,
  pomp,
  trueShares,
} from '../statistics/index.ts';
import { type PrintedEstimate, printedEstimate } from './printed-estimate.ts';
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

const widened = (estimate: Estimate, deff: number): Estimate => {
  const factor = Math.sqrt(deff);
  const half = (estimate.interval.high - estimate.value) * factor;
  return {
    value: estimate.value,
    error: estimate.error * factor,
    interval: { low: estimate.value - half, high: estimate.value + half },
  };
};

const sum = (list: readonly number[]): number => list.reduce((total, entry) => total + entry, 0);

/**
 * The satisfaction of a group. Hidden below 100 children or 4 boxes, whatever the form; an item alone below 400 reports of it.
 *
 *     S ± z · SE(S) · sqrt(deff)
 *
 * @param counts of the whole aggregate
 * @example satisfactionResult(form, aggregate, counts).type // 'hidden'
 */
export function satisfactionResult(
  form: Form,
  { n, leaves }: Aggregate,
  counts: Counts,
): SatisfactionVisibility {
  const asked = satisfactionItems(form);
  const [first] = asked;
  if (!first || counts.satisfaction.length === 0) return { type: 'not-asked' };
  const { n: neededChildren, boxes: neededBoxes } = thresholds.satisfaction;
  const hidden = { type: 'hidden', neededChildren, neededBoxes } as const;
  if (n < neededChildren || leaves.length < neededBoxes) return hidden;

  const deff = designEffect(
    leaves.map((leaf) => leaf.n),
    DEFAULT_LIKENESS.satisfaction,
  );
  const { scale } = first;
  const means = counts.satisfaction.map((reports) => dicedMean(reports, values[scale]));
  const shares = counts.satisfaction.map((reports) => dicedMean(reports, positives[scale]));
  // An item nobody drew, which at a hundred children hardly happens, is left out of the mean of items.
  const index = meanOfItems(means.filter((own) => own !== undefined));
  const positive = meanOfItems(shares.filter((own) => own !== undefined));
  if (!index || !positive) return hidden;

  const wide = widened(index, deff);
  return {
    type: 'shown',
    n,
    index: printedEstimate(wide, n),
    error: wide.error,
    positive: printedEstimate(widened(positive, deff), n),
    declined: Math.min(
      1,
      Math.max(0, sum(counts.satisfaction.map((reports) => trueShares(reports).at(-1) ?? 0)) / asked.length),
    ),
    items: asked.flatMap(({ id }, place) => {
      const reports = sum(counts.satisfaction[place] ?? []);
      const [mean, share] = [means[place], shares[place]];
      if (reports < thresholds.satisfactionItem || !mean || !share) return [];
      return [
        {
          id,
          n: reports,
          mean: printedEstimate(widened(mean, deff), reports),
          positive: printedEstimate(widened(share, deff), reports),
        },
      ];
    }),
  };
}
