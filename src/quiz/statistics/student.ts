import jstat from 'jstat';

/**
 * The quantile of Student's t distribution.
 *
 *     t(p; df):  P(T ≤ t) = p
 *
 * From jstat, which agrees with R's qt (see the test).
 * @param probability strictly between 0 and 1
 * @param degrees of freedom, 1 or more
 * @example studentQuantile(0.975, 24) // 2.063898…
 */
export function studentQuantile(probability: number, degrees: number): number {
  return jstat.studentt.inv(probability, degrees);
}
