import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { failure, type Outcome } from '../item/index.ts';
import { MAX_QUESTION, MAX_ROWS } from './limits.ts';
import type { Malformed } from './malformed.ts';
import { readTable, type TableRow } from './read-table.ts';
import type { Reading, ReadOptions } from './reading.ts';
import { readable } from './whole-file.ts';
import { rearm } from './write-csv.ts';

/** The separator of the first line: whichever of the usual three stands in it most often. */
function separatorOf(text: string): string {
  const heading = text.slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n'));
  const count = (separator: string) => heading.split(separator).length;
  return [';', ',', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best));
}

/** A record with what the parser knows of it. */
interface Informed {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

/** Rows with the line each begins in; the parser tells where each ends. */
function rowsOf(text: string): TableRow[] {
  let line = 1;
  const records = parse(text, {
    delimiter: separatorOf(text),
    info: true,
    /** In bytes; a Cyrillic letter has two, and a row has three texts beside the stem. */
    max_record_size: 4 * MAX_QUESTION,
    record_delimiter: ['\n'],
    relax_column_count: true,
    to: MAX_ROWS + 1,
  }) as unknown as readonly Informed[];
  return records.map(({ info, record }) => {
    const row = { line, cells: record.map(rearm) };
    line = info.lines + 1;
    return row;
  });
}

function faultOf(cause: CsvError): Malformed {
  const place = { line: Number(cause.lines ?? 1), column: Number(cause.index ?? 0) + 1 };
  return cause.code === 'CSV_MAX_RECORD_SIZE'
    ? { type: 'long-row', limit: MAX_QUESTION, place }
    : { type: 'quote', place };
}

/**
 * Reads a table of items from CSV (RFC 4180) with `;`, `,` or tab between the cells.
 * @param text the file, decoded; a byte order mark may stand at its beginning
 * @returns a fault with line and cell when a quotation mark is out of place, or as `readTable` says
 * @example readCsv('stem;key;a;b;c\r\nКто?;a;я;ты;он\r\n', { language: 'ru' })
 */
export function readCsv(text: string, options: ReadOptions): Outcome<Reading, Malformed> {
  const whole = readable(text);
  if (!whole.ok) return whole;
  try {
    return readTable(rowsOf(whole.value), options);
  } catch (cause) {
    if (cause instanceof CsvError) return failure(faultOf(cause));
    throw cause;
  }
}
