import { type Item, isChoice, isSatisfaction, levelCount, SELF_REPORT_LEVELS } from '../item/index.ts';
import type { Form } from './form.ts';

/** An item with its number on paper: one number an item, over both parts of a slip. */
export interface PaperItem {
  /** From 1. */
  readonly number: number;
  readonly item: Item;
}

/** A form as paper asks it: what is counted by pupils, and what is folded into the ballot box. */
export interface PaperOrder {
  /** Self-report, knowledge and duty items in form order. */
  readonly first: readonly PaperItem[];
  /** Satisfaction items in form order, numbered on from the first part; none in a topic form. */
  readonly second: readonly PaperItem[];
}

/**
 * The items of a form in the order of the question sheet, the slips and the tally sheet. Opinions come last, so that
 * they can be torn off and folded.
 * @example paperOrder(pulse).second[0]?.number // 13, after K0 and eleven scored items
 */
export function paperOrder(form: Form): PaperOrder {
  const open = form.items.filter((item) => !isSatisfaction(item));
  const folded = form.items.filter(isSatisfaction);
  return {
    first: open.map((item, place) => ({ number: place + 1, item })),
    second: folded.map((item, place) => ({ number: open.length + place + 1, item })),
  };
}

/** What is written for "I don't know" on a slip, in every language. */
export const DONT_KNOW = '?';

const letters = ['A', 'B', 'C', 'D', 'E'] as const;

/**
 * What a child may tick at an item: a letter for each option in source order or each level of the scale, "don't want to
 * answer" last, and `?` for "I don't know" at K and D items.
 * @example ticksOf(knowledgeItem) // ['A', 'B', 'C', '?']
 * @example ticksOf(facesItem) // ['A', 'B', 'C', 'D'], D for "don't want to answer"
 */
export function ticksOf(item: Item): readonly string[] {
  if (isChoice(item)) return [...letters.slice(0, 3), DONT_KNOW];
  return letters.slice(0, isSatisfaction(item) ? levelCount(item.scale) : SELF_REPORT_LEVELS);
}
