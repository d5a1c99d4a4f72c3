import { readSheet } from 'read-excel-file/universal';
import writeXlsxFile from 'write-excel-file/universal';
import { malformedSentence, safeWorkbook, type TableRow } from '#quiz/exchange';
import { Refusal } from '../refusal.ts';

/** Width of a column in characters, by the longest of its cells: wide enough to read, narrow enough to see several. */
function widths(rows: readonly (readonly string[])[]): { width: number }[] {
  return (rows[0] ?? []).map((_, column) => {
    const longest = Math.max(...rows.map((row) => row[column]?.length ?? 0));
    return { width: Math.min(60, Math.max(8, longest + 2)) };
  });
}

const encoded = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * In a cell `_x0041_` means the character with that number (ECMA-376, part 1, 22.9.2.19), and the writer leaves it to us
 * to encode a text that only looks so. It also keeps texts as names in an object, where it trips over those that every
 * object has (`constructor`, write-excel-file 4.1.1); these begin with an encoded character.
 */
function escaped(text: string): string {
  if (text in Object.prototype) return encoded(text.charAt(0)) + text.slice(1);
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, encoded);
}

/**
 * Writes a table as an XLSX workbook with one sheet: all cells are text, so that nothing in them is run.
 * Not in `src/quiz/exchange`, because the writer puts the time into the archive.
 * @example await workbookOf([['id'], ['k1']])
 */
export async function workbookOf(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const cells = rows.map((row, index) =>
    row.map((text) =>
      text === ''
        ? null
        : {
            value: escaped(text),
            type: String,
            wrap: true,
            alignVertical: 'top' as const,
            ...(index === 0 ? { fontWeight: 'bold' as const } : {}),
          },
    ),
  );
  const written = writeXlsxFile(cells, { columns: widths(rows), sheet: 'items', stickyRowsCount: 1 });
  return new Uint8Array(await (await written.toBlob()).arrayBuffer());
}

const cellText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
};

/**
 * Reads the first sheet of an XLSX workbook.
 * @param name of the file, for the message
 * @throws Refusal when it is no workbook, or one that no author would make
 * @example (await rowsOf('items.xlsx', bytes))[0].cells
 */
export async function rowsOf(name: string, bytes: Uint8Array): Promise<TableRow[]> {
  const safe = safeWorkbook(bytes);
  if (!safe.ok) throw new Refusal(`${name}: ${malformedSentence(safe.fault)}`);
  try {
    const buffer = new Uint8Array(safe.value).buffer;
    const rows = await readSheet<string>(buffer, 1, { parseNumber: (digits) => digits });
    return rows.map((row, index) => ({ line: index + 1, cells: row.map(cellText) }));
  } catch (cause) {
    const says = (cause as Error).message.split('\n')[0];
    throw new Refusal(`${name}: the workbook cannot be read (${says}); save it anew as .xlsx.`);
  }
}
