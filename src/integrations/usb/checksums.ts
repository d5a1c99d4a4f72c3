import { createHash } from 'node:crypto';

/** The files of the edition by name. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** SHA-256 as 64 hexadecimal digits. */
export const sha256 = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');

/** One line a file, as `sha256sum` writes and checks them, by name. */
export function checksums(files: Files): string {
  const names = [...files.keys()].sort();
  return names.map((name) => `${sha256(files.get(name) ?? '')}  ${name}\n`).join('');
}
