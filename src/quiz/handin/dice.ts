import { type RandomBytes, uniform } from './random.ts';

/** Faces of the die. */
export const FACES = 6;

/** Faces that keep the true level: 1, 2 and 3 of six. A constant; no link and no setting changes it. */
export const KEEPING_FACES = 3;

/**
 * Throws the dice over one opinion before it is written into a code (k-ary randomized response).
 *
 * A fair die keeps the true level on three of six faces; on the others the level is drawn anew from all levels,
 * "don't want to answer" among them. Nobody who reads one code can be sure: it makes no
 * opinion more than 1 + L times as likely against another than it was before (local differential privacy).
 *
 *     P(true level) = 1/2 + 1/(2L),  P(each other level) = 1/(2L)
 *
 * Source: Kairouz, Oh, Viswanath, "Extremal mechanisms for local differential privacy" (2016).
 *
 * Both throws are made every time, so that how long it takes says nothing.
 * @param level the true level, 0..levels − 1
 * @param levels L, the number of levels: 4 or 5
 * @returns the level to write, 0..levels − 1
 * @example throwDice(0, 5, random) // of the 30 equal outcomes 18 give 0, and 3 each other level
 */
export function throwDice(level: number, levels: number, random: RandomBytes): number {
  const face = uniform(FACES, random);
  const replacement = uniform(levels, random);
  return face < KEEPING_FACES ? level : replacement;
}

/**
 * The strength of the dice: the most that one code can move the odds between two opinions, as a natural logarithm.
 *
 *     ε = ln(1 + L)
 *
 * @example epsilon(4) // 1.609…, odds of at most 5 to 1
 */
export function epsilon(levels: number): number {
  const kept = KEEPING_FACES / FACES;
  const other = (1 - kept) / levels;
  return Math.log((kept + other) / other);
}
