import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanOf } from '../statistics/index.ts';
import { indicatorGain } from './indicator-gain.ts';
import { thresholds } from './thresholds.ts';
import type { Letters, ScoreSummary, Waves } from './wave-summary.ts';

type Given = Waves<Letters<ScoreSummary | undefined>>;

const group = (mean: number, n = 12, sd = 20, items = 5): ScoreSummary => ({
  items,
  n,
  mean,
  sd,
  designEffect: 1,
});

/** Four means in the order A before, B before, A after, B after. */
const waves = (means: readonly [number, number, number, number], n = 12, sd = 20) => ({
  before: { A: group(means[0], n, sd), B: group(means[1], n, sd) },
  after: { A: group(means[2], n, sd), B: group(means[3], n, sd) },
});

describe('indicatorGain', () => {
  it('agrees with the example reckoned by hand: 52, 48 before and 70, 66 after', () => {
    const found = indicatorGain(waves([52, 48, 70, 66]));
    // G = ½ (18 + 18), δ = ½ (122 − 114); SE = ½ √(4 · 400/12) = 5.7735, 44 degrees, t = 2.015368.
    expect(found).toMatchObject({ change: 18, printed: 18, words: 'more', formGap: 4 });
    expect(found?.interval?.low).toBeCloseTo(18 - 2.015368 * 5.773503, 4);
    expect(found?.interval?.high).toBeCloseTo(18 + 2.015368 * 5.773503, 4);
    // Waves 50 and 68; V = ¼ · 2 · 400/12 = 16.667; <g> = 18/50 = .36,
    // SE = √(16.667/2500 + 16.667 · 32²/50⁴) = .0969407, so .170 to .550.
    expect(found?.normalised).toEqual({ type: 'gain', percent: 36, interval: { low: 17, high: 55 } });
    expect(found?.waves).toMatchObject({
      before: { n: 24, mean: 50, printed: { type: 'about', percent: 50 } },
      after: { n: 24, mean: 68, printed: { type: 'about', percent: 68 } },
    });
    // Of a wave: √16.667 = 4.0825 on 22 degrees, t = 2.073873.
    expect(found?.waves.before.interval?.low).toBeCloseTo(50 - 2.073873 * 4.082483, 4);
    // Of one letter: 20/√12 = 5.7735 on 11 degrees, t = 2.200985.
    expect(found?.letters.after?.B.interval?.high).toBeCloseTo(66 + 2.200985 * 5.773503, 4);
  });

  it('agrees with the normalised gain of the reference: .40, from .1707 to .6293', () => {
    // Each half has twice the variance of a mean that the wave shall have: 18.257419²/10 and 14.907120²/10.
    const [sdBefore, sdAfter] = [18.257419 * Math.SQRT2, 14.90712 * Math.SQRT2];
    const found = indicatorGain({
      before: { A: group(50, 10, sdBefore), B: group(50, 10, sdBefore) },
      after: { A: group(70, 10, sdAfter), B: group(70, 10, sdAfter) },
    });
    expect(found?.normalised).toEqual({ type: 'gain', percent: 40, interval: { low: 17, high: 63 } });
  });

  it('weighs both letters alike, whatever the coin gave them', () => {
    const found = indicatorGain({
      before: { A: group(80, 40), B: group(40, 5) },
      after: { A: group(80, 5), B: group(40, 40) },
    });
    expect(found).toMatchObject({ change: 0, printed: 0, words: 'cannot-be-told-apart' });
  });

  it('calls a loss a loss, against what was there', () => {
    const found = indicatorGain(waves([60, 60, 45, 45], 40));
    expect(found).toMatchObject({ printed: -15, words: 'less' });
    expect(found?.normalised).toMatchObject({ type: 'loss', percent: 25 });
    expect(found?.normalised?.interval?.low).toBeLessThan(25);
    expect(found?.normalised?.interval?.high).toBeGreaterThan(25);
  });

  it('has no interval where nobody differs from anybody, and is no NaN', () => {
    const found = indicatorGain(waves([40, 60, 60, 80], 10, 0));
    expect(found).toEqual({
      change: 20,
      printed: 20,
      waves: {
        before: { n: 20, mean: 50, printed: { type: 'about', percent: 50 } },
        after: { n: 20, mean: 70, printed: { type: 'about', percent: 70 } },
      },
      letters: {
        before: {
          A: { n: 10, mean: 40, printed: { type: 'about', percent: 40 } },
          B: { n: 10, mean: 60, printed: { type: 'about', percent: 60 } },
        },
        after: {
          A: { n: 10, mean: 60, printed: { type: 'about', percent: 60 } },
          B: { n: 10, mean: 80, printed: { type: 'about', percent: 80 } },
        },
      },
      formGap: -20,
      normalised: { type: 'gain', percent: 40 },
    });
  });

  it('never says that nobody or everybody was right', () => {
    const found = indicatorGain(waves([0, 0, 100, 100], 10, 0));
    expect(found?.waves.before.printed).toEqual({ type: 'fewer-than', percent: 1 });
    expect(found?.waves.after.printed).toEqual({ type: 'more-than', percent: 99 });
    expect(found?.printed).toBe(100);
  });

  it('prints no -0', () => {
    expect(Object.is(indicatorGain(waves([50.2, 50.2, 50, 50]))?.printed, 0)).toBe(true);
  });

  it('widens the interval where several classes are put together', () => {
    const classes = (mean: number): ScoreSummary => ({ ...group(mean, 50), designEffect: 3.4 });
    const one = indicatorGain(waves([52, 48, 70, 66], 50));
    const several = indicatorGain({
      before: { A: classes(52), B: classes(48) },
      after: { A: classes(70), B: classes(66) },
    });
    const width = (found: typeof one) => (found?.interval?.high ?? 0) - (found?.interval?.low ?? 0);
    expect(several?.printed).toBe(18);
    expect(width(several) / width(one)).toBeCloseTo(Math.sqrt(3.4), 6);
  });
});

