import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difficulties } from './difficulty.ts';
import type { ItemTable } from './item-table.ts';
import { itemTotals } from './item-total.ts';
import { languageDif } from './language-dif.ts';
import { meanOf } from './mean.ts';
import { newcombe } from './newcombe.ts';
import { personMeasures } from './person-measure.ts';
import { dicedMean, dicedVariance, trueShares } from './randomized-response.ts';
import { rasch } from './rasch.ts';
import { kr20, kr21 } from './reliability.ts';
import { correlation, raschRows, seeded, tableOf } from './simulate.fixture.ts';
import { symmetricFunctions } from './symmetric-functions.ts';
import { wilson } from './wilson.ts';

const matrix = fc.tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 1, max: 40 })).chain(([items, n]) =>
  fc.array(fc.array(fc.constantFrom(0, 1), { minLength: items, maxLength: items }), {
    minLength: n,
    maxLength: n,
  }),
);

const add = (one: ItemTable, two: ItemTable): ItemTable => ({
  scores: one.scores.map((count, score) => count + (two.scores[score] ?? 0)),
  right: one.right.map((row, item) => row.map((count, score) => count + (two.right[item]?.[score] ?? 0))),
});

describe('item analysis', () => {
  it('of merged tables equals that of the pooled rows, exactly', () => {
    fc.assert(
      fc.property(matrix, fc.nat(), (rows, cut) => {
        const items = rows[0]?.length ?? 0;
        const at = cut % (rows.length + 1);
        const merged = add(tableOf(rows.slice(0, at), items), tableOf(rows.slice(at), items));
        const pooled = tableOf(rows, items);
        expect(merged).toEqual(pooled);
        expect([difficulties(merged), itemTotals(merged), kr20(merged), rasch(merged)]).toEqual([
          difficulties(pooled),
          itemTotals(pooled),
          kr20(pooled),
          rasch(pooled),
        ]);
      }),
      { numRuns: 200 },
    );
  });

  it('gives numbers or nothing, never NaN, whatever the table', () => {
    const finite = (value: number | undefined) => value === undefined || Number.isFinite(value);
    fc.assert(
      fc.property(matrix, (rows) => {
        const table = tableOf(rows, rows[0]?.length ?? 0);
        expect(difficulties(table).every(Number.isFinite)).toBe(true);
        expect(itemTotals(table).every(finite)).toBe(true);
        expect(finite(kr20(table)) && finite(kr21(table))).toBe(true);
        const model = rasch(table);
        expect(model?.items.every((item) => finite(item?.difficulty) && finite(item?.error)) ?? true).toBe(
          true,
        );
        expect(finite(model?.logLikelihood)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('never has KR-21 above KR-20', () => {
    fc.assert(
      fc.property(matrix, (rows) => {
        const table = tableOf(rows, rows[0]?.length ?? 0);
        const [all, lower] = [kr20(table), kr21(table)];
        if (all !== undefined && lower !== undefined) expect(lower).toBeLessThanOrEqual(all + 1e-9);
      }),
    );
  });

  it('correlates each item with the rest as the rows do', () => {
    fc.assert(
      fc.property(matrix, (rows) => {
        const items = rows[0]?.length ?? 0;
        itemTotals(tableOf(rows, items)).forEach((found, item) => {
          const own = rows.map((row) => row[item] ?? 0);
          const rest = rows.map(
            (row) => row.reduce<number>((sum, value) => sum + value, 0) - (row[item] ?? 0),
          );
          const expected = correlation(own, rest);
          if (found === undefined) expect(Number.isFinite(expected)).toBe(false);
          else expect(found).toBeCloseTo(expected, 8);
        });
      }),
    );
  });
});

describe('rasch', () => {
  const truth = [-1.8, -1.2, -0.8, -0.4, 0, 0.3, 0.6, 0.9, 1.1, 1.3];

  it('recovers simulated difficulties at n = 5000, correlation above .99, truth within intervals about 95 % of the time', () => {
    let inside = 0;
    for (let seed = 1; seed <= 20; seed += 1) {
      const items = rasch(tableOf(raschRows(seeded(seed), 5000, truth), truth.length))?.items ?? [];
      const found = items.map((item) => item?.difficulty ?? Number.NaN);
      expect(correlation(found, truth)).toBeGreaterThan(0.99);
      inside += items.filter((item, index) => {
        const { difficulty = 0, error = 0 } = item ?? {};
        return Math.abs(difficulty - (truth[index] ?? 0)) < 1.96 * error;
      }).length;
    }
    // 200 intervals: 95 % ± 3 standard errors.
    expect(inside / 200).toBeGreaterThan(0.95 - 3 * 0.0154);
    expect(inside / 200).toBeLessThanOrEqual(0.95 + 3 * 0.0154);
  });

  it('does not depend on how able the children are', () => {
    const weak = rasch(tableOf(raschRows(seeded(5), 5000, truth, -1), truth.length));
    const able = rasch(tableOf(raschRows(seeded(6), 5000, truth, 1), truth.length));
    const gaps = truth.map(
      (_, item) => (weak?.items[item]?.difficulty ?? 0) - (able?.items[item]?.difficulty ?? 0),
    );
    expect(Math.max(...gaps.map(Math.abs))).toBeLessThan(0.25);
  });

  it('leaves out items all or none had right, and says nothing where nothing can be said', () => {
    const rows = [
      [1, 1, 0, 0],
      [1, 0, 1, 0],
      [1, 1, 1, 0],
      [1, 0, 0, 0],
      [1, 1, 0, 0],
      [1, 0, 1, 0],
    ];
    const model = rasch(tableOf(rows, 4));
    expect(model?.items.map((item) => item === undefined)).toEqual([true, false, false, true]);
    expect((model?.items[1]?.difficulty ?? 1) + (model?.items[2]?.difficulty ?? 1)).toBeCloseTo(0, 10);
    expect(rasch(tableOf([], 4))).toBeUndefined();
    expect(
      rasch(
        tableOf(
          [
            [1, 1],
            [0, 0],
          ],
          2,
        ),
      ),
    ).toBeUndefined();
    expect(rasch(tableOf([[1, 1, 1]], 3))).toBeUndefined();
    expect(rasch({ scores: [1], right: [] })).toBeUndefined();
  });

  it('gives up on data that order the items without exception', () => {
    expect(
      rasch(
        tableOf(
          [
            [1, 0, 0],
            [1, 1, 0],
            [1, 0, 0],
            [1, 1, 0],
          ],
          3,
        ),
      ),
    ).toBeUndefined();
  });
});

describe('symmetricFunctions', () => {
  it('are the coefficients of the product of (1 + ε x)', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.1, max: 5, noNaN: true }), { maxLength: 8 }), (epsilon) => {
        const at = (x: number) => epsilon.reduce((product, value) => product * (1 + value * x), 1);
        const sum = symmetricFunctions(epsilon).reduce(
          (total, gamma, power) => total + gamma * 0.7 ** power,
          0,
        );
        expect(sum / at(0.7)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('personMeasures', () => {
  it('rise with the number right and turn round with the items', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 3, maxLength: 12 }),
        (items) => {
          const up = personMeasures(items).map(({ ability }) => ability);
          const down = personMeasures(items.map((b) => -b)).map(({ ability }) => ability);
          up.slice(1).forEach((ability, index) => {
            expect(ability).toBeGreaterThan(up[index] ?? 0);
          });
          up.forEach((ability, index) => {
            expect(ability).toBeCloseTo(-(down[items.length - index] ?? 0), 6);
          });
        },
      ),
    );
  });
});

describe('languageDif', () => {
  const truth = [-1, -0.5, 0, 0.3, 0.6, 0.9, -0.8, 0.1];

  it('flags a translation that is one logit too hard, at 400 a language, nearly every time', () => {
    const planted = truth.map((b, item) => (item === 3 ? b + 1 : b));
    let seen = 0;
    for (let seed = 1; seed <= 30; seed += 1) {
      const kk = tableOf(raschRows(seeded(seed), 400, truth), 8);
      const ru = tableOf(raschRows(seeded(seed + 1000), 400, planted), 8);
      const found = languageDif(kk, ru)[3];
      if (found && found.level !== 'A') seen += 1;
      if (found) expect(found.delta).toBeLessThan(0);
    }
    expect(seen).toBeGreaterThanOrEqual(27);
  });

  it('stays quiet on a clean bank: about 5 % significant, hardly any C', () => {
    let [significant, c, all] = [0, 0, 0];
    for (let seed = 1; seed <= 60; seed += 1) {
      const kk = tableOf(raschRows(seeded(seed), 400, truth), 8);
      const ru = tableOf(raschRows(seeded(seed + 5000), 400, truth, -0.5), 8);
      for (const item of languageDif(kk, ru)) {
        all += 1;
        if ((item?.p ?? 1) < 0.05) significant += 1;
        if (item?.level === 'C') c += 1;
      }
    }
    // 480 tests: the corrected test is cautious, so below 5 % + 3 standard errors.
    expect(significant / all).toBeLessThan(0.05 + 3 * 0.01);
    expect(c / all).toBeLessThan(0.01);
  });

  it('says nothing where a group is missing', () => {
    const none = tableOf([], 8);
    expect(
      languageDif(tableOf(raschRows(seeded(1), 50, truth), 8), none).every((item) => item === undefined),
    ).toBe(true);
  });
});

describe('intervals', () => {
  it('of shares are symmetric: ci(x, n) = 1 - ci(n - x, n)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.nat(), (n, x) => {
        const count = x % (n + 1);
        const [one, other] = [wilson(count, n), wilson(n - count, n)];
        expect(one.low).toBeCloseTo(1 - other.high, 12);
        expect(one.high).toBeCloseTo(1 - other.low, 12);
      }),
    );
  });

  it('of differences turn round with the groups and stay within -1..1', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 300 }),
        fc.nat(),
        fc.nat(),
        (n, m, a, b) => {
          const [x, y] = [a % (n + 1), b % (m + 1)];
          const [one, other] = [newcombe(x, n, y, m), newcombe(y, m, x, n)];
          expect(one.low).toBeCloseTo(-other.high, 10);
          expect(one.low).toBeGreaterThanOrEqual(-1 - 1e-12);
          expect(one.high).toBeLessThanOrEqual(1 + 1e-12);
          expect(one.low).toBeLessThanOrEqual(one.difference);
        },
      ),
    );
  });

  it('cover at their nominal rate', () => {
    const chance = seeded(11);
    const runs = 2000;
    let [shares, means, differences] = [0, 0, 0];
    for (let run = 0; run < runs; run += 1) {
      const draw = (n: number, p: number) =>
        Array.from({ length: n }, () => chance.uniform() < p).filter(Boolean).length;
      // At one share and size a discrete interval covers by leaps; over all shares, at its rate.
      const [p, q] = [chance.uniform(), chance.uniform()];
      const share = wilson(draw(25, p), 25);
      if (share.low <= p && p <= share.high) shares += 1;
      const between = newcombe(draw(25, p), 25, draw(30, q), 30);
      if (between.low <= p - q && p - q <= between.high) differences += 1;
      const values = Array.from({ length: 25 }, () => 50 + 20 * chance.normal());
      const { interval } = meanOf(values.map((value) => ({ value, count: 1 }))) ?? {};
      if (interval && interval.low <= 50 && 50 <= interval.high) means += 1;
    }
    for (const rate of [shares / runs, means / runs, differences / runs]) {
      expect(rate).toBeGreaterThan(0.93);
      expect(rate).toBeLessThan(0.97);
    }
  });
});

