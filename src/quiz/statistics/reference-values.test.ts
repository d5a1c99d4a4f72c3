import { describe, expect, it } from 'vitest';
import { difficulties } from './difficulty.ts';
import { errorOfMeasurement } from './error-of-measurement.ts';
import { feldt } from './feldt.ts';
import { scoreMoments } from './item-table.ts';
import { itemTotals } from './item-total.ts';
import { lsat6, lsat7 } from './lsat.fixture.ts';
import { mantelHaenszel, type Stratum } from './mantel-haenszel.ts';
import { newcombe } from './newcombe.ts';
import { personMeasures } from './person-measure.ts';
import { rasch } from './rasch.ts';
import { alpha, kr20, kr20WithoutEach, kr21 } from './reliability.ts';
import { welch } from './welch.ts';

/** Equal within a tolerance, value by value. */
function near(found: readonly (number | undefined)[], expected: readonly number[], tolerance: number) {
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, index) => {
    expect(Math.abs((found[index] ?? Number.NaN) - value), `value ${index + 1}`).toBeLessThanOrEqual(
      tolerance,
    );
  });
}

const sd = (table: typeof lsat6): number => {
  const { n, variance } = scoreMoments(table);
  return Math.sqrt((variance * n) / (n - 1));
};

describe('LSAT 6 (Bock, Lieberman 1970; R psych 2.2.9, eRm 1.0-2)', () => {
  it('classical values within 1e-7', () => {
    near(difficulties(lsat6), [0.924, 0.709, 0.553, 0.763, 0.87], 1e-12);
    near([scoreMoments(lsat6).mean, sd(lsat6)], [3.819, 1.0350412], 1e-7);
    near([kr20(lsat6)], [0.29499719], 1e-7);
    near([kr21(lsat6)], [0.19644117], 1e-7);
    near(itemTotals(lsat6), [0.11283269, 0.15317812, 0.17277894, 0.1444281, 0.1215964], 1e-7);
    near(kr20WithoutEach(lsat6), [0.27536, 0.23758, 0.2168, 0.24593, 0.26629], 5e-6);
    near([errorOfMeasurement(sd(lsat6), kr20(lsat6) ?? 0)], [0.8690667], 1e-6);
  });

  it('Feldt interval', () => {
    const { low, high } = feldt(kr20(lsat6) ?? 0, 1000, 5) ?? { low: 0, high: 0 };
    near([low, high], [0.22347, 0.3618], 5e-6);
  });

  it('Rasch difficulties, errors and log-likelihood within 1e-4', () => {
    const model = rasch(lsat6);
    near(
      model?.items.map((item) => item?.difficulty) ?? [],
      [-1.25613, 0.47491, 1.23598, 0.16841, -0.62317],
      1e-5,
    );
    near(model?.items.map((item) => item?.error) ?? [], [0.10441, 0.06992, 0.06878, 0.07262, 0.08592], 1e-5);
    expect(model?.logLikelihood).toBeCloseTo(-1091.5697, 4);
    expect(model?.n).toBe(1000 - 3 - 298);
  });

  it('person measures, none and all right extrapolated', () => {
    const difficulty = rasch(lsat6)?.items.map((item) => item?.difficulty ?? 0) ?? [];
    const abilities = personMeasures(difficulty).map(({ ability }) => ability);
    near(abilities.slice(1, 5), [-1.60153, -0.47433, 0.48086, 1.59995], 1e-4);
    near([abilities[0], abilities[5]], [-2.79, 2.77], 0.01);
  });
});

describe('LSAT 7 (Bock, Lieberman 1970; R psych 2.2.9, eRm 1.0-2)', () => {
  it('classical values within 1e-7', () => {
    near(difficulties(lsat7), [0.828, 0.658, 0.772, 0.606, 0.843], 1e-12);
    near([scoreMoments(lsat7).mean, sd(lsat7)], [3.707, 1.1985773], 1e-7);
    near([kr20(lsat7), kr21(lsat7)], [0.45340874, 0.41504413], 1e-7);
    near(itemTotals(lsat7), [0.24573165, 0.24667358, 0.31317925, 0.22275125, 0.1747863], 1e-7);
    near(kr20WithoutEach(lsat7), [0.39597, 0.39383, 0.34539, 0.4146, 0.43846], 5e-6);
    near([errorOfMeasurement(sd(lsat7), kr20(lsat7) ?? 0)], [0.8861299], 1e-6);
    const interval = feldt(kr20(lsat7) ?? 0, 1000, 5);
    near([interval?.low, interval?.high], [0.39796, 0.5052], 5e-6);
  });

  it('Rasch within 1e-4', () => {
    const model = rasch(lsat7);
    near(
      model?.items.map((item) => item?.difficulty) ?? [],
      [-0.54147, 0.53655, -0.13358, 0.80517, -0.66666],
      1e-5,
    );
    near(model?.items.map((item) => item?.error) ?? [], [0.07917, 0.06796, 0.07313, 0.06746, 0.08152], 1e-5);
    expect(model?.logLikelihood).toBeCloseTo(-1182.6999, 4);
    const abilities = personMeasures(model?.items.map((item) => item?.difficulty ?? 0) ?? []);
    near(
      abilities.slice(1, 5).map(({ ability }) => ability),
      [-1.48611, -0.44259, 0.43631, 1.48701],
      1e-4,
    );
    near([abilities[0]?.ability, abilities[5]?.ability], [-2.58, 2.59], 0.01);
  });
});

