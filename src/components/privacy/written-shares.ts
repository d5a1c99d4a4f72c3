import { epsilon } from '#quiz/handin';

/** How often the dice write a level that is the true one, and any one level that is not. */
export interface WrittenShares {
  readonly same: number;
  readonly other: number;
}

/**
 * The shares a reader of a code must reckon with, from the strength of the dice alone.
 *
 *     other = 1 / (e^ε + L − 1),  same = e^ε · other
 *
 * @param levels L, "don't want to answer" included
 * @example writtenShares(5) // { same: 0.6, other: 0.1 }
 */
export function writtenShares(levels: number): WrittenShares {
  const odds = Math.exp(epsilon(levels));
  const other = 1 / (odds + levels - 1);
  return { same: odds * other, other };
}
