import { expect, it } from 'vitest';
import { dicePrice } from './dice-price.ts';

it('is the width by hand: variance of even levels 10000 · 5/36, and that of r = .225 four times and .1 once', () => {
  const { diced, plain } = dicePrice(100);
  // sd of 0, 33.3, 66.7, 100 answered evenly by 100 children: √(1388.89 · 100/99) = 37.457
  expect(plain).toBeCloseTo(1.959964 * 3.7457, 3);
  // Σ r (2 (x − 50))² = .225 · 4 · (2500 + 277.78 + 277.78 + 2500) = 5000, over 100 children
  expect(diced).toBeCloseTo(1.959964 * Math.sqrt(5000 / 100), 3);
});

it('falls with the root of the children', () => {
  expect(dicePrice(400).diced).toBeCloseTo(dicePrice(100).diced / 2, 10);
});
