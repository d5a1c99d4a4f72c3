import { type Zippable, zipSync } from 'fflate';
import type { Files } from './checksums.ts';

/** The one folder in the ZIP. */
export const FOLDER = 'bilemin';

/** Pictures, PDF and fonts are packed already. */
const packed = /\.(pdf|png|woff2)$/;

/**
 * The ZIP of an edition: one folder, the same bytes for the same files and day.
 * @param day ISO 8601; the date all files bear
 */
export function archive(files: Files, day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const mtime = new Date(year, month - 1, date, 12);
  const entries: Zippable = {};
  for (const name of [...files.keys()].sort()) {
    entries[`${FOLDER}/${name}`] = [
      files.get(name) ?? new Uint8Array(),
      { level: packed.test(name) ? 6 : 9 },
    ];
  }
  return zipSync(entries, { mtime });
}