describe('alpha on bfi Agreeableness, complete cases (R psych::bfi, n = 2709, A1 reversed)', () => {
  it('is 0.70375589 from the item variances and the variance of the sum', () => {
    near([alpha(5, 8.859794993765, 20.274349193263)], [0.70375589], 1e-7);
  });
});

describe('Newcombe 1998 (Statistics in Medicine 17, 873-890), method 10', () => {
  it.each([
    [56, 70, 48, 80, 0.2, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.6, 0.1705, 0.809],
    [6, 7, 2, 7, 0.5714, 0.0582, 0.8062],
    [5, 56, 0, 29, 0.0893, -0.0381, 0.1926],
    [0, 10, 0, 20, 0, -0.1611, 0.2775],
    [0, 10, 0, 10, 0, -0.2775, 0.2775],
    [10, 10, 0, 20, 1, 0.6791, 1],
    [10, 10, 0, 10, 1, 0.6075, 1],
  ])('%i/%i - %i/%i', (x1, n1, x2, n2, difference, low, high) => {
    const found = newcombe(x1, n1, x2, n2);
    near([found.difference, found.low, found.high], [difference, low, high], 5.1e-5);
  });

  it.each([
    [21, 25, 12, 25, 0.36, 0.097, 0.564],
    [21, 25, 15, 25, 0.24, -0.01, 0.455],
  ])('%i/%i - %i/%i to three places', (x1, n1, x2, n2, difference, low, high) => {
    const found = newcombe(x1, n1, x2, n2);
    near([found.difference, found.low, found.high], [difference, low, high], 5.1e-4);
  });
});

describe('Mantel-Haenszel (R mantelhaen.test)', () => {
  it('on UCBAdmissions', () => {
    // Admitted and rejected, men then women, departments A to F.
    const admissions: Stratum[] = [
      [512, 313, 89, 19],
      [353, 207, 17, 8],
      [120, 205, 202, 391],
      [138, 279, 131, 244],
      [53, 138, 94, 299],
      [22, 351, 24, 317],
    ];
    const found = mantelHaenszel(admissions);
    near([found?.oddsRatio], [0.9046968283], 1e-9);
    near([found?.interval.low, found?.interval.high], [0.77191, 1.06033], 1e-5);
    near([found?.chiSquare, found?.p], [1.426946, 0.23226], 1e-5);
    near([found?.chiSquareUncorrected, found?.pUncorrected], [1.524607, 0.21692], 1e-5);
    near([found?.delta], [0.235365], 1e-6);
    expect(found?.level).toBe('A');
  });

  it('on the Rabbits of its manual page', () => {
    const rabbits: Stratum[] = [
      [0, 0, 6, 5],
      [3, 0, 3, 6],
      [6, 2, 0, 4],
      [5, 6, 1, 0],
      [2, 5, 0, 0],
    ];
    const found = mantelHaenszel(rabbits);
    near([found?.oddsRatio, found?.chiSquare, found?.p], [7, 3.928571, 0.0474723], 1e-5);
  });
});

describe('Welch (R t.test on sleep)', () => {
  it('t, degrees, p and interval', () => {
    const found = welch(
      { n: 10, mean: 0.75, sd: Math.sqrt(3.200555555555556) },
      { n: 10, mean: 2.33, sd: Math.sqrt(4.009) },
    );
    near([found?.t, found?.p], [-1.860813467, 0.0793941], 1e-7);
    near([found?.degrees], [17.77647], 1e-5);
    near([found?.interval.low, found?.interval.high], [-3.365483, 0.205483], 1e-6);
  });
});
