import type { Counts } from '../box/index.ts';
import { isValid, percentRight } from '../scoring/index.ts';
import type { Frequency } from '../statistics/index.ts';

/**
 * Per cent right of the children whose score counts, those who reached at least 80 % of the items, as frequencies.
 * @param table `counts.knowledge` or `counts.duty`: children by items reached (row) and of those right (column)
 * @example scoreFrequencies([[1], [2, 8]]) // [{ value: 0, count: 2 }, { value: 100, count: 8 }]
 */
export function scoreFrequencies(table: Counts['knowledge']): Frequency[] {
  const items = table.length - 1;
  return table.flatMap((row, reached) =>
    isValid({ items, reached })
      ? row.map((count, right) => ({ value: percentRight({ reached, right }), count }))
      : [],
  );
}
