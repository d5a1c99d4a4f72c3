import { type Interval, Z_95 } from './interval.ts';

/**
 * The Wilson score interval for a proportion, 95 %, without continuity correction.
 *
 *     centre = (p + z²/2n) / (1 + z²/n)
 *     half   = z · sqrt(p(1 − p)/n + z²/4n²) / (1 + z²/n)
 *
 * Source: E. B. Wilson 1927; values in R. G. Newcombe, Statistics in Medicine 17 (1998), 857-872.
 * @param count how many had the property, 0..n
 * @param n how many there were, 1 or more
 * @returns the interval on 0..1; at 0 and at n the near end is exactly 0 or 1
 * @throws RangeError when count and n are not whole numbers with 0 ≤ count ≤ n and n ≥ 1
 * @example wilson(20, 25) // { low: 0.608690…, high: 0.911394… }
 */
export function wilson(count: number, n: number): Interval {
  if (!Number.isInteger(count) || !Number.isInteger(n) || n < 1 || count < 0 || count > n) {
    throw new RangeError(`wilson: expected 0 <= count <= n and n >= 1, received count ${count}, n ${n}`);
  }
  return wilsonShare(count / n, n);
}

/**
 * The same for a share and a size that need not be whole: the effective size of a sample of classes.
 *
 *     n = n_eff
 *
 * @param p share, 0..1
 * @param n above 0
 * @param z the point of the normal distribution for another level than 95 %
 * @example wilsonShare(0.8, 25) // as wilson(20, 25)
 */
export function wilsonShare(p: number, n: number, z = Z_95): Interval {
  const z2 = z * z;
  const scale = 1 + z2 / n;
  const centre = (p + z2 / (2 * n)) / scale;
  const half = (z * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))) / scale;
  return { low: p <= 0 ? 0 : Math.max(0, centre - half), high: p >= 1 ? 1 : Math.min(1, centre + half) };
}
