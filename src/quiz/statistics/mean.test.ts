import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanOf } from './mean.ts';

describe('meanOf', () => {
  it('says nothing of nobody', () => {
    expect(meanOf([])).toBeUndefined();
    expect(meanOf([{ value: 50, count: 0 }])).toBeUndefined();
  });

  it('gives one case its value and no interval', () => {
    expect(meanOf([{ value: 40, count: 1 }])).toEqual({ n: 1, mean: 40, sd: 0 });
  });

  it('agrees with a mean, deviation and t interval reckoned by hand', () => {
    // 50 five times and 100 five times: squares 10 · 625 = 6250, sd = √(6250/9) = 26.352314,
    // half = 2.2621572 · 26.352314 / √10 = 18.851310
    const estimate = meanOf([
      { value: 50, count: 5 },
      { value: 100, count: 5 },
    ]);
    expect(estimate?.n).toBe(10);
    expect(estimate?.mean).toBe(75);
    expect(estimate?.sd).toBeCloseTo(26.352314, 6);
    expect(estimate?.interval?.low).toBeCloseTo(56.14869, 5);
    expect(estimate?.interval?.high).toBeCloseTo(93.85131, 5);
  });

  it('agrees with the published LSAT6 scores (Bock and Lieberman 1970: mean 3.819, sd 1.0350412)', () => {
    const scores = [3, 20, 85, 237, 357, 298].map((count, value) => ({ value, count }));
    const estimate = meanOf(scores);
    expect(estimate?.mean).toBeCloseTo(3.819, 10);
    expect(estimate?.sd).toBeCloseTo(1.0350412, 7);
  });

  const tables = fc.array(
    fc.record({ value: fc.integer({ min: 0, max: 100 }), count: fc.integer({ min: 0, max: 60 }) }),
    { maxLength: 8 },
  );

  it('does not heed the order of the table, nor rows of nobody', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const once = meanOf(table);
        const turned = meanOf([...table].reverse().concat({ value: 7, count: 0 }));
        expect(turned?.n).toBe(once?.n);
        expect(turned?.mean ?? 0).toBeCloseTo(once?.mean ?? 0, 9);
        expect(turned?.sd ?? 0).toBeCloseTo(once?.sd ?? 0, 9);
      }),
    );
  });

  it('finds no spread at all where all cases are the same, whatever the value', () => {
    for (let items = 1; items <= 10; items += 1) {
      for (let right = 0; right <= items; right += 1) {
        for (let count = 2; count <= 60; count += 1) {
          const value = (100 * right) / items;
          expect(meanOf([{ value, count }])?.sd, `${count} children with ${right} of ${items}`).toBe(0);
        }
      }
    }
  });
});
