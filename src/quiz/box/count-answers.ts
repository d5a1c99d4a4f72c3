import { choiceItems, type Form } from '../form/index.ts';
import { type Answers, DONT_KNOW } from '../handin/index.ts';
import type { ItemId, OptionIndex, Response } from '../item/index.ts';
import { endings, isRight, score } from '../scoring/index.ts';
import type { Counts } from './counts.ts';

/** Columns of `ItemCounts.options` after the three options. */
const column = { 'dont-know': 3, skipped: 4, 'not-reached': 5 } as const;

function responsesOf(form: Form, answers: Answers): Record<ItemId, Response> {
  const responses: Record<ItemId, Response> = {};
  choiceItems(form).forEach(({ id }, index) => {
    const digit = answers.choices[index] ?? 0;
    if (digit === DONT_KNOW) responses[id] = { type: 'dont-know' };
    else if (digit > 0) responses[id] = { type: 'option', option: (digit - 1) as OptionIndex };
  });
  return responses;
}

const increment = (list: number[] | undefined, index: number): void => {
  if (list) list[index] = (list[index] ?? 0) + 1;
};

/**
 * Adds one child's answers to counts, in place: after this nothing ties them together any more.
 * @example const counts = emptyCounts(form); countAnswers(counts, form, handin.answers); counts.n // 1
 */
export function countAnswers(counts: Counts, form: Form, answers: Answers): void {
  const all = endings(form, responsesOf(form, answers));
  const scores = { K: score(form, all, 'K'), D: score(form, all, 'D') };
  counts.n += 1;
  choiceItems(form).forEach((item, index) => {
    const ending = all[index] ?? { type: 'not-reached' };
    const own = counts.items[index];
    if (ending.type === 'option') increment(own?.options, ending.option);
    else if (ending.type in column) increment(own?.options, column[ending.type as keyof typeof column]);
    const { items, reached, right } = scores[item.indicator];
    if (reached === items && isRight(item, ending)) increment(own?.rightByScore, right);
  });
  increment(counts.knowledge[scores.K.reached], scores.K.right);
  increment(counts.duty[scores.D.reached], scores.D.right);
  if (answers.selfReport !== undefined) increment(counts.selfReport, answers.selfReport);
  if (answers.satisfaction) {
    increment(counts.satisfaction[answers.satisfaction.item], answers.satisfaction.level);
  }
}
