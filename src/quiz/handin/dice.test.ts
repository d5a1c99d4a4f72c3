import { describe, expect, it } from 'vitest';
import { browserBytes, scripted } from '../forms.fixture.ts';
import { epsilon, FACES, KEEPING_FACES, throwDice } from './dice.ts';

/** How often each level is written for a true one, over every face and every level drawn. */
function exhausted(level: number, levels: number): number[] {
  const counts = Array<number>(levels).fill(0);
  for (let face = 0; face < FACES; face += 1) {
    for (let drawn = 0; drawn < levels; drawn += 1) {
      const written = throwDice(level, levels, scripted([face, drawn]));
      counts[written] = (counts[written] ?? 0) + 1;
    }
  }
  return counts;
}

describe('throwDice, all outcomes', () => {
  it('is a fair die of six faces of which three keep', () => {
    expect([FACES, KEEPING_FACES]).toEqual([6, 3]);
  });

  it.each([
    [4, 15, 24],
    [5, 18, 30],
  ])('keeps one of %i levels in %i of %i outcomes and writes each other in 3', (levels, kept, all) => {
    for (let level = 0; level < levels; level += 1) {
      const counts = exhausted(level, levels);
      expect(counts).toEqual(counts.map((_, written) => (written === level ? kept : 3)));
      expect(counts.reduce((sum, count) => sum + count)).toBe(all);
    }
  });

  it.each([
    [4, 5],
    [5, 6],
  ])('of %i levels moves the odds between two opinions by exactly %i at most', (levels, odds) => {
    const tables = Array.from({ length: levels }, (_, level) => exhausted(level, levels));
    let most = 0;
    for (const one of tables) {
      for (const other of tables) {
        one.forEach((count, written) => {
          most = Math.max(most, count / (other[written] ?? 0));
        });
      }
    }
    expect(most).toBe(odds);
    expect(epsilon(levels)).toBeCloseTo(Math.log(odds), 12);
  });

  it('draws the other level also when the true one is kept, so that time says nothing', () => {
    expect(() => throwDice(0, 4, scripted([0]))).toThrow('too few bytes');
    expect(throwDice(0, 4, scripted([0, 2]))).toBe(0);
  });

  it('throws bytes away that would favour some faces or levels', () => {
    expect(throwDice(0, 5, scripted([252, 255, 5, 255, 4]))).toBe(4);
  });
});

/** The chance that a chi-square of an even number of degrees is at least `value`: exact, by its finite sum. */
function chiSquareTail(value: number, degrees: number): number {
  let term = Math.exp(-value / 2);
  let tail = term;
  for (let step = 1; step < degrees / 2; step += 1) {
    term *= value / 2 / step;
    tail += term;
  }
  return tail;
}

describe('throwDice with the chance of a browser', () => {
  it('is judged by a chi-square that agrees with the printed tables for twelve degrees', () => {
    expect(chiSquareTail(21.026, 12)).toBeCloseTo(0.05, 4);
    expect(chiSquareTail(26.217, 12)).toBeCloseTo(0.01, 4);
  });

  it('writes levels as often as it promises, in 100,000 throws for each of four levels', () => {
    const throws = 100_000;
    let chiSquare = 0;
    for (let level = 0; level < 4; level += 1) {
      const counts = [0, 0, 0, 0];
      for (let round = 0; round < throws; round += 1) {
        const written = throwDice(level, 4, browserBytes);
        counts[written] = (counts[written] ?? 0) + 1;
      }
      counts.forEach((count, written) => {
        const expected = (throws * (written === level ? 15 : 3)) / 24;
        chiSquare += (count - expected) ** 2 / expected;
      });
    }
    expect(chiSquareTail(chiSquare, 12)).toBeGreaterThan(1e-6);
  }, 60_000);
});
