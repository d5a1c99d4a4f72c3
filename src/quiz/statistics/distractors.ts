/** What is remarkable about a distractor. */
export type DistractorFlag = 'works' | 'idle' | 'beats-the-key';

/** Shares by which a distractor earns its place. */
export const DISTRACTOR_LIMITS = { ofAll: 0.05, ofWrong: 1 / 3, easyItem: 0.8 } as const;

/**
 * Whether each distractor does its work: chosen by at least 5 % of the children, or, on an item that more than 80 % have
 * right, by a third of those who chose wrongly. One chosen more often than the key calls for a look at the key.
 *
 *     works          a/n ≥ ofAll,  or  p > easyItem and a / (all wrong) ≥ ofWrong
 *     beats the key  a > right
 *
 * Source: T. M. Haladyna, S. M. Downing, Educational and Psychological Measurement 53 (1993), 999-1010, for the 5 %.
 * @param counts children who chose each option, in source order
 * @param key which option is right
 * @param n children of the group, those without an answer included
 * @returns one flag an option, undefined at the key; all undefined when there are no children
 * @example distractorFlags([2, 20, 3], 1, 30) // ['works', undefined, 'works']
 */
export function distractorFlags(
  counts: readonly number[],
  key: number,
  n: number,
): (DistractorFlag | undefined)[] {
  const right = counts[key] ?? 0;
  const wrong = counts.reduce((sum, count) => sum + count, 0) - right;
  return counts.map((count, option) => {
    if (option === key || n === 0) return undefined;
    if (count > right) return 'beats-the-key';
    if (count / n >= DISTRACTOR_LIMITS.ofAll) return 'works';
    const easy = right / n > DISTRACTOR_LIMITS.easyItem;
    return easy && wrong > 0 && count / wrong >= DISTRACTOR_LIMITS.ofWrong ? 'works' : 'idle';
  });
}
