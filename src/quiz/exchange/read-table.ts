import { failure, type Outcome, success } from '../item/index.ts';
import { type ItemDetails, optionLetters } from './exchanged-item.ts';
import { gather } from './gather.ts';
import { MAX_CELLS, MAX_ROWS } from './limits.ts';
import type { Malformed } from './malformed.ts';
import type { Left, RawQuestion, Reading, ReadOptions } from './reading.ts';
import type { Reason } from './reason.ts';
import { type Column, columns } from './table.ts';

/** A row of a table and where it begins in its file. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Without these nothing could be read. */
const needed = ['stem', 'key', 'a', 'b', 'c'] as const;

type Heading = ReadonlyMap<Column, number>;

function headingOf({ line, cells }: TableRow): Outcome<Heading, Malformed> {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const heading = new Map(
    columns.flatMap((column) => (names.includes(column) ? [[column, names.indexOf(column)] as const] : [])),
  );
  const missing = needed.filter((column) => !heading.has(column));
  return missing.length === 0
    ? success(heading)
    : failure({ type: 'no-heading', missing, place: { line, column: 1 } });
}

/** Options up to the last that is not empty, so that a hole among them is seen. */
function optionsOf(cell: (column: Column) => string): string[] {
  const all = optionLetters.map(cell);
  while (all.at(-1) === '') all.pop();
  return all;
}

function questionOf(heading: Heading, { line, cells }: TableRow): Outcome<RawQuestion, Reason> {
  const cell = (column: Column) => cells[heading.get(column) ?? -1]?.trim() ?? '';
  const labels: Record<string, string> = {};
  const fields: (keyof ItemDetails | 'indicator' | 'language')[] = [
    'indicator',
    'language',
    'topic',
    'band',
    'level',
    'cognitive',
  ];
  for (const field of fields) if (cell(field) !== '') labels[field] = cell(field);
  const written = cell('key').toLowerCase();
  const key = ['a', 'b', 'c'].indexOf(written);
  if (written !== '' && key < 0) return failure({ type: 'unknown-key', found: cell('key') });
  const place = { line, column: (heading.get('stem') ?? 0) + 1 };
  return success({
    place,
    ...(cell('id') === '' ? {} : { id: cell('id') }),
    name: cell('id') || cell('stem'),
    labels,
    stem: cell('stem'),
    options: optionsOf(cell),
    keys: key < 0 ? [] : [key],
    why: cell('why'),
    losses: [],
  });
}

/**
 * Reads a table of items: a row an item and language, columns by the names in the first row, in any order.
 * Empty rows and columns of other names are passed over.
 * @param rows with the heading first
 * @returns a fault when the heading lacks a column or the table is out of all proportion: then nothing is taken
 * @example readTable([{ line: 1, cells: ['stem', 'key', 'a', 'b', 'c'] }], { language: 'en' })
 */
export function readTable(rows: readonly TableRow[], options: ReadOptions): Outcome<Reading, Malformed> {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [first, ...others] = filled;
  if (!first) return failure({ type: 'empty' });
  const beyond = others[MAX_ROWS - 1];
  if (beyond) {
    return failure({ type: 'too-many-rows', limit: MAX_ROWS, place: { line: beyond.line, column: 1 } });
  }
  const wide = filled.find(({ cells }) => cells.length > MAX_CELLS);
  if (wide) {
    const place = { line: wide.line, column: MAX_CELLS + 1 };
    return failure({ type: 'too-many-cells', limit: MAX_CELLS, place });
  }
  const heading = headingOf(first);
  if (!heading.ok) return heading;

  const questions: RawQuestion[] = [];
  const left: Left[] = [];
  for (const row of others) {
    const question = questionOf(heading.value, row);
    if (question.ok) questions.push(question.value);
    else {
      const name = row.cells[heading.value.get('id') ?? -1] ?? '';
      left.push({ name, place: { line: row.line, column: 1 }, reason: question.fault });
    }
  }
  return success(gather(questions, left, options));
}
