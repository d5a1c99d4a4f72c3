import type { ItemTable } from './item-table.ts';
import { type MantelHaenszel, mantelHaenszel, type Stratum } from './mantel-haenszel.ts';

/** Children a stratum holds at least; thinner scores are joined with the next. */
const STRATUM = 10;

/** One item between two languages; undefined where the groups cannot be compared. */
export type ItemDif = MantelHaenszel | undefined;

/** Joins neighbouring scores until each stratum holds ten children. */
function joined(strata: readonly Stratum[]): Stratum[] {
  const out: Stratum[] = [];
  let open: Stratum = [0, 0, 0, 0];
  const size = (stratum: Stratum) => stratum.reduce((sum, count) => sum + count, 0);
  const add = (one: Stratum, two: Stratum): Stratum => [
    one[0] + two[0],
    one[1] + two[1],
    one[2] + two[2],
    one[3] + two[3],
  ];
  for (const stratum of strata) {
    open = add(open, stratum);
    if (size(open) >= STRATUM) {
      out.push(open);
      open = [0, 0, 0, 0];
    }
  }
  const last = out.pop();
  if (size(open) > 0) out.push(last ? add(last, open) : open);
  else if (last) out.push(last);
  return out;
}

/**
 * Differential item functioning between two languages: does an item ask of one language what it does not ask of the
 * other, among children who know equally much? Matched on the number right, the item itself included.
 * Suspect the translation first, not the children.
 *
 *     a, b = right and wrong in Kazakh;  c, d = right and wrong in the other language;  a table for each number right
 *
 * Source: P. Holland, D. Thayer, in H. Wainer, H. Braun (eds), Test Validity (1988).
 * @param reference table of the reference language (Kazakh)
 * @param focal table of the other language, on the same items
 * @returns one result an item
 * @example languageDif(kazakh, russian)[3]?.level // 'C'
 */
export function languageDif(reference: ItemTable, focal: ItemTable): ItemDif[] {
  return reference.right.map((byScore, item) => {
    const strata = reference.scores.map((n, score): Stratum => {
      const right = byScore[score] ?? 0;
      const other = focal.right[item]?.[score] ?? 0;
      return [right, n - right, other, (focal.scores[score] ?? 0) - other];
    });
    return mantelHaenszel(joined(strata));
  });
}
