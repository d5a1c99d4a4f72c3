import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTable } from '#quiz/exchange';
import { Refusal } from '../refusal.ts';
import { rowsOf, workbookOf } from './workbook.ts';

/** Texts a cell can hold: no line ends but \n, no spaces around, nothing XML forbids, and not U+FFFD, which the writer leaves out. */
const cells = fc
  .oneof(
    fc.constantFrom(
      '=1+1',
      '+7',
      '@x',
      '_x0041_',
      '_x005F_',
      '_X0041_',
      '<b>&amp;</b>',
      'a\nb',
      '1,5',
      '007',
      'TRUE',
      '__proto__',
      'constructor',
      'toString',
    ),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  )
  .map((text) => text.replace(/[^\P{C}\n]|\uFFFD/gu, '').trim());

describe('a workbook', () => {
  it('gives back the cells that were put into it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cells, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
        async (rows) => {
          const table = [['id', 'stem', 'key'], ...rows];
          const read = await rowsOf('a.xlsx', await workbookOf(table));
          const filled = table.map((row, index) => ({ line: index + 1, cells: row }));
          while (filled.at(-1)?.cells.every((cell) => cell === '')) filled.pop();
          expect(read).toEqual(filled);
        },
      ),
    );
  });

  it('holds texts and no formulas', async () => {
    const files = unzipSync(await workbookOf([['=SUM(A1:A9)', "=cmd|' /C calc'!A0"]]));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).not.toContain('<f>');
    expect(sheet.match(/<c [^>]*t="s"/g)).toHaveLength(2);
  });

  it('is read with gaps, numbers, truth values and days as their texts', async () => {
    const sheet = `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
      <row r="2"><c r="B2" t="inlineStr"><is><t>stem</t></is></c><c r="C2"><v>1.50</v></c></row>
      <row r="4"><c r="A4" t="b"><v>1</v></c><c r="C4" t="str"><v>x</v></c></row></sheetData></worksheet>`;
    const files = unzipSync(await workbookOf([['x']]));
    const bytes = zipSync({ ...files, 'xl/worksheets/sheet1.xml': strToU8(sheet) });
    expect(await rowsOf('a.xlsx', bytes)).toEqual([
      { line: 1, cells: ['', '', ''] },
      { line: 2, cells: ['', 'stem', '1.50'] },
      { line: 3, cells: ['', '', ''] },
      { line: 4, cells: ['true', '', 'x'] },
    ]);
  });

  it.each([
    ['no workbook', new Uint8Array([1, 2, 3]), 'the file is no workbook; save it as .xlsx.'],
    ['an empty file', new Uint8Array(), 'the file is no workbook; save it as .xlsx.'],
  ])('is refused in one sentence: %s', async (_, bytes, sentence) => {
    await expect(rowsOf('a.xlsx', bytes)).rejects.toThrow(new Refusal(`a.xlsx: ${sentence}`));
  });

  it.each([
    ['no rows', '<sheetData/>'],
    ['broken XML', '<sheetData><row'],
    [
      'cells out of order',
      '<sheetData><row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>1</v></c></row></sheetData>',
    ],
    ['a text that is not there', '<sheetData><row r="1"><c r="A1" t="s"><v>99</v></c></row></sheetData>'],
  ])('with %s is read or refused, never more', async (_, inside) => {
    const files = unzipSync(await workbookOf([['x']]));
    const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inside}</worksheet>`;
    const bytes = zipSync({ ...files, 'xl/worksheets/sheet1.xml': strToU8(sheet) });
    try {
      expect(readTable(await rowsOf('a.xlsx', bytes), {}).ok).toBe(false);
    } catch (cause) {
      expect(cause).toBeInstanceOf(Refusal);
      expect((cause as Refusal).message).toMatch(
        /^a\.xlsx: the workbook cannot be read \(.+\); save it anew/,
      );
    }
  });
});
