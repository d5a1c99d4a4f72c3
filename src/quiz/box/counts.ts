import { choiceItems, type Form, indicatorItems, satisfactionItems, selfReportItem } from '../form/index.ts';
import { levelCount, SELF_REPORT_LEVELS } from '../item/index.ts';

/** What is counted of one scored item. Every list adds over children, boxes and files. */
export interface ItemCounts {
  /** Children who chose option 1, 2, 3 (source order), "I don't know", who skipped it, and who did not reach it. */
  options: number[];
  /** Of the children who reached all items of the indicator: those who had this item right, by their number right. */
  rightByScore: number[];
}

/** The counts of a group of children on one form: the whole of what a box and an aggregate file know. */
export interface Counts {
  /** Children. */
  n: number;
  /** K0: no answer, yes, some of them, not really. Empty when the form has no such item. */
  selfReport: number[];
  /** One entry for each scored item, in form order. */
  items: ItemCounts[];
  /** Children by items reached (row 0..k) and of those right (column 0..row). Empty when the form has no such items. */
  knowledge: number[][];
  /** The same for duty awareness. */
  duty: number[][];
  /** Diced reports by satisfaction item (row, form order) and level (column; "don't want to answer" last). */
  satisfaction: number[][];
}

const zeros = (length: number): number[] => Array.from({ length }, () => 0);

const triangle = (items: number): number[][] =>
  items === 0 ? [] : Array.from({ length: items + 1 }, (_, reached) => zeros(reached + 1));

/**
 * The counts of nobody: the neutral element of `addCounts`.
 * @example emptyCounts(form).n // 0
 */
export function emptyCounts(form: Form): Counts {
  const size = { K: indicatorItems(form, 'K').length, D: indicatorItems(form, 'D').length };
  return {
    n: 0,
    selfReport: selfReportItem(form) ? zeros(SELF_REPORT_LEVELS + 1) : [],
    items: choiceItems(form).map((item) => ({
      options: zeros(6),
      rightByScore: zeros(size[item.indicator] + 1),
    })),
    knowledge: triangle(size.K),
    duty: triangle(size.D),
    satisfaction: satisfactionItems(form).map(({ scale }) => zeros(levelCount(scale))),
  };
}

const addLists = (left: readonly number[], right: readonly number[]): number[] =>
  left.map((count, index) => count + (right[index] ?? 0));

const addTables = (left: readonly number[][], right: readonly number[][]): number[][] =>
  left.map((row, index) => addLists(row, right[index] ?? []));

/**
 * Adds the counts of two groups on the same form.
 * @example addCounts(emptyCounts(form), counts) // equals counts
 */
export function addCounts(left: Counts, right: Counts): Counts {
  return {
    n: left.n + right.n,
    selfReport: addLists(left.selfReport, right.selfReport),
    items: left.items.map((item, index) => ({
      options: addLists(item.options, right.items[index]?.options ?? []),
      rightByScore: addLists(item.rightByScore, right.items[index]?.rightByScore ?? []),
    })),
    knowledge: addTables(left.knowledge, right.knowledge),
    duty: addTables(left.duty, right.duty),
    satisfaction: addTables(left.satisfaction, right.satisfaction),
  };
}
