import type { Language } from './exchanged-item.ts';
import type { ItemSet } from './item-set.ts';
import { tableOf } from './table.ts';

/** How a table of comma- or semicolon-separated values is written. */
export interface CsvOptions {
  /** `;` is what a spreadsheet with Russian or Kazakh settings opens without asking. */
  readonly separator?: ',' | ';';
  /** A byte order mark at the beginning, by which Excel knows UTF-8. */
  readonly bom?: boolean;
}

/** A cell that a spreadsheet would run as a formula, or one that hides such a cell. */
const formula = /^'*[=+\-@\t]/;

/**
 * Puts an apostrophe before a text that a spreadsheet would take for a formula (OWASP, "CSV Injection").
 * @example disarm('=1+1') // "'=1+1"
 */
export function disarm(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/**
 * Takes that apostrophe off again.
 * @example rearm("'=1+1") // '=1+1'; rearm("'tis") // "'tis"
 */
export function rearm(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}

/**
 * A set of items as CSV (RFC 4180): cells with a separator, a quotation mark or a line end are quoted, rows end in CRLF.
 * @example writeCsv(set, ['kk'], { separator: ',', bom: true })
 */
export function writeCsv(
  set: ItemSet,
  languages: readonly Language[],
  { separator = ';', bom = false }: CsvOptions = {},
): string {
  const cell = (text: string) => {
    const safe = disarm(text);
    return /[",;\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const rows = tableOf(set, languages).map((row) => `${row.map(cell).join(separator)}\r\n`);
  return `${bom ? '\uFEFF' : ''}${rows.join('')}`;
}
