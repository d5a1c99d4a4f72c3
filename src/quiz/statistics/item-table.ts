/**
 * All that item analysis needs of a group on one scale, from children who reached all its items. Tables of two groups
 * add, cell by cell, so analysing merged files equals analysing the pooled children.
 */
export interface ItemTable {
  /** Children by number right: 0..k, so the length is k + 1. */
  readonly scores: readonly number[];
  /** For each item the children who had it right, by their number right; as long as `scores`. */
  readonly right: readonly (readonly number[])[];
}

/** Size, mean and variances of the number right. */
export interface ScoreMoments {
  readonly n: number;
  readonly items: number;
  readonly mean: number;
  /** Divided by n. */
  readonly variance: number;
}

/**
 * The moments of the number right.
 *
 *     x̄ = Σ s H_s / n,  σ²_T = Σ s² H_s / n − x̄²
 *
 * @example scoreMoments({ scores: [0, 1, 1], right: [[0, 1, 1], [0, 0, 1]] }).mean // 1.5
 */
export function scoreMoments({ scores }: Pick<ItemTable, 'scores'>): ScoreMoments {
  let n = 0;
  let sum = 0;
  let squares = 0;
  scores.forEach((count, score) => {
    n += count;
    sum += count * score;
    squares += count * score * score;
  });
  const mean = n === 0 ? 0 : sum / n;
  return { n, items: scores.length - 1, mean, variance: n === 0 ? 0 : squares / n - mean * mean };
}

/**
 * How many had an item right.
 *
 *     right = Σ N_s
 *
 * @example rightCount([0, 1, 1]) // 2
 */
export const rightCount = (byScore: readonly number[]): number =>
  byScore.reduce((sum, count) => sum + count, 0);
