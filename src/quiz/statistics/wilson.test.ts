import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from './wilson.ts';

describe('wilson', () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872, method 3; equal to R prop.test(correct = FALSE).
  it.each([
    [81, 263, 0.255289, 0.36621],
    [15, 148, 0.062386, 0.160487],
    [0, 20, 0, 0.161125],
    [1, 29, 0.006113, 0.171755],
    [23, 60, 0.270883, 0.509824],
    [18, 72, 0.164391, 0.360935],
    [0, 10, 0, 0.277533],
    [10, 10, 0.722467, 1],
    [5, 10, 0.236593, 0.763407],
    [1, 10, 0.017876, 0.40415],
    [9, 10, 0.59585, 0.982124],
    [3, 5, 0.230724, 0.882379],
    [0, 5, 0, 0.434482],
    [12, 15, 0.548146, 0.929525],
    [20, 25, 0.60869, 0.911394],
    [25, 25, 0.866808, 1],
    [0, 1, 0, 0.793451],
  ])('agrees with the published interval of %i in %i', (count, n, low, high) => {
    const interval = wilson(count, n);
    expect(interval.low).toBeCloseTo(low, 6);
    expect(interval.high).toBeCloseTo(high, 6);
  });

  it('ends at exactly 0 when nobody had it and at exactly 1 when everybody had', () => {
    for (let n = 1; n <= 500; n += 1) {
      expect(wilson(0, n).low).toBe(0);
      expect(wilson(n, n).high).toBe(1);
    }
  });

  const counts = fc
    .integer({ min: 1, max: 100_000 })
    .chain((n) => fc.record({ n: fc.constant(n), count: fc.integer({ min: 0, max: n }) }));

  it('mirrors: what holds of those who had it holds of those who had not', () => {
    fc.assert(
      fc.property(counts, ({ count, n }) => {
        const had = wilson(count, n);
        const hadNot = wilson(n - count, n);
        expect(had.low).toBeCloseTo(1 - hadNot.high, 12);
        expect(had.high).toBeCloseTo(1 - hadNot.low, 12);
      }),
    );
  });

  it('holds the share itself and stays within 0 and 1', () => {
    fc.assert(
      fc.property(counts, ({ count, n }) => {
        const { low, high } = wilson(count, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(count / n);
        expect(high).toBeGreaterThanOrEqual(count / n);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThan(high);
      }),
    );
  });

  it.each([
    [1, 0],
    [0, 0],
    [-1, 5],
    [6, 5],
    [1.5, 5],
    [1, 5.5],
    [Number.NaN, 5],
    [1, Number.NaN],
    [1, Number.POSITIVE_INFINITY],
  ])('refuses count %d of n %d and names both', (count, n) => {
    expect(() => wilson(count, n)).toThrow(RangeError);
    expect(() => wilson(count, n)).toThrow(`received count ${count}, n ${n}`);
  });
});
