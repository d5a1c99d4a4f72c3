import { describe, expect, it } from 'vitest';
import { composite, compositeWeights, geometricComposite } from './composite.ts';
import { designEffect, effectiveN } from './design-effect.ts';
import { correctedForGuessing, difficulties } from './difficulty.ts';
import { distractorFlags } from './distractors.ts';
import { meanEquating } from './equating.ts';
import { errorOfMeasurement } from './error-of-measurement.ts';
import { feldt } from './feldt.ts';
import { counterbalancedGain } from './gain.ts';
import { itemTotals } from './item-total.ts';
import { likeness } from './likeness.ts';
import { mantelHaenszel } from './mantel-haenszel.ts';
import { normalisedGain } from './normalised-gain.ts';
import { meanPomp, pomp } from './pomp.ts';
import { dicedMean, meanOfItems } from './randomized-response.ts';
import { alpha, kr20, kr21 } from './reliability.ts';
import { seeded } from './simulate.fixture.ts';
import { inverse } from './solve.ts';
import { lengthFor, spearmanBrown } from './spearman-brown.ts';
import { welch } from './welch.ts';

const part = (value: number, error = 1) => ({ value, error });

describe('pomp', () => {
  it('is the place on the scale in per cent', () => {
    expect(meanPomp([1, 2, 4, 4], 1, 4)).toBeCloseTo(58.333, 3);
    expect(meanPomp([3, 3, 2], 1, 3)).toBeCloseTo(83.333, 3);
    expect(meanPomp([], 1, 4)).toBeUndefined();
    expect([pomp(1, 1, 4), pomp(4, 1, 4)]).toEqual([0, 100]);
  });

  it('refuses levels outside of the scale', () => {
    expect(() => pomp(5, 1, 4)).toThrow(RangeError);
    expect(() => pomp(1, 1, 1)).toThrow(RangeError);
    expect(() => pomp(Number.NaN, 1, 1)).toThrow(RangeError);
  });
});

describe('composite', () => {
  const published = { knowledge: part(94.4), satisfaction: part(81.4), duty: part(79.5) };

  it('of the published three is 85.10 with equal weights and 86.22 with 40/40/20', () => {
    expect(composite(published, compositeWeights.equal).value).toBeCloseTo(85.1, 10);
    expect(composite(published, compositeWeights.double).value).toBeCloseTo(86.22, 10);
    expect(geometricComposite({ knowledge: 94.4, satisfaction: 81.4, duty: 79.5 })).toBeCloseTo(84.85, 2);
    expect(geometricComposite({ knowledge: 94.4, satisfaction: -2, duty: 79.5 })).toBe(0);
  });

  it('has an error between that of independent parts and the weighted sum', () => {
    const { error } = composite(
      { knowledge: part(1, 3), satisfaction: part(1, 6), duty: part(1, 3) },
      compositeWeights.equal,
    );
    expect(error).toBeCloseTo(4, 10);
  });

  it('has weights that add up to 1', () => {
    for (const { knowledge, satisfaction, duty } of Object.values(compositeWeights)) {
      expect(knowledge + satisfaction + duty).toBeCloseTo(1, 12);
    }
  });
});

describe('gains', () => {
  const group = (mean: number, n = 12, sd = 20) => ({ n, mean, sd });

  it('cancel the difference of forms: 52, 48 before and 70, 66 after are 18, with a gap of 4', () => {
    const waves = { before: { A: group(52), B: group(48) }, after: { A: group(70), B: group(66) } };
    const found = counterbalancedGain(waves);
    expect(found?.gain).toBeCloseTo(18, 10);
    expect(found?.formGap).toBeCloseTo(4, 10);
    // ½ sqrt(4 · 400/12), 44 degrees of freedom.
    expect(found?.error).toBeCloseTo(5.7735, 4);
    expect(found?.degrees).toBeCloseTo(44, 10);
    expect(found?.interval.low).toBeCloseTo(18 - 2.015368 * 5.7735, 3);
  });

  it('say nothing of one child or of children who do not differ', () => {
    const waves = (n: number, sd: number) => ({
      before: { A: group(50, n, sd), B: group(50, n, sd) },
      after: { A: group(60, n, sd), B: group(60, n, sd) },
    });
    expect(counterbalancedGain(waves(1, 0))).toBeUndefined();
    expect(counterbalancedGain(waves(5, 0))).toBeUndefined();
  });

  it('normalised: 50 to 70 is .40, error .1169995, 95 % .1707 to .6293', () => {
    const found = normalisedGain(group(50, 10, 18.257419), group(70, 10, 14.90712));
    expect(found).toMatchObject({ type: 'gain' });
    expect(found?.value).toBeCloseTo(0.4, 10);
    expect(found?.error).toBeCloseTo(0.1169995, 6);
    expect(found?.interval.low).toBeCloseTo(0.1707, 4);
    expect(found?.interval.high).toBeCloseTo(0.6293, 4);
  });

  it('normalised: a loss is measured against before, and nothing is said above 85 or from 0', () => {
    expect(normalisedGain(group(60), group(45))).toMatchObject({ type: 'loss', value: -0.25 });
    expect(normalisedGain(group(85.1), group(90))).toBeUndefined();
    expect(normalisedGain(group(85), group(91))?.value).toBeCloseTo(0.4, 10);
    expect(normalisedGain(group(0), group(0))?.value).toBe(0);
  });
});

