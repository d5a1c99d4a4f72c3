import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newcombe } from './newcombe.ts';
import { welch } from './welch.ts';
import { wilson, wilsonShare } from './wilson.ts';

describe('newcombe at other levels and of whole classes', () => {
  // Reckoned from the formula with the normal quantiles of Python's statistics.NormalDist.
  it.each([
    ['95 %', {}, 0.052431472, 0.333872654],
    ['99 %', { level: 0.99 }, 0.005370869, 0.371808432],
    ['95 % for twenty comparisons', { level: 1 - 0.05 / 20 }, -0.02847029, 0.397998729],
    ['95 % with design effects 2 and 3.4', { deffs: [2, 3.4] as const }, -0.032734217, 0.42171956],
  ])('has the interval of %s', (_name, widening, low, high) => {
    const found = newcombe(56, 70, 48, 80, widening);
    expect(found.low).toBeCloseTo(low, 8);
    expect(found.high).toBeCloseTo(high, 8);
  });

  it('refuses what is no count, whatever the design effect', () => {
    expect(() => newcombe(5, 4, 1, 4, { deffs: [2, 2] })).toThrow(RangeError);
  });
});

describe('wilsonShare', () => {
  it('of a whole size is wilson', () => {
    expect(wilsonShare(0.8, 25)).toEqual(wilson(20, 25));
  });
});

const group = fc.record({
  n: fc.integer({ min: 2, max: 500 }),
  mean: fc.double({ min: 0, max: 100, noNaN: true }),
  sd: fc.double({ min: 0.1, max: 40, noNaN: true }),
});

describe('welch at other levels', () => {
  it('has the 99 % interval of R t.test on sleep', () => {
    // t(.995; 17.7765) = 2.88265082, standard error .8491
    const [one, other] = [
      { n: 10, mean: 0.75, sd: 1.78901 },
      { n: 10, mean: 2.33, sd: 2.002249 },
    ];
    const found = welch(one, other, 0.99);
    expect(found?.interval.low).toBeCloseTo(-1.58 - 2.882650823 * 0.84909, 4);
    expect(found?.interval.high).toBeCloseTo(-1.58 + 2.882650823 * 0.84909, 4);
    expect(welch(one, other)?.interval).toEqual(welch(one, other, 0.95)?.interval);
  });

  it('leaves 0 out at a level exactly when p is below what is left of 1', () => {
    fc.assert(
      fc.property(group, group, fc.double({ min: 0.8, max: 0.999, noNaN: true }), (one, other, level) => {
        const found = welch(one, other, level);
        if (!found || Math.abs(found.p - (1 - level)) < 1e-6) return;
        const { low, high } = found.interval;
        expect(low > 0 || high < 0).toBe(found.p < 1 - level);
      }),
    );
  });
});
