/** Reads the project's own files; needs no git, so that a downloaded copy can be tested too. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/environment.mjs';

/** A file by its path from the root, with forward slashes. */
export interface Source {
  path: string;
  text: string;
}

/** Made by tools, never written by hand; the same that .gitignore names. */
const made = readFileSync(join(root, '.gitignore'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.replace(/\/$/, ''));

/** Paths of all files of ours, or of those in one folder. */
export function paths(folder = '.'): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name !== '.git' && !made.includes(name))
    .map((name) => (folder === '.' ? name : `${folder}/${name}`))
    .flatMap((path) => (statSync(join(root, path)).isDirectory() ? paths(path) : [path]));
}

/** The files of a folder whose paths match, with their texts. */
export function sources(folder: string, pattern: RegExp): Source[] {
  return paths(folder)
    .filter((path) => pattern.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