describe('classes', () => {
  it('of 25 at .05, .10, .20 have a design effect of 2.2, 3.4, 5.8', () => {
    const classes = Array.from({ length: 8 }, () => 25);
    expect([0.05, 0.1, 0.2].map((rho) => designEffect(classes, rho).toFixed(1))).toEqual([
      '2.2',
      '3.4',
      '5.8',
    ]);
    expect(effectiveN(200, 3.4)).toBeCloseTo(58.82, 2);
    expect(designEffect([25], 0.1)).toBe(1);
    expect(designEffect([], 0.1)).toBe(1);
    expect(designEffect([10, 40], 0.1)).toBeCloseTo(1 + (1700 / 50 - 1) * 0.1, 10);
  });

  it('give back a planted likeness of .10, and nothing below ten', () => {
    const chance = seeded(7);
    const classes = Array.from({ length: 400 }, () => {
      const shift = Math.sqrt(0.1) * chance.normal();
      const values = Array.from({ length: 20 }, () => shift + Math.sqrt(0.9) * chance.normal());
      const mean = values.reduce((sum, value) => sum + value, 0) / 20;
      const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 19);
      return { n: 20, mean, sd };
    });
    expect(likeness(classes)).toBeCloseTo(0.1, 1);
    expect(likeness(classes.slice(0, 9))).toBeUndefined();
    expect(likeness(Array.from({ length: 12 }, () => ({ n: 5, mean: 50, sd: 0 })))).toBeUndefined();
  });
});

describe('reliability', () => {
  it('lengthens by Spearman-Brown: 8 items at .50 need 19 for .70', () => {
    expect(8 * lengthFor(0.5, 0.7)).toBeCloseTo(18.67, 2);
    expect(spearmanBrown(0.5, 19 / 8)).toBeGreaterThan(0.7);
    expect(spearmanBrown(0.5, 18 / 8)).toBeLessThan(0.7);
  });

  it('is nothing for one item or equal scores', () => {
    expect(kr20({ scores: [3, 4], right: [[0, 4]] })).toBeUndefined();
    expect(
      kr20({
        scores: [0, 0, 9],
        right: [
          [0, 0, 9],
          [0, 0, 9],
        ],
      }),
    ).toBeUndefined();
    expect(kr21({ scores: [0, 0, 9] })).toBeUndefined();
    expect(alpha(1, 1, 2)).toBeUndefined();
    expect(
      kr20({
        scores: [0, 0, 0],
        right: [
          [0, 0, 0],
          [0, 0, 0],
        ],
      }),
    ).toBeUndefined();
  });

  it('below 0 leaves the whole spread as error', () => {
    expect(errorOfMeasurement(2, -0.3)).toBe(2);
    expect(errorOfMeasurement(2, 0.75)).toBe(1);
  });

  it('has no Feldt interval without two children and two items', () => {
    expect(feldt(0.5, 1, 5)).toBeUndefined();
    expect(feldt(0.5, 10, 1)).toBeUndefined();
    // alpha .70, 10 items, n = 50: .56 to .81.
    expect(feldt(0.7, 50, 10)?.low).toBeCloseTo(0.56, 2);
    expect(feldt(0.7, 50, 10)?.high).toBeCloseTo(0.81, 2);
  });
});

