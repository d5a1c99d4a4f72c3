import type { Form } from '../form/index.ts';
import type { RandomBytes } from '../handin/index.ts';
import { failure, type Outcome, success } from '../item/index.ts';
import { type Aggregate, newLeafId } from './aggregate.ts';
import { MAX_BOX, MIN_SEALED } from './box.ts';
import type { Counts } from './counts.ts';
import { sumOf } from './fields.ts';
import { tallyRows } from './tally-rows.ts';

/** Totals of one class, counted on paper and typed in: no slip of a child, only how many chose what. */
export interface PaperTally {
  readonly state: 'counting';
  readonly form: number;
  readonly formVersion: number;
  /** Slips that were handed in, 1-60. */
  readonly slips: number;
  /** One list a row of `tallyRows`, one entry a column; null where nothing was typed yet. */
  readonly rows: readonly (readonly (number | null)[])[];
  /** Drawn at the first closing. A tally that is counted again keeps it, so that its two files can never be added up. */
  readonly leaf?: string;
  /** A file was saved: the number of slips stands, or the difference of two files would be one child. */
  readonly fixed?: true;
}

/** How a row compares with the number of slips; `by` is how many are missing or too many. */
export type RowCheck =
  | { readonly type: 'empty' }
  | { readonly type: 'even' }
  | { readonly type: 'missing'; readonly counted: number; readonly by: number }
  | { readonly type: 'over'; readonly counted: number; readonly by: number };

/** Why a tally cannot be closed as it is. */
export type TallyFault =
  | { readonly type: 'too-few'; readonly n: number; readonly needed: number }
  | { readonly type: 'uneven'; readonly rows: readonly number[] };

/** The most that fits a column: two digits. */
const MOST = 99;

const whole = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, Math.floor(value) || 0));

/**
 * Begins a tally.
 * @param again the leaf of an earlier file of the same slips, and that their number stands
 * @example openTally(form, 27).rows.length // 5
 */
export function openTally(
  form: Form,
  slips: number,
  again: Pick<PaperTally, 'leaf' | 'fixed'> = {},
): PaperTally {
  return {
    state: 'counting',
    form: form.number,
    formVersion: form.version,
    slips: whole(slips, 1, MAX_BOX),
    rows: tallyRows(form).map(({ columns }) => Array<null>(columns).fill(null)),
    ...again,
  };
}

/**
 * Writes one total; null takes it away.
 * @example setTotal(tally, 0, 1, 12)
 */
export function setTotal(tally: PaperTally, row: number, column: number, value: number | null): PaperTally {
  const total = value === null ? null : whole(value, 0, MOST);
  return {
    ...tally,
    rows: tally.rows.map((own, at) =>
      at === row ? own.map((old, place) => (place === column ? total : old)) : own,
    ),
  };
}

/** Changes the number of slips, unless a file with it was saved. */
export function setSlips(tally: PaperTally, slips: number): PaperTally {
  return tally.fixed ? tally : { ...tally, slips: whole(slips, 1, MAX_BOX) };
}

/** How many are counted in a row. */
export function counted(row: readonly (number | null)[]): number {
  return sumOf(row.map((total) => total ?? 0));
}

/**
 * Compares a row with the number of slips.
 * @example checkRow([10, 9, 4, 3, null], 27) // { type: 'missing', counted: 26, by: 1 }
 */
export function checkRow(row: readonly (number | null)[], slips: number): RowCheck {
  if (row.every((total) => total === null)) return { type: 'empty' };
  const sum = counted(row);
  if (sum === slips) return { type: 'even' };
  return sum < slips
    ? { type: 'missing', counted: sum, by: slips - sum }
    : { type: 'over', counted: sum, by: sum - slips };
}

/**
 * Counts what a row lacks as no answer, its last column.
 * @example addMissing(tally, 0)
 */
export function addMissing(tally: PaperTally, row: number): PaperTally {
  const own = tally.rows[row] ?? [];
  const by = tally.slips - counted(own);
  return by > 0 ? setTotal(tally, row, own.length - 1, (own.at(-1) ?? 0) + by) : tally;
}

/** The number of slips with which no row has too many; more than a box holds is possible. */
export function slipsNeeded({ rows, slips }: PaperTally): number {
  return Math.max(slips, ...rows.map(counted));
}

/**
 * The counts of a tally, as a block of an aggregate file has them. Paper cannot tell skipped from not reached, so no answer
 * counts as skipped; scores and opinions are empty.
 */
export function tallyCounts(form: Form, { slips, rows }: PaperTally): Counts {
  const counts: Counts = { n: slips, selfReport: [], items: [], knowledge: [], duty: [], satisfaction: [] };
  tallyRows(form).forEach(({ indicator }, index) => {
    const totals = (rows[index] ?? []).map((total) => total ?? 0);
    const none = totals.at(-1) ?? 0;
    if (indicator === 'K0') counts.selfReport = [none, ...totals.slice(0, -1)];
    else counts.items.push({ options: [...totals, 0], rightByScore: [] });
  });
  return counts;
}

/**
 * Tells what keeps a tally from being closed.
 * @param needed the least number of slips
 */
export function tallyFault({ slips, rows }: PaperTally, needed: number): TallyFault | undefined {
  if (slips < needed) return { type: 'too-few', n: slips, needed };
  const uneven = rows.flatMap((row, index) => (counted(row) === slips ? [] : [index]));
  return uneven.length > 0 ? { type: 'uneven', rows: uneven } : undefined;
}

/**
 * Closes a tally of ten slips and more: its leaf is drawn, or kept from before, and an aggregate comes out that adds up like any
 * other. Its language is unknown, so its block is `mixed`.
 * @param random for the leaf id
 * @example closeTally(tally, form, random) // { ok: true, value: { mode: 'paper', n: 27, … } }
 */
export function closeTally(
  tally: PaperTally,
  form: Form,
  random: RandomBytes,
): Outcome<Aggregate, TallyFault> {
  const fault = tallyFault(tally, MIN_SEALED);
  if (fault) return failure(fault);
  const { slips: n, leaf } = tally;
  return success({
    format: 'bilemin-aggregate',
    version: 1,
    form: tally.form,
    formVersion: tally.formVersion,
    mode: 'paper',
    leaves: [{ id: leaf ?? newLeafId(random), n }],
    n,
    blocks: { mixed: tallyCounts(form, tally) },
  });
}

/**
 * Opens a closed tally again with its totals, its number of slips and its leaf.
 * @param aggregate of one tally
 * @example reopenTally(form, aggregate).leaf === aggregate.leaves[0].id // true
 */
export function reopenTally(form: Form, { n, leaves, blocks }: Aggregate): PaperTally {
  const [leaf] = leaves;
  const counts = blocks.mixed;
  let scored = 0;
  const rows = tallyRows(form).map(({ indicator, columns }) => {
    if (indicator === 'K0') {
      const [none = 0, ...answers] = counts?.selfReport ?? [];
      return [...answers, none];
    }
    scored += 1;
    return (counts?.items[scored - 1]?.options ?? []).slice(0, columns);
  });
  return { ...openTally(form, n), rows, ...(leaf && { leaf: leaf.id }) };
}
