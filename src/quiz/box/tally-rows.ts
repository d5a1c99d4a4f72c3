import { type Form, paperOrder, ticksOf } from '../form/index.ts';
import { isChoice } from '../item/index.ts';

/** One line of a tally sheet. Opinions have none: counted by hand they would be exact, and no dice protect them. */
export interface TallyRow {
  readonly id: string;
  /** Number of the question on paper, from 1. */
  readonly number: number;
  readonly indicator: 'K' | 'D' | 'K0';
  /** What a child may tick, by column: the letters of the options in source order, then `?`. */
  readonly ticks: readonly string[];
  /** Columns to count: one a tick, and last no answer. */
  readonly columns: number;
}

/**
 * The lines of the tally sheet of a form, as paper numbers them.
 * @example tallyRows(form)[0]?.ticks // ['A', 'B', 'C', '?']
 */
export function tallyRows(form: Form): TallyRow[] {
  return paperOrder(form).first.map(({ number, item }) => {
    const ticks = ticksOf(item);
    const indicator = isChoice(item) ? item.indicator : 'K0';
    return { id: item.id, number, indicator, ticks, columns: ticks.length + 1 };
  });
}
