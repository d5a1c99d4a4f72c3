/** Mean, spread and size of a group on one score. */
export interface Summary {
  readonly n: number;
  readonly mean: number;
  /** Standard deviation, n − 1 below. */
  readonly sd: number;
}

/**
 * The variance of a mean.
 *
 *     v = sd² / n
 *
 * @example meanVariance({ n: 25, mean: 60, sd: 20 }) // 16
 */
export const meanVariance = ({ n, sd }: Summary): number => (sd * sd) / n;
