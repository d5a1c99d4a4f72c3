import { difficulties } from './difficulty.ts';
import { type ItemTable, scoreMoments } from './item-table.ts';

/**
 * KR-20: how much of the spread of scores is shared by the items.
 *
 *     k/(k − 1) · (1 − Σ p(1 − p) / σ²_T),  σ² divided by n; equals alpha
 *
 * Source: G. F. Kuder, M. W. Richardson, Psychometrika 2 (1937), 151-160.
 * @returns up to 1, negative when items disagree; undefined for one item, or when all have one score
 * @example kr20(lsat6) // 0.29499719
 */
export function kr20(table: ItemTable): number | undefined {
  const { items, variance } = scoreMoments(table);
  const sum = difficulties(table).reduce((total, p) => total + p * (1 - p), 0);
  return alpha(items, sum, variance);
}

/**
 * KR-21: KR-20 as if all items were equally hard; never above it. Needs mean and variance alone.
 *
 *     k/(k − 1) · (1 − x̄(k − x̄) / (k σ²_T))
 *
 * Source: Kuder, Richardson 1937, formula 21.
 * @returns undefined for one item, or when all have one score
 * @example kr21(lsat6) // 0.19644117
 */
export function kr21(table: Pick<ItemTable, 'scores'>): number | undefined {
  const { items, mean, variance } = scoreMoments(table);
  return alpha(items, (mean * (items - mean)) / items, variance);
}

/**
 * Cronbach's alpha from variances; item and total variances are divided alike.
 *
 *     k/(k − 1) · (1 − Σ s²_j / s²_T)
 *
 * Source: L. J. Cronbach, Psychometrika 16 (1951), 297-334.
 * @param items k
 * @param itemVariances their sum
 * @param total variance of the sum over items
 * @returns undefined for fewer than two items, or when the sum does not vary
 * @example alpha(5, 0.8168, 1.0702) // 0.2960
 */
export function alpha(items: number, itemVariances: number, total: number): number | undefined {
  if (items < 2 || !(total > 1e-12)) return undefined;
  return (items / (items - 1)) * (1 - itemVariances / total);
}

/**
 * The reliability if one item is left out, from the same table; scores without the item are had from `right`.
 *
 *     KR-20 of the other k − 1 items
 *
 * @returns one value an item; undefined where `kr20` would be
 * @example kr20WithoutEach(lsat6)[0] // 0.27536
 */
export function kr20WithoutEach(table: ItemTable): (number | undefined)[] {
  const { n } = scoreMoments(table);
  const all = difficulties(table);
  return table.right.map((byScore, left) => {
    const scores = table.scores.map(
      (count, score) => count - (byScore[score] ?? 0) + (byScore[score + 1] ?? 0),
    );
    const { items, variance } = scoreMoments({ scores: scores.slice(0, -1) });
    const sum = all.reduce((total, p, index) => (index === left ? total : total + p * (1 - p)), 0);
    return n === 0 ? undefined : alpha(items, sum, variance);
  });
}
