import { levelCount, SELF_REPORT_LEVELS } from '../item/index.ts';
import { choiceItems, type Form, satisfactionItems, selfReportItem } from './form.ts';

/** The bits a hand-in code has for what was answered. */
export const ANSWER_BITS = 46;

/** How many things each part of a form's answers can be, in the order of the hand-in code. */
export interface AnswerSpace {
  /** K0: no answer and its three levels; absent when the form has no such item. */
  readonly selfReport?: number;
  /** Each scored item: no answer, three options, don't know. */
  readonly choices: readonly number[];
  /** How many satisfaction items there are to pick from, and the levels of their scale; absent without such items. */
  readonly satisfaction?: { readonly items: number; readonly levels: number };
}

/**
 * The answer space of a form: the radices of the number a hand-in code holds.
 * @example answerSpace(topicFormOfFive) // { choices: [5, 5, 5, 5, 5] }
 */
export function answerSpace(form: Form): AnswerSpace {
  const opinions = satisfactionItems(form);
  const scale = opinions[0]?.scale;
  return {
    ...(selfReportItem(form) ? { selfReport: SELF_REPORT_LEVELS + 1 } : {}),
    choices: choiceItems(form).map(() => 5),
    ...(scale ? { satisfaction: { items: opinions.length, levels: levelCount(scale) } } : {}),
  };
}

/**
 * The radices of an answer space as one list: K0, the scored items, the picked opinion, its level.
 * @example radices({ choices: [5, 5] }) // [5, 5]
 */
export function radices({ selfReport, choices, satisfaction }: AnswerSpace): number[] {
  return [
    ...(selfReport === undefined ? [] : [selfReport]),
    ...choices,
    ...(satisfaction ? [satisfaction.items, satisfaction.levels] : []),
  ];
}

/**
 * Tells whether every answer to a form can be written into a hand-in code.
 * @example fitsCode(formOfTwentyScoredItems) // false: 5²⁰ is more than 2⁴⁶
 */
export function fitsCode(form: Form): boolean {
  return radices(answerSpace(form)).reduce((size, radix) => size * radix, 1) <= 2 ** ANSWER_BITS;
}