describe('what is too few', () => {
  it.each([4, 0])('says nothing when %i scores of a letter count', (n) => {
    const given = waves([52, 48, 70, 66]);
    expect(indicatorGain({ ...given, after: { A: group(70, 30), B: group(66, n) } })).toBeUndefined();
  });

  it('says nothing of an indicator that is missing in a half', () => {
    const given: Given = waves([52, 48, 70, 66]);
    expect(indicatorGain({ ...given, before: { A: given.before.A, B: undefined } })).toBeUndefined();
  });

  it('shows a wave by letter only when ten scores of each letter count, and the gap when both waves are', () => {
    const given = waves([52, 48, 70, 66]);
    const found = indicatorGain({ ...given, after: { A: group(70, 15), B: group(66, 7) } });
    expect(found?.letters.before).toBeDefined();
    expect(found?.letters).not.toHaveProperty('after');
    expect(found).not.toHaveProperty('formGap');
    expect(found?.waves.after).toMatchObject({ n: 22, mean: 68 });
  });

  it('normalises from fifteen in each wave and up to 85 before', () => {
    const given = waves([52, 48, 70, 66], 30);
    const fourteen = { A: group(70, 7), B: group(66, 7) };
    const fifteen = { A: group(70, 8), B: group(66, 7) };
    expect(indicatorGain({ ...given, after: fourteen })).not.toHaveProperty('normalised');
    expect(indicatorGain({ ...given, after: fifteen })).toHaveProperty('normalised');
    expect(indicatorGain(waves([86, 86, 95, 95], 30))).not.toHaveProperty('normalised');
    expect(indicatorGain(waves([85, 85, 95, 95], 30))).toHaveProperty('normalised');
  });
});

describe('laws of a gain', () => {
  /** Children by number right, of one to six items: nobody, one child, all alike, whatever there can be. */
  const summaries = fc
    .tuple(
      fc.array(fc.oneof(fc.constant(0), fc.nat(20)), { minLength: 2, maxLength: 7 }),
      fc.constantFrom(1, 1, 3.4),
    )
    .map(([columns, designEffect]): ScoreSummary | undefined => {
      const items = columns.length - 1;
      const found = meanOf(columns.map((count, right) => ({ value: (100 * right) / items, count })));
      return found && { items, n: found.n, mean: found.mean, sd: found.sd, designEffect };
    });
  const letters = fc.record({ A: summaries, B: summaries });
  const given = fc.record({ before: letters, after: letters });
  const numbers = (value: unknown): number[] => {
    if (typeof value === 'number') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbers) : [];
  };

  it('no NaN and nothing infinite, whatever the four groups are', () => {
    fc.assert(
      fc.property(given, (four) => {
        const found = indicatorGain(four);
        const sizes = [four.before, four.after].map(({ A, B }) => Math.min(A?.n ?? 0, B?.n ?? 0));
        expect(found !== undefined).toBe(Math.min(...sizes) >= thresholds.gain.form);
        for (const number of numbers(found)) expect(Number.isFinite(number)).toBe(true);
        if (found?.interval) {
          expect(found.interval.low).toBeLessThanOrEqual(found.change + 1e-9);
          expect(found.interval.high).toBeGreaterThanOrEqual(found.change - 1e-9);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('the waves exchanged change the sign alone', () => {
    fc.assert(
      fc.property(given, ({ before, after }) => {
        const [there, back] = [
          indicatorGain({ before, after }),
          indicatorGain({ before: after, after: before }),
        ];
        expect(back?.change ?? 0).toBeCloseTo(-(there?.change ?? 0), 9);
        expect(back?.interval?.low ?? 0).toBeCloseTo(-(there?.interval?.high ?? 0), 6);
      }),
    );
  });

  it('a form that is easier by as much in both waves leaves the gain and moves the gap', () => {
    const means = fc.tuple(...Array.from({ length: 4 }, () => fc.double({ min: 10, max: 80, noNaN: true })));
    fc.assert(
      fc.property(means, fc.double({ min: 0, max: 10, noNaN: true }), ([a, b, c, d], easier) => {
        const plain = indicatorGain(waves([a ?? 0, b ?? 0, c ?? 0, d ?? 0]));
        const moved = indicatorGain(waves([(a ?? 0) + easier, b ?? 0, (c ?? 0) + easier, d ?? 0]));
        expect(moved?.change).toBeCloseTo(plain?.change ?? Number.NaN, 9);
        expect(moved?.interval?.low).toBeCloseTo(plain?.interval?.low ?? Number.NaN, 6);
        expect(Math.abs((moved?.formGap ?? 0) - (plain?.formGap ?? 0) - easier)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
