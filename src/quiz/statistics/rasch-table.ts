import { type ItemTable, rightCount } from './item-table.ts';

/** What is left of a table for the Rasch model: children and items that tell something of each other. */
export interface InformativeTable extends ItemTable {
  /** Places of the items that are left, in the table given. */
  readonly places: readonly number[];
}

/** Takes out one item: of those who had it right, the number right is one less. */
function takeOut({ scores, right, places }: InformativeTable, left: number): InformativeTable {
  const own = right[left] ?? [];
  const everybody = (score: number) => (own[score] ?? 0) > 0 && own[score] === scores[score];
  const shift = (row: readonly number[]) =>
    row
      .slice(0, -1)
      .map(
        (count, score) => (everybody(score) ? 0 : count) + (everybody(score + 1) ? (row[score + 1] ?? 0) : 0),
      );
  const others = right.filter((_, index) => index !== left);
  return {
    scores: shift(scores),
    right: others.map(shift),
    places: places.filter((_, index) => index !== left),
  };
}

/**
 * Leaves out what says nothing of difficulty: children with none or all items right, and items that all or none of the
 * remaining children had right, until nothing more has to go.
 * @returns undefined when fewer than two items or no child is left
 * @example informative(table)?.places // [0, 1, 3]
 */
export function informative(table: ItemTable): InformativeTable | undefined {
  let rest: InformativeTable = { ...table, places: table.right.map((_, index) => index) };
  for (;;) {
    const k = rest.right.length;
    const inner = (row: readonly number[]) =>
      row.map((count, score) => (score === 0 || score === k ? 0 : count));
    rest = { ...rest, scores: inner(rest.scores), right: rest.right.map(inner) };
    const n = rightCount(rest.scores);
    if (k < 2 || n === 0) return undefined;
    const idle = rest.right.findIndex((byScore) => [0, n].includes(rightCount(byScore)));
    if (idle < 0) return rest;
    rest = takeOut(rest, idle);
  }
}