describe('randomized response', () => {
  it('gives back the true shares when the dice fall as expected', () => {
    const truth = [0.5, 0.3, 0.1, 0.05, 0.05];
    const reports = truth.map((share) => 10_000 * (share / 2 + 0.1));
    trueShares(reports).forEach((share, level) => {
      expect(share).toBeCloseTo(truth[level] ?? 0, 10);
    });
    expect(trueShares([])).toEqual([]);
    expect(trueShares([0, 0, 0])).toEqual([]);
  });

  it('gives back the true variance, whatever the dice add', () => {
    const truth = [0.5, 0.3, 0.1, 0.05, 0.05];
    const values = [100, 200 / 3, 100 / 3, 0];
    const reports = truth.map((share) => 10_000 * (share / 2 + 0.1));
    const mean = values.reduce((sum, value, level) => sum + value * (truth[level] ?? 0), 0) / 0.95;
    const square = values.reduce((sum, value, level) => sum + value ** 2 * (truth[level] ?? 0), 0) / 0.95;
    expect(dicedVariance(reports, values)).toBeCloseTo(square - mean ** 2, 6);
    expect(dicedVariance([0, 0, 0, 0, 0], values)).toBe(0);
  });

  it('covers the true mean at its nominal rate, at 100 and at 1000 reports', () => {
    const truth = [0.4, 0.3, 0.15, 0.05, 0.1];
    const values = [100, 200 / 3, 100 / 3, 0];
    const mean = values.reduce((sum, value, level) => sum + value * (truth[level] ?? 0), 0) / 0.9;
    const chance = seeded(3);
    for (const n of [100, 1000]) {
      let inside = 0;
      for (let run = 0; run < 1000; run += 1) {
        const reports = [0, 0, 0, 0, 0];
        for (let child = 0; child < n; child += 1) {
          const diced = chance.uniform() < 0.5;
          let left = chance.uniform();
          let level = 0;
          while (!diced && level < 4 && left > (truth[level] ?? 0)) {
            left -= truth[level] ?? 0;
            level += 1;
          }
          const reported = diced ? Math.floor(5 * left) : level;
          reports[reported] = (reports[reported] ?? 0) + 1;
        }
        const { interval } = dicedMean(reports, values) ?? {};
        if (interval && interval.low <= mean && mean <= interval.high) inside += 1;
      }
      expect(inside / 1000, `n ${n}`).toBeGreaterThan(0.925);
      expect(inside / 1000, `n ${n}`).toBeLessThan(0.975);
    }
  });
});
