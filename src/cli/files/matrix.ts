import { CsvError, parse } from 'csv-parse/sync';
import type { ItemTable } from '#quiz/statistics';
import { Refusal } from '../refusal.ts';

/** Responses of 0 and 1 as counts, with the names of the items. */
export interface ResponseMatrix {
  readonly names: readonly string[];
  readonly n: number;
  readonly table: ItemTable;
}

const MOST_ROWS = 1_000_000;
const MOST_ITEMS = 200;

/** The separator that stands most often in the header. */
const separatorOf = (header: string): string =>
  [',', ';', '\t'].reduce(
    (best, sign) => (header.split(sign).length > header.split(best).length ? sign : best),
    ',',
  );

function rowsOf(name: string, text: string): string[][] {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  try {
    return parse(text, {
      bom: true,
      delimiter: separatorOf(header),
      skip_empty_lines: true,
      trim: true,
      relax_column_count: true,
      to: MOST_ROWS + 2,
    }) as string[][];
  } catch (cause) {
    const line = cause instanceof CsvError ? (cause as { lines?: number }).lines : undefined;
    throw new Refusal(
      `${name}${line === undefined ? '' : `, line ${line}`}: not a CSV table (${(cause as Error).message.split('\n')[0]}). Save it as CSV again.`,
    );
  }
}

/**
 * Reads a table of right (1) and wrong (0) responses: a header with the names of the items, then one row a child.
 * @param name of the file, for messages
 * @throws Refusal with line and column of the first cell that is not 0 or 1
 * @example readMatrix('lsat.csv', 'a,b\n1,0\n').n // 1
 */
export function readMatrix(name: string, text: string): ResponseMatrix {
  const [names = [], ...rows] = rowsOf(name, text);
  if (names.length < 2)
    throw new Refusal(`${name}, line 1: ${names.length} columns, expected the names of two items or more.`);
  if (names.length > MOST_ITEMS)
    throw new Refusal(
      `${name}, line 1: ${names.length} columns, at most ${MOST_ITEMS} items can be analysed.`,
    );
  if (names.every((cell) => cell === '0' || cell === '1'))
    throw new Refusal(`${name}, line 1: has responses, expected a header row with the names of the items.`);
  const twice = names.find((cell, index) => names.indexOf(cell) !== index);
  if (twice !== undefined)
    throw new Refusal(`${name}, line 1: the name "${twice}" stands twice. Name each item once.`);
  if (rows.length === 0) throw new Refusal(`${name}: has no rows below the header.`);
  if (rows.length > MOST_ROWS) throw new Refusal(`${name}: more than ${MOST_ROWS} rows. Split the file.`);

  const scores = Array.from({ length: names.length + 1 }, () => 0);
  const right = names.map(() => Array.from({ length: names.length + 1 }, () => 0));
  rows.forEach((row, index) => {
    const line = index + 2;
    if (row.length !== names.length)
      throw new Refusal(`${name}, line ${line}: ${row.length} cells, expected ${names.length}.`);
    row.forEach((cell, column) => {
      if (cell !== '0' && cell !== '1') {
        throw new Refusal(
          `${name}, line ${line}, column ${column + 1} (${names[column]}): "${cell.slice(0, 20)}", expected 0 or 1.`,
        );
      }
    });
    const score = row.reduce((sum, cell) => sum + (cell === '1' ? 1 : 0), 0);
    scores[score] = (scores[score] ?? 0) + 1;
    row.forEach((cell, column) => {
      const byScore = right[column];
      if (cell === '1' && byScore) byScore[score] = (byScore[score] ?? 0) + 1;
    });
  });
  return { names, n: rows.length, table: { scores, right } };
}
