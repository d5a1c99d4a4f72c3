import type { Interval } from '../statistics/index.ts';
import { publishedSeries } from './published.ts';
import { thresholds } from './thresholds.ts';

/** One of our figures beside a published one. Says whether they can be told apart, never which is better. */
export interface BenchmarkRow {
  readonly about: 'knowledge' | 'satisfaction' | 'duty';
  readonly ours: number;
  readonly interval: Interval;
  readonly published: number;
  readonly words: 'cannot-be-told-apart' | 'differs';
}

/** What is set beside the published figures: a per cent with its interval. */
export interface Compared {
  readonly value: number;
  readonly interval: Interval;
}

/**
 * Our three indicators beside those published for 2023, by interval and not by point.
 * @param n children of the group
 * @param own what the group has of the three; absent ones are left out
 * @returns undefined below 30 children
 * @example benchmark(40, { knowledge: { value: 81, interval: { low: 70, high: 90 } } })
 */
export function benchmark(
  n: number,
  own: Readonly<Partial<Record<BenchmarkRow['about'], Compared>>>,
): BenchmarkRow[] | undefined {
  if (n < thresholds.benchmark) return undefined;
  const published = publishedSeries.find(({ id }) => id === 'three-indicators')?.figures ?? [];
  return (['knowledge', 'satisfaction', 'duty'] as const).flatMap((about) => {
    const ours = own[about];
    const figure = published.find((candidate) => candidate.about === about && candidate.year === 2023);
    if (!ours || !figure) return [];
    const inside = ours.interval.low <= figure.value && figure.value <= ours.interval.high;
    return [
      {
        about,
        ours: ours.value,
        interval: ours.interval,
        published: figure.value,
        words: inside ? ('cannot-be-told-apart' as const) : ('differs' as const),
      },
    ];
  });
}
