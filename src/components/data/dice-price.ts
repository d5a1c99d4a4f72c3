import { dicedMean, KEPT, meanOf, meanOfItems, pomp, Z_95 } from '#quiz/statistics';

/** Opinions of a form and levels of its scale in the example. */
export const OPINIONS = 4;
const LEVELS = 4;

/** How wide the interval of the index is with the dice and would be without, in percentage points to either side. */
export interface DicePrice {
  readonly children: number;
  readonly diced: number;
  readonly plain: number;
}

/**
 * The price of the dice when children of one form answer its opinions evenly and none declines: each child's code holds
 * one opinion.
 * @example dicePrice(100).diced > 2 * dicePrice(100).plain // true
 */
export function dicePrice(children: number): DicePrice {
  const values = Array.from({ length: LEVELS }, (_, level) => pomp(LEVELS - 1 - level, 0, LEVELS - 1));
  const reports = children / OPINIONS;
  const drawn = (1 - KEPT) / (LEVELS + 1);
  const rates = [...values.map(() => KEPT / LEVELS + drawn), drawn];
  const one = dicedMean(
    rates.map((rate) => rate * reports),
    values,
  );
  const index = one && meanOfItems(Array(OPINIONS).fill(one));
  const plain = meanOf(values.map((value) => ({ value, count: children / LEVELS })));
  return {
    children,
    diced: Z_95 * (index?.error ?? 0),
    plain: (Z_95 * (plain?.sd ?? 0)) / Math.sqrt(children),
  };
}
