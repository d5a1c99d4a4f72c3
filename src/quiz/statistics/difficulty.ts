import { type ItemTable, rightCount, scoreMoments } from './item-table.ts';

/** Below and above these shares right an item tells children apart too little. */
export const DIFFICULTY_LIMITS = { low: 0.2, high: 0.95 } as const;

/**
 * Item difficulty: the share of children who had each item right, 0..1. Higher is easier.
 *
 *     p = right / n
 *
 * Source: L. Crocker, J. Algina, Introduction to Classical and Modern Test Theory (1986), chapter 14.
 * @returns one value an item; empty when there are no children
 * @example difficulties({ scores: [0, 1, 1], right: [[0, 1, 1], [0, 0, 1]] }) // [1, 0.5]
 */
export function difficulties(table: ItemTable): number[] {
  const { n } = scoreMoments(table);
  return n === 0 ? [] : table.right.map((byScore) => rightCount(byScore) / n);
}

/**
 * An item's share right less what guessing among the options would give; for the technical page, never for scores.
 *
 *     max(0, (p − 1/c) / (1 − 1/c))
 *
 * @param options number of options, 2 or more
 * @example correctedForGuessing(0.6, 3) // 0.4
 */
export function correctedForGuessing(share: number, options: number): number {
  return Math.max(0, (share - 1 / options) / (1 - 1 / options));
}
