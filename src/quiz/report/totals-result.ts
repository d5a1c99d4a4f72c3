import type { Counts } from '../box/index.ts';
import { choiceItems, type Form } from '../form/index.ts';
import { type Frequency, guttmanScores } from '../statistics/index.ts';
import { type IndicatorResult, meanResult } from './indicator-result.ts';

/**
 * Scores that would give the totals of one indicator and spread most. Their mean is the true one: the share of all answers that
 * are right, no answer counting as not right.
 * @returns nothing when the form has no items of the indicator
 */
export function widestScores(form: Form, { items, n }: Counts, indicator: 'K' | 'D'): Frequency[] {
  const right = choiceItems(form).flatMap((item, place) =>
    item.indicator === indicator ? [items[place]?.options[item.key] ?? 0] : [],
  );
  return right.length > 0 ? guttmanScores(right, n) : [];
}

/**
 * Sums up one indicator where only totals are known, as on paper: the mean, with the widest interval that the totals allow. Who
 * reached the criterion cannot be told.
 * @param deff design effect of whole classes, 1 for one class
 * @returns undefined when the form has no items of the indicator or there are fewer than ten children
 * @example totalsResult(form, counts, 'K', 1)?.mean // 61.7…
 */
export function totalsResult(
  form: Form,
  counts: Counts,
  indicator: 'K' | 'D',
  deff: number,
): IndicatorResult | undefined {
  const scores = widestScores(form, counts, indicator);
  const result = meanResult(scores.length - 1, scores, deff);
  return result && { ...result, columns: [], widest: true };
}
