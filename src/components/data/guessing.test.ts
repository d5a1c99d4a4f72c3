import { expect, it } from 'vitest';
import { criterion } from '#quiz/scoring';
import { guessing } from './guessing.ts';

it.each([
  [5, 0.045],
  [6, 0.018],
  [7, 0.045],
  [8, 0.02],
  [10, 0.02],
])('of %i items by guessing among three reaches the criterion with chance %f', (items, chance) => {
  expect(guessing(items, criterion(items), 1 / 3)).toBeCloseTo(chance, 3);
});

it('is certain when nothing is needed and impossible beyond all', () => {
  expect(guessing(4, 0, 1 / 3)).toBeCloseTo(1, 12);
  expect(guessing(4, 5, 1 / 3)).toBe(0);
});
