import type { Interval } from '../statistics/index.ts';

/** One of several comparisons: the interval of a difference at a level that is asked for. */
export type IntervalAt = (level: number) => Interval;

/** What came of a comparison among several. */
export interface Compared {
  /** At the level at which it was decided: it holds 0 exactly when there is no visible difference. */
  readonly interval: Interval;
  readonly visible: boolean;
}

/**
 * Decides several comparisons together, so that the chance of one false difference among them all is 5 % at most.
 *
 *     level_k = 1 − 0.05 / (comparisons left)
 *
 * Holm's step-down method, with intervals in place of p-values: those whose interval does not hold 0 are decided, and the
 * others are tried again with what is left, until none is decided any more.
 * Source: S. Holm, Scandinavian Journal of Statistics 6 (1979), 65-70.
 * @example holm([(level) => welch(one, other, level).interval])[0]?.visible
 */
export function holm(comparisons: readonly IntervalAt[]): Compared[] {
  const decided = new Map<number, Compared>();
  const holdsNothing = ({ low, high }: Interval): boolean => low > 0 || high < 0;
  for (;;) {
    const left = comparisons.length - decided.size;
    const tried = comparisons.flatMap((intervalAt, place) =>
      decided.has(place) ? [] : [{ place, interval: intervalAt(1 - 0.05 / left) }],
    );
    const found = tried.filter(({ interval }) => holdsNothing(interval));
    const settled = found.length > 0 ? found : tried;
    for (const { place, interval } of settled) {
      decided.set(place, { interval, visible: found.length > 0 });
    }
    if (found.length === 0 || decided.size === comparisons.length) break;
  }
  return comparisons.flatMap((_, place) => decided.get(place) ?? []);
}
