import { type Interval, Z_95 } from './interval.ts';

/** The share of reports that the dice leave as they are. */
export const KEPT = 1 / 2;

/** A share or mean with its 95 % interval; both may leave their natural range before they are printed. */
export interface Estimate {
  readonly value: number;
  readonly error: number;
  readonly interval: Interval;
}

const estimate = (value: number, error: number): Estimate => ({
  value,
  error,
  interval: { low: value - Z_95 * error, high: value + Z_95 * error },
});

/**
 * The shares of true levels behind diced reports. The dice keep a level with chance 1/2 and else write one of the L levels
 * at random.
 *
 *     r = p/2 + 1/(2L),  so  p = 2r − 1/L
 *
 * Source: S. L. Warner, JASA 60 (1965), 63-69, for L levels: P. Kairouz, K. Bonawitz, D. Ramage, ICML 2016.
 * @param reports children by reported level, "don't want to answer" last
 * @returns one share a level; they add up to 1, and a rare level may come out below 0. Empty without reports.
 * @example trueShares([30, 30, 20, 10, 10]) // [0.4, 0.4, 0.2, 0, 0]
 */
export function trueShares(reports: readonly number[]): number[] {
  const n = reports.reduce((sum, count) => sum + count, 0);
  return n === 0 ? [] : reports.map((count) => (count / n - (1 - KEPT) / reports.length) / KEPT);
}

/**
 * The mean of a value over the children who answered, from diced reports, with its standard error by the delta method.
 *
 *     S = Σ x_l p_l / Σ p_l over answered levels;  cov(p) = 4 (diag r − r rᵀ)/n
 *
 * @param reports children by reported level, "don't want to answer" last
 * @param values of each level but the last: POMP, or 1 and 0 for "positive"
 * @returns undefined without reports, or when the reports leave no answered share to divide by
 * @example dicedMean([30, 30, 20, 10, 10], [100, 66.7, 33.3, 0])?.value // 73.3
 */
export function dicedMean(reports: readonly number[], values: readonly number[]): Estimate | undefined {
  const n = reports.reduce((sum, count) => sum + count, 0);
  const shares = trueShares(reports);
  const answered = values.reduce((sum, _, level) => sum + (shares[level] ?? 0), 0);
  if (n === 0 || answered < 0.1) return undefined;
  const mean = values.reduce((sum, value, level) => sum + value * (shares[level] ?? 0), 0) / answered;
  const weight = reports.map((_, level) => {
    const value = values[level];
    return value === undefined ? 0 : (value - mean) / answered / KEPT;
  });
  const rates = reports.map((count) => count / n);
  const first = weight.reduce((sum, w, level) => sum + w * (rates[level] ?? 0), 0);
  const second = weight.reduce((sum, w, level) => sum + w * w * (rates[level] ?? 0), 0);
  return estimate(mean, Math.sqrt(Math.max(0, second - first * first) / n));
}

/**
 * The variance of a value over the children who answered, from diced reports: what is left when the dice are reckoned out.
 * Whole classes widen this part of the error alone; the dice of two children of one class have nothing in common.
 *
 *     V = Σ x² p / Σ p − S²,  over answered levels
 *
 * @param reports children by reported level, "don't want to answer" last
 * @param values of each level but the last
 * @returns 0 or more; 0 without reports
 * @example dicedVariance([60, 10, 10, 10, 10], [100, 100, 0, 0])
 */
export function dicedVariance(reports: readonly number[], values: readonly number[]): number {
  const shares = trueShares(reports).map((share) => Math.max(0, share));
  const weight = (power: number) =>
    values.reduce((sum, value, level) => sum + value ** power * (shares[level] ?? 0), 0);
  const answered = weight(0);
  return answered === 0 ? 0 : Math.max(0, weight(2) / answered - (weight(1) / answered) ** 2);
}

/**
 * The mean over several items, each asked of its own children and weighing the same.
 *
 *     S = Σ S_j / m,  SE(S) = sqrt(Σ SE(S_j)²) / m
 *
 * @param items estimates of one kind; one or more
 * @returns undefined without items
 * @example meanOfItems([{ value: 60, error: 3, interval }, { value: 80, error: 4, interval }])?.error // 2.5
 */
export function meanOfItems(items: readonly Estimate[]): Estimate | undefined {
  if (items.length === 0) return undefined;
  const value = items.reduce((sum, item) => sum + item.value, 0) / items.length;
  return estimate(value, Math.hypot(...items.map(({ error }) => error)) / items.length);
}
