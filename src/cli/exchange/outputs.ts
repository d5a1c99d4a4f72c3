import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from '../refusal.ts';

/** A file to be written. */
export interface Output {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes files, all of them or none: what is there already is left alone unless it may be replaced.
 * @throws Refusal naming what is in the way
 * @example writeAll([{ path: 'school.csv', content: 'id' }], { force: false })
 */
export function writeAll(outputs: readonly Output[], { force }: { force: boolean }): void {
  const there = force ? [] : outputs.filter(({ path }) => existsSync(path)).map(({ path }) => path);
  if (there.length > 0) {
    const others = there.length > 1 ? ` and ${there.length - 1} more` : '';
    throw new Refusal(
      `${there[0]}${others}: there is such a file already. Name another place, or replace it with --force.`,
    );
  }
  try {
    for (const { path, content } of outputs) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content, force ? {} : { flag: 'wx' });
    }
  } catch (cause) {
    const { code, path } = cause as NodeJS.ErrnoException;
    throw new Refusal(`${path}: cannot be written (${code}). Check the folder.`);
  }
}
