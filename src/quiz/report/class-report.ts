import { type Aggregate, type Counts, totalCounts } from '../box/index.ts';
import { choiceItems, type Form, satisfactionItems, selfReportItem } from '../form/index.ts';
import type { ChoiceItem } from '../item/index.ts';
import { type Interval, wilson } from '../statistics/index.ts';
import { type IndicatorResult, indicatorResult } from './indicator-result.ts';
import { type PrintedShare, printedShare } from './printed.ts';
import { thresholds } from './thresholds.ts';

/** How a group did on one scored item. The four shares are of all children of the group. */
export interface ItemResult {
  readonly id: string;
  readonly indicator: 'K' | 'D';
  /** Place in the form, from 1. */
  readonly place: number;
  readonly right: PrintedShare;
  readonly wrong: PrintedShare;
  readonly dontKnow: PrintedShare;
  /** Skipped or not reached. */
  readonly noAnswer: PrintedShare;
  /** Wilson interval of the share right, in per cent. */
  readonly interval: Interval;
  /** The four shares as drawn, in per cent; they add up to 100. */
  readonly bars: readonly [right: number, wrong: number, dontKnow: number, noAnswer: number];
}

/** Whether satisfaction is shown, and if not, what is missing. */
export type SatisfactionVisibility =
  | { readonly type: 'not-asked' }
  | { readonly type: 'hidden'; readonly neededChildren: number; readonly neededBoxes: number }
  | { readonly type: 'shown' };

/** K0 beside K: how many say that they know their rights. */
export interface SelfReportResult {
  readonly yes: PrintedShare;
  readonly some: PrintedShare;
  readonly notReally: PrintedShare;
  readonly noAnswer: PrintedShare;
}

/** What may be said of one group on one form. Made from counts alone; whatever is below its threshold is not in it. */
export interface ClassReport {
  readonly n: number;
  /** Fewer than 30: every figure carries the note "small group". */
  readonly small: boolean;
  readonly knowledge?: IndicatorResult;
  readonly duty?: IndicatorResult;
  readonly selfReport?: SelfReportResult;
  /** The most missed first; ties in form order. */
  readonly items: readonly ItemResult[];
  readonly satisfaction: SatisfactionVisibility;
}

/** Why there is no report. */
export type ReportRefusal = { readonly type: 'too-few'; readonly needed: number };

function itemResult(item: ChoiceItem, place: number, options: readonly number[], n: number): ItemResult {
  const at = (index: number): number => options[index] ?? 0;
  const right = at(item.key);
  const wrong = at(0) + at(1) + at(2) - right;
  const noAnswer = at(4) + at(5);
  const { low, high } = wilson(right, n);
  const percent = (count: number): number => (100 * count) / n;
  return {
    id: item.id,
    indicator: item.indicator,
    place,
    right: printedShare(right, n),
    wrong: printedShare(wrong, n),
    dontKnow: printedShare(at(3), n),
    noAnswer: printedShare(noAnswer, n),
    interval: { low: percent(low * n), high: percent(high * n) },
    bars: [percent(right), percent(wrong), percent(at(3)), percent(noAnswer)],
  };
}

function selfReportResult(
  [none = 0, yes = 0, some = 0, notReally = 0]: readonly number[],
  n: number,
): SelfReportResult {
  return {
    yes: printedShare(yes, n),
    some: printedShare(some, n),
    notReally: printedShare(notReally, n),
    noAnswer: printedShare(none, n),
  };
}

/** A result without its criterion share, unless the form is a pulse: a topic form is too short for one. */
function ofForm(form: Form, result: IndicatorResult | undefined): IndicatorResult | undefined {
  if (!result || form.kind === 'pulse') return result;
  const { criterion: _, ...rest } = result;
  return rest;
}

function visibility(form: Form, { n, leaves }: Aggregate): SatisfactionVisibility {
  if (satisfactionItems(form).length === 0) return { type: 'not-asked' };
  const { n: neededChildren, boxes: neededBoxes } = thresholds.satisfaction;
  const enough = n >= neededChildren && leaves.length >= neededBoxes;
  return enough ? { type: 'shown' } : { type: 'hidden', neededChildren, neededBoxes };
}

function itemResults(form: Form, counts: Counts): ItemResult[] {
  const results = choiceItems(form).map((item, index) => {
    const place = form.items.findIndex(({ id }) => id === item.id) + 1;
    return itemResult(item, place, counts.items[index]?.options ?? [], counts.n);
  });
  return results.sort((left, right) => left.bars[0] - right.bars[0] || left.place - right.place);
}

/**
 * Says what may be said of a group: the only way from counts to something shown.
 * @param aggregate of a sealed box or of several merged
 * @returns the report, or how many children are needed for one
 * @example classReport(form, aggregate)
 */
export function classReport(form: Form, aggregate: Aggregate): ClassReport | ReportRefusal {
  const { n } = aggregate;
  if (n < thresholds.figures) return { type: 'too-few', needed: thresholds.figures };
  const counts = totalCounts(form, aggregate);
  const knowledge = ofForm(form, indicatorResult(counts.knowledge));
  const duty = ofForm(form, indicatorResult(counts.duty));
  return {
    n,
    small: n < thresholds.largeGroup,
    ...(knowledge ? { knowledge } : {}),
    ...(duty ? { duty } : {}),
    ...(selfReportItem(form) ? { selfReport: selfReportResult(counts.selfReport, n) } : {}),
    items: itemResults(form, counts),
    satisfaction: visibility(form, aggregate),
  };
}
