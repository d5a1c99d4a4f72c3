import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { welch } from '../statistics/index.ts';
import { holm } from './holm.ts';

/** A difference with a standard error of 1 over very many children: what it takes to see it is a normal quantile. */
const at = (difference: number) => (level: number) =>
  welch({ n: 2_000_000, mean: difference, sd: 1000 }, { n: 2_000_000, mean: 0, sd: 1000 }, level)
    ?.interval ?? {
    low: 0,
    high: 0,
  };

/** Two-sided normal p of 1.96, 2.24, 2.4, 2.5, 3: .050, .0251, .0164, .0124, .0027. */
const visible = (...differences: number[]) => holm(differences.map(at)).map((one) => one.visible);

describe('holm', () => {
  it('of one comparison is the comparison at 95 %', () => {
    expect(visible(1.97)).toEqual([true]);
    expect(visible(1.95)).toEqual([false]);
    expect(visible(-1.97)).toEqual([true]);
  });

  it('asks more of the first of several and less of each that follows, as R p.adjust(method = "holm") does', () => {
    // p.adjust(c(.0027, .0124, .0251, .0500), "holm") = .0108 .0372 .0502 .0502
    expect(visible(3, 2.5, 2.24, 1.96)).toEqual([true, true, false, false]);
    // p.adjust(c(.0027, .0124, .0164, .0400), "holm") = .0108 .0372 .0372 .0400
    expect(visible(2.0537, 3, 2.4, 2.5)).toEqual([true, true, true, true]);
    // p.adjust(c(.0164, .0251, .0500, .0500), "holm"): the least is .0656
    expect(visible(2.4, 2.24, 1.96, 1.96)).toEqual([false, false, false, false]);
  });

  it('gives intervals that leave 0 out exactly where a difference is visible', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -6, max: 6, noNaN: true }), { maxLength: 30 }), (differences) => {
        const found = holm(differences.map(at));
        expect(found).toHaveLength(differences.length);
        for (const { interval, visible: seen } of found) {
          expect(interval.low > 0 || interval.high < 0).toBe(seen);
        }
        // Nobody who is seen beside others is less different than one who is not.
        const unseen = differences.filter((_, place) => !found[place]?.visible).map(Math.abs);
        const seen = differences.filter((_, place) => found[place]?.visible).map(Math.abs);
        expect(Math.min(...seen, 99)).toBeGreaterThanOrEqual(Math.max(...unseen, 0));
      }),
    );
  });

  it('of nothing is nothing', () => {
    expect(holm([])).toEqual([]);
  });
});
