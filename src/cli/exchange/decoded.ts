import { readFileSync, statSync } from 'node:fs';
import { MAX_CHARACTERS, MAX_PACKED } from '#quiz/exchange';
import { Refusal } from '../refusal.ts';

/** More bytes than this are more characters than any reader takes. */
const MAX_BYTES = 4 * MAX_CHARACTERS;

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/**
 * The bytes of a file, unless there are more of them than a file of items has.
 * @throws Refusal when it cannot be read or is too large; a file that is too large is not read
 * @example bytesOf('items.xlsx', 'workbook')
 */
export function bytesOf(path: string, kind: 'text' | 'workbook'): Uint8Array {
  try {
    const { size } = statSync(path);
    const limit = kind === 'text' ? MAX_BYTES : MAX_PACKED;
    if (size > limit) {
      throw new Refusal(
        `${path}: the file has ${megabytes(size)}, and at most ${megabytes(limit)} are read; split it.`,
      );
    }
    return readFileSync(path);
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw new Refusal(`${path}: cannot be read (${(cause as NodeJS.ErrnoException).code}). Check the path.`);
  }
}

/**
 * The text of a file in UTF-8. Spreadsheets still save in other encodings when they are not told, and a text read in the
 * wrong one would be taken in silence.
 * @param path of the file, for the message
 * @throws Refusal with line and column of the first byte that is not UTF-8
 * @example decoded('items.csv', bytes)
 */
export function decoded(path: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new Refusal(`${path}: the file is in UTF-16; save it as UTF-8 (in Excel: "CSV UTF-8").`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const before = (new TextDecoder().decode(bytes).split('\uFFFD')[0] ?? '').split('\n');
    const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
    throw new Refusal(
      `${path}: ${place}: this is not UTF-8, perhaps Windows-1251; save the file as UTF-8 (in Excel: "CSV UTF-8").`,
    );
  }
}
