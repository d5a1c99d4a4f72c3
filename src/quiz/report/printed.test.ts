import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedShare, wordedShare } from './printed.ts';

describe('printedShare', () => {
  it.each([
    [21, 25, 'about', 84],
    [1, 12, 'about', 8],
    [11, 12, 'about', 92],
    [1, 8, 'about', 13],
    [0, 12, 'fewer-than', 9],
    [12, 12, 'more-than', 91],
    [0, 10, 'fewer-than', 10],
    [10, 10, 'more-than', 90],
    [0, 30, 'fewer-than', 4],
    [30, 30, 'more-than', 96],
    [0, 100, 'fewer-than', 1],
    [100, 100, 'more-than', 99],
    [0, 150_000, 'fewer-than', 1],
    [1, 1000, 'fewer-than', 1],
    [4, 1000, 'fewer-than', 1],
    [5, 1000, 'about', 1],
    [999, 1000, 'more-than', 99],
    [995, 1000, 'more-than', 99],
    [994, 1000, 'about', 99],
  ])('prints %i of %i as %s %i %%', (count, n, type, percent) => {
    expect(printedShare(count, n)).toEqual({ type, percent });
  });

  const shares = fc
    .integer({ min: 1, max: 200_000 })
    .chain((n) => fc.record({ n: fc.constant(n), count: fc.integer({ min: 0, max: n }) }));

  it('never says 0 % or 100 %, of any group', () => {
    fc.assert(
      fc.property(shares, ({ count, n }) => {
        const { percent } = printedShare(count, n);
        expect(Number.isInteger(percent)).toBe(true);
        expect(percent).toBeGreaterThan(0);
        expect(percent).toBeLessThan(100);
      }),
    );
    for (let n = 1; n <= 200; n += 1) {
      for (let count = 0; count <= n; count += 1) {
        expect(printedShare(count, n).percent % 100, `${count} of ${n}`).not.toBe(0);
      }
    }
  });

  it('says only what is true: about within half a per cent, bounds that hold', () => {
    fc.assert(
      fc.property(shares, ({ count, n }) => {
        const { type, percent } = printedShare(count, n);
        const share = (100 * count) / n;
        if (type === 'about') expect(Math.abs(share - percent)).toBeLessThanOrEqual(0.5);
        if (type === 'fewer-than') expect(share).toBeLessThan(percent);
        if (type === 'more-than') expect(share).toBeGreaterThan(percent);
      }),
    );
  });

  it('never falls when more children had it', () => {
    const rank = { 'fewer-than': 0, about: 1, 'more-than': 2 };
    for (const n of [10, 12, 25, 30, 99, 400, 1000]) {
      for (let count = 1; count <= n; count += 1) {
        const less = printedShare(count - 1, n);
        const more = printedShare(count, n);
        expect(rank[more.type]).toBeGreaterThanOrEqual(rank[less.type]);
        if (more.type === less.type) expect(more.percent).toBeGreaterThanOrEqual(less.percent);
      }
    }
  });
});

describe('wordedShare', () => {
  it.each([
    [0, 5, 'few'],
    [1, 5, 'few'],
    [2, 5, 'about-half'],
    [3, 5, 'about-half'],
    [4, 5, 'most'],
    [5, 5, 'most'],
    [2, 6, 'few'],
    [3, 6, 'about-half'],
    [4, 6, 'most'],
    [5, 7, 'most'],
    [3, 9, 'few'],
    [6, 9, 'most'],
  ])('calls %i of %i %s', (count, n, word) => {
    expect(wordedShare(count, n)).toBe(word);
  });
});
