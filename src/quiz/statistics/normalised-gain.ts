import { type Interval, Z_95 } from './interval.ts';
import { meanVariance, type Summary } from './summary.ts';

/** A gain as a share of what could still be gained. */
export interface NormalisedGain {
  /** Up to 1; negative for a loss. */
  readonly value: number;
  /** A loss is measured against what was there before. */
  readonly type: 'gain' | 'loss';
  readonly error: number;
  readonly interval: Interval;
}

/** Before above this the room left is too small to divide by. */
export const HIGHEST_BEFORE = 85;

/**
 * The normalised gain of a class, from the two means of the class (never the mean of children's own gains, which
 * measurement error biases).
 *
 *     <g> = (after − before) / (100 − before);  a loss: (after − before) / before
 *     SE  = sqrt( V_after/(100 − before)² + V_before (after − 100)²/(100 − before)⁴ ),  V = s²/n
 *
 * Source: R. R. Hake, American Journal of Physics 66 (1998), 64-74; class means: L. Bao, American Journal of Physics 74 (2006), 917-922.
 * @param before per cent right, 0..100
 * @param after per cent right, independent of `before`
 * @returns undefined when `before` is above 85, or is 0 with a loss
 * @example normalisedGain({ n: 10, mean: 50, sd: 18.26 }, { n: 10, mean: 70, sd: 14.91 })?.value // 0.4
 */
export function normalisedGain(before: Summary, after: Summary): NormalisedGain | undefined {
  if (before.mean > HIGHEST_BEFORE) return undefined;
  const [vBefore, vAfter] = [meanVariance(before), meanVariance(after)];
  const finish = (type: 'gain' | 'loss', value: number, error: number): NormalisedGain => ({
    value,
    type,
    error,
    interval: { low: value - Z_95 * error, high: value + Z_95 * error },
  });
  if (after.mean < before.mean) {
    if (before.mean === 0) return undefined;
    const error = Math.sqrt(vAfter / before.mean ** 2 + (vBefore * after.mean ** 2) / before.mean ** 4);
    return finish('loss', (after.mean - before.mean) / before.mean, error);
  }
  const room = 100 - before.mean;
  const error = Math.sqrt(vAfter / room ** 2 + (vBefore * (after.mean - 100) ** 2) / room ** 4);
  return finish('gain', (after.mean - before.mean) / room, error);
}
