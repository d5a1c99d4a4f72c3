import { describe, expect, it } from 'vitest';
import { twelveCounts } from '../twelve-children.fixture.ts';
import { indicatorResult } from './indicator-result.ts';

/** A table of k items in which these children, by items right, reached all. */
const complete = (...columns: number[]): number[][] =>
  columns.map((_, reached) =>
    reached === columns.length - 1 ? columns : Array<number>(reached + 1).fill(0),
  );

describe('indicatorResult', () => {
  it('agrees with the twelve children reckoned by hand: knowledge', () => {
    // Ten valid of twelve: 25 25 50 50 75 75 75 75 100 100, mean 65, squares 6500, sd 26.874192,
    // half = 2.2621572 · 26.874192 / √10 = 19.224633
    const result = indicatorResult(twelveCounts.knowledge);
    expect(result).toMatchObject({ items: 4, n: 10, mean: 65, printed: { type: 'about', percent: 65 } });
    expect(result?.interval?.low).toBeCloseTo(45.775367, 4);
    expect(result?.interval?.high).toBeCloseTo(84.224633, 4);
    expect(result?.columns).toEqual([
      { right: 0, children: 0 },
      { right: 1, children: 2 },
      { right: 2, children: 2 },
      { right: 3, children: 4 },
      { right: 4, children: 2 },
    ]);
  });

  it('agrees with the twelve children reckoned by hand: duty, with the interval kept within 100', () => {
    // Eight of ten have the one item: mean 80, squares 16000, sd 42.163702, half 30.162096
    const result = indicatorResult(twelveCounts.duty);
    expect(result).toMatchObject({ items: 1, n: 10, mean: 80, printed: { type: 'about', percent: 80 } });
    expect(result?.interval?.low).toBeCloseTo(49.837904, 4);
    expect(result?.interval?.high).toBe(100);
  });

  it('says nothing of an indicator without items', () => {
    expect(indicatorResult([])).toBeUndefined();
    expect(indicatorResult([[25]])).toBeUndefined();
  });

  it('asks for ten scores that count, not for ten children', () => {
    expect(indicatorResult(complete(0, 0, 0, 0, 9))).toBeUndefined();
    expect(indicatorResult(complete(0, 0, 0, 0, 10))?.n).toBe(10);
    expect(indicatorResult([[5], [0, 5], [0, 0, 5], [0, 0, 0, 5], [0, 0, 0, 0, 9]])).toBeUndefined();
  });

  it('counts four of five reached and not three, each by the share of what was reached', () => {
    const table = [[3], [0, 3], [0, 0, 3], [0, 0, 0, 3], [0, 0, 0, 5, 0], [0, 0, 0, 0, 0, 5]];
    const result = indicatorResult(table);
    expect(result?.n).toBe(10);
    expect(result?.mean).toBe(87.5); // 5 × 75 and 5 × 100
    expect(result?.columns.map(({ children }) => children)).toEqual([0, 0, 0, 0, 0, 5]);
  });

  it('shows the criterion from five items on, with its Wilson interval in per cent', () => {
    expect(indicatorResult(complete(0, 0, 2, 4, 4))?.criterion).toBeUndefined();
    // six items: five needed; 12 of 15 reach it. Wilson 12/15: .548146-.929525 (Newcombe 1998)
    const { criterion } = indicatorResult(complete(0, 0, 0, 1, 2, 5, 7)) ?? {};
    expect(criterion?.needed).toBe(5);
    expect(criterion?.share).toEqual({ type: 'about', percent: 80 });
    expect(criterion?.interval.low).toBeCloseTo(54.8146, 3);
    expect(criterion?.interval.high).toBeCloseTo(92.9525, 3);
  });

  it('asks the criterion of all items also of a child who did not reach them all', () => {
    const table = complete(0, 0, 0, 0, 0, 10);
    table[4] = [0, 0, 0, 3, 2]; // 3 of 4 are 75 %, but four of the five items are needed
    expect(indicatorResult(table)?.criterion?.share).toEqual({ type: 'about', percent: 80 }); // 12 of 15
  });

  it('gives no interval when all children had the same score, whatever the score and the group', () => {
    for (let items = 1; items <= 8; items += 1) {
      for (let right = 0; right <= items; right += 1) {
        for (let n = 10; n <= 60; n += 1) {
          const columns = Array.from({ length: items + 1 }, (_, column) => (column === right ? n : 0));
          const result = indicatorResult(complete(...columns));
          expect(result?.interval, `${n} children with ${right} of ${items}`).toBeUndefined();
        }
      }
    }
  });

  it('never prints 0 % or 100 %, for nobody right and for everybody', () => {
    expect(indicatorResult(complete(12, 0, 0, 0))?.printed).toEqual({ type: 'fewer-than', percent: 3 });
    expect(indicatorResult(complete(0, 0, 0, 12))?.printed).toEqual({ type: 'more-than', percent: 97 });
  });
});
