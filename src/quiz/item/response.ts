import { type Item, isChoice, levelCount, type OptionIndex, SELF_REPORT_LEVELS } from './item.ts';

/**
 * What a child did with one item, when she did something.
 * `option` and `dont-know` belong to K and D; `level` to S (0 is the most positive) and K0 (yes, some, not really);
 * `declined` is "don't want to answer", for S alone.
 */
export type Response =
  | { readonly type: 'option'; readonly option: OptionIndex }
  | { readonly type: 'dont-know' }
  | { readonly type: 'level'; readonly level: number }
  | { readonly type: 'declined' };

/**
 * What one item ends with. No answer is one of two things, kept apart because they score differently:
 * `skipped` (a later item was answered) counts as not right, `not-reached` is missing.
 */
export type Ending = Response | { readonly type: 'skipped' } | { readonly type: 'not-reached' };

/**
 * Tells whether a response is one the item offers.
 * @example offers({ id: 's1', indicator: 'S', scale: 'faces-3' }, { type: 'level', level: 3 }) // false: levels are 0-2
 */
export function offers(item: Item, response: Response): boolean {
  switch (response.type) {
    case 'option':
      return isChoice(item) && [0, 1, 2].includes(response.option);
    case 'dont-know':
      return isChoice(item);
    case 'declined':
      return item.indicator === 'S';
    case 'level': {
      if (isChoice(item)) return false;
      const worded = item.indicator === 'S' ? levelCount(item.scale) - 1 : SELF_REPORT_LEVELS;
      return Number.isInteger(response.level) && response.level >= 0 && response.level < worded;
    }
  }
}
