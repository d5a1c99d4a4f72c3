import { choiceItems, type Form } from '../form/index.ts';
import type { ChoiceItem, Ending } from '../item/index.ts';

/** The result of one child on one indicator, as counts. */
export interface Score {
  /** Items of the indicator in the form. */
  readonly items: number;
  /** Items reached: all but those after the last answered one. */
  readonly reached: number;
  readonly right: number;
}

/** Share of an indicator's items a child must have reached for her score to count. */
export const REACHED_SHARE = 0.8;

/**
 * Tells whether an ending scores: the key was chosen. Wrong, don't know, skipped and not reached do not.
 * @example isRight({ id: 'k1', indicator: 'K', key: 2 }, { type: 'option', option: 2 }) // true
 */
export function isRight(item: ChoiceItem, ending: Ending): boolean {
  return ending.type === 'option' && ending.option === item.key;
}

/**
 * Counts what was reached and right on one indicator.
 * @param all the endings of the form's scored items, in form order (see `endings`)
 * @example score(form, endings(form, responses), 'K') // { items: 6, reached: 6, right: 4 }
 */
export function score(form: Form, all: readonly Ending[], indicator: 'K' | 'D'): Score {
  let items = 0;
  let reached = 0;
  let right = 0;
  choiceItems(form).forEach((item, index) => {
    if (item.indicator !== indicator) return;
    const ending = all[index] ?? { type: 'not-reached' };
    items += 1;
    if (ending.type !== 'not-reached') reached += 1;
    if (isRight(item, ending)) right += 1;
  });
  return { items, reached, right };
}

/**
 * Tells whether enough of an indicator was reached for its score to count: at least 80 %.
 *
 *     reached ≥ REACHED_SHARE · items
 *
 * @example isValid({ items: 5, reached: 4, right: 1 }) // true; with 3 reached, false
 */
export function isValid({ items, reached }: Pick<Score, 'items' | 'reached'>): boolean {
  return items > 0 && reached >= REACHED_SHARE * items;
}

/**
 * The score as a number from 0 to 100: the share right of the items reached.
 *
 *     score = 100 · right / reached
 *
 * @example percentRight({ items: 5, reached: 4, right: 3 }) // 75
 */
export function percentRight({ reached, right }: Pick<Score, 'reached' | 'right'>): number {
  return reached === 0 ? 0 : (100 * right) / reached;
}

/**
 * How many items must be right to reach the 70 % criterion, in whole numbers so that no rounding decides.
 *
 *     ⌊(7k + 9) / 10⌋
 *
 * @example criterion(6) // 5
 */
export function criterion(items: number): number {
  return Math.floor((7 * items + 9) / 10);
}
