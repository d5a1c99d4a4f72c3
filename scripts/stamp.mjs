/**
 * The stamp says which package-lock.json the packages in `node_modules` came from.
 * npm runs this file after each install (`postinstall`), so a hand-made `npm ci` is stamped too.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './environment.mjs';

const lockFile = join(root, 'package-lock.json');
const stampFile = join(root, 'node_modules', '.bilemin-lock');

/** A fingerprint of package-lock.json as it is now. */
const lockPrint = () => createHash('sha256').update(readFileSync(lockFile)).digest('hex');

/** Whether the installed packages are those of today's package-lock.json. */
export function isInstalled() {
  try {
    return readFileSync(stampFile, 'utf8') === lockPrint();
  } catch {
    return false;
  }
}

/** Marks the installed packages as those of today's package-lock.json. */
export const stamp = () => writeFileSync(stampFile, lockPrint());

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) stamp();
