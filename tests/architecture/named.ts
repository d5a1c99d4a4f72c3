import { posix } from 'node:path';

/** The room of src in which a file lies: `components` of `src/components/help/First.astro`. */
const roomOf = (path: string) => path.split('/')[1] ?? '';

/** Names that only src/stores may say, whatever stands before them: `window.localStorage` too. */
const stored = /\b(localStorage|sessionStorage|indexedDB|getRandomValues)\b/g;

/** Text that explains is not code; addresses keep their two slashes. */
const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<!:)\/\/.*$/gm, '');

/**
 * Where a file names what src/stores owns: the device's memory and its chance.
 * Biome sees the bare names; this sees them behind `window` or `globalThis` as well.
 * @returns the names; empty in src/stores, and in the leave script for the one call it may make
 */
export function storageNames(path: string, text: string): string[] {
  if (roomOf(path) === 'stores') return [];
  const code = withoutComments(text);
  const allowed =
    path === 'src/components/layout/leave.ts' ? code.replaceAll('sessionStorage.clear()', '') : code;
  return [...allowed.matchAll(stored)].map(([name]) => name);
}

/**
 * Relative imports of a file that leave its room, other than for the style sheets.
 * dependency-cruiser reads no .astro; the doors (`#quiz/…`, `#i18n`) are open to every file.
 * @returns the specifiers
 */
export function waysOut(path: string, text: string): string[] {
  const specifiers = [...withoutComments(text).matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)];
  return specifiers
    .map(([, specifier = '']) => specifier)
    .filter((specifier) => {
      const target = posix.join(posix.dirname(path), specifier);
      return !target.startsWith(`src/${roomOf(path)}/`) && !target.startsWith('src/styles/');
    });
}
