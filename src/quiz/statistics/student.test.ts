import { describe, expect, it } from 'vitest';
import { studentQuantile } from './student.ts';

describe('studentQuantile', () => {
  // R 4: qt(0.975, df)
  it.each([
    [1, 12.7062047],
    [2, 4.3026527],
    [4, 2.7764451],
    [9, 2.2621572],
    [11, 2.2009852],
    [24, 2.0638986],
    [29, 2.0452296],
    [59, 2.0009954],
    [999, 1.9623415],
  ])('agrees with qt(0.975, %i)', (degrees, quantile) => {
    expect(studentQuantile(0.975, degrees)).toBeCloseTo(quantile, 6);
  });

  it('is the tangent of Cauchy for one degree of freedom', () => {
    for (const probability of [0.6, 0.75, 0.9, 0.99]) {
      expect(studentQuantile(probability, 1)).toBeCloseTo(Math.tan(Math.PI * (probability - 0.5)), 6);
    }
  });

  it('falls towards the normal point as the group grows, for every group size up to a box of boxes', () => {
    let last = Number.POSITIVE_INFINITY;
    for (let degrees = 1; degrees <= 600; degrees += 1) {
      const quantile = studentQuantile(0.975, degrees);
      expect(quantile).toBeLessThan(last);
      expect(quantile).toBeGreaterThan(1.96);
      last = quantile;
    }
    expect(studentQuantile(0.975, 1_000_000)).toBeCloseTo(1.959966, 5);
  });
});
