import { type ItemTable, rightCount, scoreMoments } from './item-table.ts';

/** Below the first an item is flagged; below the second its key has to be looked at. */
export const ITEM_TOTAL_LIMITS = { low: 0.15, wrong: 0 } as const;

/**
 * The corrected item-total correlation: each item with the number right on all the others.
 *
 *     r = (cov(x, T) − v) / sqrt(v (σ²_T + v − 2 cov(x, T))),  v = p(1 − p), moments divided by n
 *
 * Source: J. C. Nunnally, I. H. Bernstein, Psychometric Theory (1994), 8.2. Values: R psych::alpha, r.drop.
 * @returns one value an item, −1..1; undefined for an item everybody or nobody had right, or when the rest does not vary
 * @example itemTotals(lsat6)[0] // 0.11283269
 */
export function itemTotals(table: ItemTable): (number | undefined)[] {
  const { n, mean, variance } = scoreMoments(table);
  return table.right.map((byScore) => {
    if (n === 0) return undefined;
    const p = rightCount(byScore) / n;
    const v = p * (1 - p);
    const product = byScore.reduce((sum, count, score) => sum + count * score, 0) / n;
    const covariance = product - p * mean;
    const below = v * (variance + v - 2 * covariance);
    return below > 1e-12 ? (covariance - v) / Math.sqrt(below) : undefined;
  });
}