describe('items', () => {
  const table = {
    scores: [1, 2, 1],
    right: [
      [0, 2, 1],
      [0, 0, 1],
    ],
  };

  it('have a difficulty by hand', () => {
    expect(difficulties(table)).toEqual([0.75, 0.25]);
    expect(
      difficulties({
        scores: [0, 0, 0],
        right: [
          [0, 0, 0],
          [0, 0, 0],
        ],
      }),
    ).toEqual([]);
    expect([correctedForGuessing(0.6, 3), correctedForGuessing(0.6, 4)].map((p) => p.toFixed(4))).toEqual([
      '0.4000',
      '0.4667',
    ]);
    expect(correctedForGuessing(0.2, 3)).toBe(0);
  });

  it('correlate with the rest by hand: (1,0) (1,0) (1,1) (0,0) is phi = 1/3', () => {
    expect(itemTotals(table).map((r) => r?.toFixed(4))).toEqual(['0.3333', '0.3333']);
    expect(
      itemTotals({
        scores: [0, 0, 4],
        right: [
          [0, 0, 4],
          [0, 0, 4],
        ],
      }),
    ).toEqual([undefined, undefined]);
  });

  it('have distractors that work, lie idle or beat the key', () => {
    expect(distractorFlags([2, 25, 3], 1, 30)).toEqual(['works', undefined, 'works']);
    expect(distractorFlags([1, 25, 4], 1, 30)).toEqual(['idle', undefined, 'works']);
    expect(distractorFlags([16, 10, 4], 1, 30)).toEqual(['beats-the-key', undefined, 'works']);
    // 92 % right: 1 of 3 wrong answers is a third.
    expect(distractorFlags([1, 35, 2], 1, 38)).toEqual(['works', undefined, 'works']);
    expect(distractorFlags([0, 0, 0], 1, 0)).toEqual([undefined, undefined, undefined]);
  });
});

describe('comparisons with nothing to compare', () => {
  it('are undefined', () => {
    expect(welch({ n: 1, mean: 1, sd: 0 }, { n: 5, mean: 2, sd: 1 })).toBeUndefined();
    expect(welch({ n: 5, mean: 1, sd: 0 }, { n: 5, mean: 2, sd: 0 })).toBeUndefined();
    expect(mantelHaenszel([])).toBeUndefined();
    expect(mantelHaenszel([[5, 0, 5, 0]])).toBeUndefined();
    expect(mantelHaenszel([[5, 2, 0, 0]])).toBeUndefined();
    expect(dicedMean([0, 0, 0, 0], [100, 50, 0])).toBeUndefined();
    expect(meanOfItems([])).toBeUndefined();
  });

  it('are classed C when far apart and B when a little', () => {
    expect(mantelHaenszel([[180, 20, 100, 100]])?.level).toBe('C');
    expect(mantelHaenszel([[120, 80, 95, 105]])?.level).toBe('B');
    expect(mantelHaenszel([[101, 99, 99, 101]])?.level).toBe('A');
  });
});

describe('meanEquating', () => {
  it('takes the difference of the groups off the difference of the forms', () => {
    const found = meanEquating(
      { n: 120, mean: 70, anchors: [0.6, 0.7] },
      { n: 110, mean: 64, anchors: [0.58, 0.7] },
    );
    expect(found?.shift).toBeCloseTo(5, 10);
    expect(found?.drifted).toEqual([]);
  });

  it('leaves out an anchor that drifted, and needs 100 a form', () => {
    const a = { n: 200, mean: 70, anchors: [0.6, 0.7, 0.9] };
    const b = { n: 200, mean: 66, anchors: [0.6, 0.7, 0.6] };
    expect(meanEquating(a, b)).toEqual({ shift: 4, anchors: [0, 1], drifted: [2] });
    expect(meanEquating({ ...a, n: 99 }, b)).toBeUndefined();
    expect(meanEquating({ ...a, anchors: [1, 0] }, { ...b, anchors: [0, 1] })).toBeUndefined();
  });
});

describe('inverse', () => {
  it('is that of a matrix, and nothing for a singular one', () => {
    expect(
      inverse([
        [2, 0],
        [0, 4],
      ]),
    ).toEqual([
      [0.5, 0],
      [0, 0.25],
    ]);
    expect(
      inverse([
        [0, 1],
        [1, 0],
      ]),
    ).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(
      inverse([
        [1, 1],
        [1, 1],
      ]),
    ).toBeUndefined();
  });
});
