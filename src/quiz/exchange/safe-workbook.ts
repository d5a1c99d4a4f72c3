import { strFromU8, Unzip, UnzipInflate, zipSync } from 'fflate';
import { failure, type Outcome, success } from '../item/index.ts';
import { ARCHIVE_DAY } from './archive-day.ts';
import { MAX_CELLS, MAX_PACKED, MAX_ROWS, MAX_UNPACKED } from './limits.ts';
import type { Malformed } from './malformed.ts';
import { Stop } from './stop.ts';

/** How much of an archive is unpacked at a time: a thousandfold of it is the most that can come out at once. */
const STEP = 16_384;

/** Unpacks the XML of an archive, and stops as soon as there is more of it than anybody would write. */
function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let total = 0;
  const unzip = new Unzip((file) => {
    if (!/\.(xml|rels)$/.test(file.name)) return;
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, last) => {
      if (error) throw error;
      total += chunk.length;
      if (total > MAX_UNPACKED) throw new Stop({ type: 'workbook-too-large', limit: MAX_UNPACKED });
      chunks.push(chunk);
      if (last) files.set(file.name, joined(chunks));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += STEP) {
    unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  }
  return files;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Column number of a cell reference: `C7` is 3. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
}

/**
 * What makes a sheet dangerous: a DOCTYPE, or one cell far away, for which a reader would fill all the cells before it.
 * References are looked for in the text as such: a sheet that merely mentions one is none of ours.
 */
function danger(xml: string): Malformed | undefined {
  if (xml.includes('<!DOCTYPE')) return { type: 'doctype', place: { line: 1, column: 1 } };
  for (const [, digits = ''] of xml.matchAll(/<(?:\w+:)?row\b[^<>]*?\sr=["'](\d+)["']/g)) {
    const line = Number(digits);
    if (line > MAX_ROWS) return { type: 'too-many-rows', limit: MAX_ROWS, place: { line, column: 1 } };
  }
  for (const [, letters = '', digits = ''] of xml.matchAll(/\sr=["']([A-Z]{1,9})(\d{1,9})["']/g)) {
    const place = { line: Number(digits), column: columnOf(letters) };
    if (place.line > MAX_ROWS) return { type: 'too-many-rows', limit: MAX_ROWS, place };
    if (place.column > MAX_CELLS) return { type: 'too-many-cells', limit: MAX_CELLS, place };
  }
  return undefined;
}

/**
 * Looks into an XLSX file before a reader does: not too much in it, no DOCTYPE, no cell out of all proportion.
 * @returns the file packed anew from what was looked at, so that no other bytes reach the reader
 * @example safeWorkbook(new Uint8Array([1, 2, 3])) // { ok: false, fault: { type: 'not-a-workbook' } }
 */
export function safeWorkbook(bytes: Uint8Array): Outcome<Uint8Array, Malformed> {
  if (bytes.length > MAX_PACKED) return failure({ type: 'workbook-too-large', limit: MAX_PACKED });
  let files: Map<string, Uint8Array>;
  try {
    files = unpack(bytes);
  } catch (cause) {
    return failure(cause instanceof Stop ? cause.fault : { type: 'not-a-workbook' });
  }
  if (![...files.keys()].some((name) => /(^|\/)workbook\.xml$/.test(name))) {
    return failure({ type: 'not-a-workbook' });
  }
  for (const file of files.values()) {
    const fault = danger(strFromU8(file));
    if (fault) return failure(fault);
  }
  return success(zipSync(Object.fromEntries(files), { level: 0, mtime: ARCHIVE_DAY }));
}
