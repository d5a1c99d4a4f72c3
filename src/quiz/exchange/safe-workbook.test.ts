import { strToU8, unzipSync, Zip, ZipDeflate, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { faultOf, reached } from './exchange.fixture.ts';
import { MAX_PACKED, MAX_UNPACKED } from './limits.ts';
import { malformedSentence } from './malformed.ts';
import { safeWorkbook } from './safe-workbook.ts';

/** A workbook with one sheet, as far as the guard looks. */
const workbook = (sheet: string, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync(
    {
      '[Content_Types].xml': strToU8('<Types/>'),
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': strToU8(sheet),
      ...more,
    },
    { mtime: new Date(2000, 0, 1) },
  );

const sheet = '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>';

/** Writes another number over the unpacked size that an archive claims for its entries. */
function lying(bytes: Uint8Array, claim: number): Uint8Array {
  const view = new DataView(bytes.buffer.slice(0));
  for (let at = 0; at < view.byteLength - 4; at += 1) {
    if (view.getUint32(at) === 0x504b0102) view.setUint32(at + 24, claim, true);
    if (view.getUint32(at) === 0x504b0304) view.setUint32(at + 22, claim, true);
  }
  return new Uint8Array(view.buffer);
}

describe('safeWorkbook', () => {
  it('gives back the XML of a workbook and nothing else', () => {
    const bytes = workbook(sheet, {
      'xl/media/a.png': strToU8('x'),
      'xl/_rels/workbook.xml.rels': strToU8('<R/>'),
    });
    const files = unzipSync(reached(safeWorkbook(bytes)));
    expect(Object.keys(files).sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(new TextDecoder().decode(files['xl/worksheets/sheet1.xml'])).toBe(sheet);
  });

  it('reads archives whose entries tell their size only after them, as streaming writers make them', () => {
    const chunks: number[] = [];
    const zip = new Zip((_, chunk) => chunks.push(...chunk));
    for (const [name, text] of [
      ['xl/workbook.xml', '<workbook/>'],
      ['xl/worksheets/sheet1.xml', sheet],
    ] as const) {
      const file = new ZipDeflate(name);
      file.mtime = new Date(2000, 0, 1);
      zip.add(file);
      file.push(strToU8(text), true);
    }
    zip.end();
    const files = unzipSync(reached(safeWorkbook(new Uint8Array(chunks))));
    expect(new TextDecoder().decode(files['xl/worksheets/sheet1.xml'])).toBe(sheet);
  });

  it.each([
    ['no archive', new Uint8Array([1, 2, 3])],
    ['nothing', new Uint8Array()],
    ['half an archive', workbook(sheet).subarray(0, 100)],
    ['another archive', zipSync({ 'a.xml': strToU8('<a/>') }, { mtime: new Date(2000, 0, 1) })],
  ])('refuses %s', (_, bytes) => {
    expect(malformedSentence(faultOf(safeWorkbook(bytes)))).toBe(
      'the file is no workbook; save it as .xlsx.',
    );
  });

  it('refuses a file that is too large before it opens it', () => {
    expect(faultOf(safeWorkbook(new Uint8Array(MAX_PACKED + 1)))).toEqual({
      type: 'workbook-too-large',
      limit: MAX_PACKED,
    });
  });

  const bomb = workbook(sheet, { 'xl/worksheets/sheet2.xml': new Uint8Array(MAX_UNPACKED + 1) });

  it.each([
    ['that says what it holds', bomb],
    ['that says it holds little', lying(bomb, 100)],
    ['that says it holds nothing', lying(bomb, 0)],
  ])('refuses a bomb %s', (_, bytes) => {
    expect(bytes.length).toBeLessThan(MAX_PACKED);
    expect(malformedSentence(faultOf(safeWorkbook(bytes)))).toBe(
      'the workbook holds more than 50 000 000 bytes; keep the table of items alone.',
    );
  });

  it('refuses many parts that are too much together', () => {
    const part = new Uint8Array(10_000_000);
    const parts = Object.fromEntries([1, 2, 3, 4, 5, 6].map((number) => [`xl/${number}.xml`, part]));
    expect(faultOf(safeWorkbook(workbook(sheet, parts)))).toMatchObject({ type: 'workbook-too-large' });
  });

  it.each([
    ['a row far down', '<row r="1048576"/>', 'too-many-rows', 'line 1048576, column 1'],
    ['a row beyond all sheets', "<row r='999999999999'/>", 'too-many-rows', 'line 999999999999, column 1'],
    ['a row with a prefix', '<x:row spans="1:1" r="40000"/>', 'too-many-rows', 'line 40000, column 1'],
    ['a cell far down', '<c r="A1048576"/>', 'too-many-rows', 'line 1048576, column 1'],
    ['a cell far right', '<c r="XFD1"/>', 'too-many-cells', 'line 1, column 16384'],
  ])('refuses %s', (_, xml, type, place) => {
    const fault = faultOf(safeWorkbook(workbook(sheet.replace('</sheetData>', `${xml}</sheetData>`))));
    expect(fault.type).toBe(type);
    expect(malformedSentence(fault)).toContain(place);
  });

  it('refuses a DOCTYPE in any part', () => {
    const bytes = workbook(sheet, {
      'xl/sharedStrings.xml': strToU8('<!DOCTYPE sst [<!ENTITY a "b">]><sst/>'),
    });
    expect(faultOf(safeWorkbook(bytes))).toMatchObject({ type: 'doctype' });
  });
});
