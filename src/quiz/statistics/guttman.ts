import type { Frequency } from './mean.ts';

/**
 * The scores a group would have if whoever has a hard item right had every easier one right too: of all groups with these numbers
 * right an item, the one whose scores spread most. So an interval made from it is never narrower than the one that the true
 * scores, which totals do not tell, would give.
 *
 *     children with m items right or more = the m-th largest number right
 *
 * Source: the pattern is L. Guttman's, American Sociological Review 9 (1944), 139-150; that no joint distribution of given
 * margins spreads its sum more, W. Hoeffding (1940) and M. Fréchet (1951).
 * @param right children who had each item right, 0..n
 * @param n children
 * @returns per cent right, 0..100, as frequencies that add up to n
 * @example guttmanScores([6, 9], 10) // [{ value: 0, count: 1 }, { value: 50, count: 3 }, { value: 100, count: 6 }]
 */
export function guttmanScores(right: readonly number[], n: number): Frequency[] {
  const reaching = [n, ...[...right].sort((left, other) => other - left), 0];
  return Array.from({ length: right.length + 1 }, (_, score) => ({
    value: (100 * score) / right.length,
    count: (reaching[score] ?? 0) - (reaching[score + 1] ?? 0),
  }));
}
