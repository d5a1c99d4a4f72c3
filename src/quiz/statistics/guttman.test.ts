import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guttmanScores } from './guttman.ts';
import { meanOf } from './mean.ts';

/** Rows of right and wrong, a child a row. */
const matrices = fc
  .integer({ min: 1, max: 8 })
  .chain((items) =>
    fc.array(fc.array(fc.boolean(), { minLength: items, maxLength: items }), { minLength: 2, maxLength: 40 }),
  );

describe('guttmanScores', () => {
  it('of two items is what can be written down by hand', () => {
    expect(guttmanScores([6, 9], 10)).toEqual([
      { value: 0, count: 1 },
      { value: 50, count: 3 },
      { value: 100, count: 6 },
    ]);
  });

  it('has the true mean, and a spread that no group with these totals exceeds', () => {
    fc.assert(
      fc.property(matrices, (rows) => {
        const items = rows[0]?.length ?? 1;
        const right = Array.from({ length: items }, (_, item) => rows.filter((row) => row[item]).length);
        const scores = rows.map((row) => (100 * row.filter(Boolean).length) / items);
        const truth = meanOf(scores.map((value) => ({ value, count: 1 })));
        const widest = meanOf(guttmanScores(right, rows.length));
        expect(widest?.n).toBe(rows.length);
        expect(widest?.mean).toBeCloseTo(truth?.mean ?? -1, 9);
        expect(widest?.sd ?? 0).toBeGreaterThanOrEqual((truth?.sd ?? 0) - 1e-9);
      }),
    );
  });

  it('reaches that spread when the group is a Guttman scale', () => {
    const rows = [3, 3, 2, 1, 1, 0].map((score) => [0, 1, 2].map((item) => item < score));
    const right = [0, 1, 2].map((item) => rows.filter((row) => row[item]).length);
    const truth = meanOf(rows.map((row) => ({ value: (100 * row.filter(Boolean).length) / 3, count: 1 })));
    expect(meanOf(guttmanScores(right, 6))?.sd).toBeCloseTo(truth?.sd ?? -1, 12);
  });
});
