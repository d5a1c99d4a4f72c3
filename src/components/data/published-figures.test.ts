import { describe, expect, it } from 'vitest';
import { publishedEqualMean } from '#quiz/report';
import {
  childrenOf,
  contradictions,
  published,
  sameValue,
  seriesOf,
  weighings,
  weightSets,
} from './published-figures.ts';

describe('published', () => {
  it('finds a figure, and names what is missing', () => {
    expect(published('three-indicators', 'overall', 2023)).toBe(86.2);
    expect(() => published('three-indicators', 'overall', 2019)).toThrow('overall in 2019');
  });
});

describe('childrenOf', () => {
  it('is said of the last year and of all ages together alone', () => {
    const level = seriesOf('three-indicators');
    expect(level.figures.map((figure) => childrenOf(level, figure))).toEqual([
      ...Array<number>(4).fill(5612),
      undefined,
      undefined,
    ]);
    const aware = seriesOf('awareness-2019');
    expect(aware.figures.map((figure) => childrenOf(aware, figure))).toEqual([
      960_553,
      undefined,
      undefined,
      undefined,
    ]);
    const perception = seriesOf('perception');
    expect(perception.figures.map((figure) => childrenOf(perception, figure)).every((n) => !n)).toBe(true);
  });
});

describe('contradictions', () => {
  it('are those of the measurement note: 10, 23.4, 10.8 and 2 percentage points', () => {
    expect(contradictions().map(({ year, gap }) => [year, Math.round(gap * 10) / 10])).toEqual([
      [2019, 10],
      [2021, 23.4],
      [2022, 10.8],
      [2023, 2],
    ]);
    expect(contradictions()[1]?.figures).toEqual([
      { id: 'three-indicators', value: 63 },
      { id: 'perception', value: 86.4 },
    ]);
  });

  it('have 63 for 2021 in one series and for 2016 in another', () => {
    expect(sameValue()).toEqual({ value: 63, first: 2021, second: 2016 });
  });
});

describe('weighings', () => {
  it('give 85.1 by equal weights, 86.22 by 40/40/20, 84.85 by the geometric mean, beside the published 86.2', () => {
    const values = Object.fromEntries(weighings().map(({ id, value }) => [id, value]));
    expect(values['equal']).toBeCloseTo(publishedEqualMean, 10);
    expect(values['double']).toBeCloseTo(86.22, 10);
    expect(values['geometric']).toBeCloseTo(84.85, 2);
    expect(values['published']).toBe(86.2);
  });

  it('leave many sets of weights that give the published figure', () => {
    expect(weightSets()).toEqual({ all: 5151, hits: 45 });
  });
});
