import type { Counts } from '../box/index.ts';
import { choiceItems, type Form } from '../form/index.ts';
import type { ChoiceItem } from '../item/index.ts';
import { type Interval, wilsonShare } from '../statistics/index.ts';
import { type PrintedShare, printedShare } from './printed.ts';

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

function itemResult(
  item: ChoiceItem,
  place: number,
  options: readonly number[],
  n: number,
  deff: number,
): ItemResult {
  const at = (index: number): number => options[index] ?? 0;
  const right = at(item.key);
  const wrong = at(0) + at(1) + at(2) - right;
  const noAnswer = at(4) + at(5);
  const { low, high } = wilsonShare(right / n, n / deff);
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

/**
 * Every scored item of a form in a group, the most missed first; ties in form order.
 * @param deff design effect of whole classes, 1 for one class
 * @example itemResults(form, counts, 1)[0]?.right // the item children know least
 */
export function itemResults(form: Form, counts: Counts, deff: number): ItemResult[] {
  const results = choiceItems(form).map((item, index) => {
    const place = form.items.findIndex(({ id }) => id === item.id) + 1;
    return itemResult(item, place, counts.items[index]?.options ?? [], counts.n, deff);
  });
  return results.sort((left, right) => left.bars[0] - right.bars[0] || left.place - right.place);
}
