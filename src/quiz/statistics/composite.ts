import { Z_95 } from './interval.ts';
import type { Estimate } from './randomized-response.ts';

/** Weights of the composite "Rights literacy and experience", each set with a version of its own; they add up to 1. */
export interface Weights {
  readonly version: string;
  readonly knowledge: number;
  readonly satisfaction: number;
  readonly duty: number;
}

/** The weights in force, and those the method page lays beside them to show how much hangs on the choice. */
export const compositeWeights = {
  equal: { version: 'equal-1', knowledge: 1 / 3, satisfaction: 1 / 3, duty: 1 / 3 },
  /** One weighting that happens to give 86.22 from the published 94.4, 81.4 and 79.5. */
  double: { version: '40-40-20-1', knowledge: 0.4, satisfaction: 0.4, duty: 0.2 },
} as const satisfies Record<string, Weights>;

/** The three parts, each 0..100 with its standard error. */
export interface Parts<T> {
  readonly knowledge: T;
  readonly satisfaction: T;
  readonly duty: T;
}

/**
 * The composite of the three indicators. How a child's knowledge goes with her duty awareness is not in the counts, so the
 * standard error is the largest the parts allow: their weighted sum, reached when they rise and fall together.
 *
 *     C = Σ w x,  SE(C) ≤ Σ w SE(x)
 *
 * Source: OECD, JRC, Handbook on Constructing Composite Indicators (2008); the bound is Cauchy-Schwarz.
 * @param parts estimates on 0..100
 * @example composite(parts, compositeWeights.equal).value // 85.1, from 94.4, 81.4 and 79.5
 */
export function composite(parts: Parts<Pick<Estimate, 'value' | 'error'>>, weights: Weights): Estimate {
  const names = ['knowledge', 'satisfaction', 'duty'] as const;
  const value = names.reduce((sum, name) => sum + weights[name] * parts[name].value, 0);
  const error = names.reduce((sum, name) => sum + weights[name] * parts[name].error, 0);
  return { value, error, interval: { low: value - Z_95 * error, high: value + Z_95 * error } };
}

/**
 * The geometric composite, in which a low part cannot be bought back by a high one; for the sensitivity table alone.
 *
 *     G = ∛(K · S · D)
 *
 * Source: OECD, JRC, Handbook on Constructing Composite Indicators (2008).
 * @param parts above 0
 * @returns 0 when a part is 0
 * @example geometricComposite({ knowledge: 94.4, satisfaction: 81.4, duty: 79.5 }) // 84.85
 */
export function geometricComposite({ knowledge, satisfaction, duty }: Parts<number>): number {
  return Math.cbrt(Math.max(0, knowledge) * Math.max(0, satisfaction) * Math.max(0, duty));
}
