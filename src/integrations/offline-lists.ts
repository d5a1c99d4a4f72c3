import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  ages,
  childParts,
  type FileLine,
  isSmall,
  languages,
  type PartList,
  type PartsIndex,
  partsOf,
  setParts,
  type Weight,
} from '../stores/offline/parts.ts';

/** A file of the built site. */
export interface SiteFile {
  /** As it is asked for: `/kk/help/`, `/_astro/shared.js`. */
  readonly path: string;
  readonly body: Buffer;
}

const isText = /\.(html|js|css|json|webmanifest)$|\/$/;
const names = /[\w.@~-]+\.(?:js|wasm|css|woff2|svg|png|json|csv)/g;
/** Files that no page needs in order to work. */
const apart = /^\/(sw\.js|offline\/|404\.html|robots|sitemap|_)|\.(zip|txt|gz|br)$/;

const hashOf = (body: Buffer | string): string =>
  createHash('sha256').update(body).digest().subarray(0, 8).toString('base64url');

/** Letters and colours that somebody chooses: fetched when chosen, and no part of what a visit saves by itself. */
const chosen = /^\/reading\//;

/** The language a file shared by pages is for, read off its address; none when it is for all. */
const languageOf = (path: string): string | undefined => /[/._-](kk|ru|en)(?=[/._-])/.exec(path)?.[1];

/**
 * Sorts a site into parts. A page belongs to parts by its address; a script, font or picture to every part with a page
 * that names it, or with a script that such a page loads.
 * @param files of the whole built site
 * @returns the files of each part, by name, each sorted by address
 */
export function partFiles(files: readonly SiteFile[]): Map<string, SiteFile[]> {
  const parts = new Map<string, Map<string, SiteFile>>();
  const shared = new Map<string, SiteFile>();
  const put = (part: string, file: SiteFile): boolean => {
    const own = parts.get(part) ?? new Map<string, SiteFile>();
    parts.set(part, own);
    if (own.has(file.path)) return false;
    own.set(file.path, file);
    return true;
  };
  for (const file of files) {
    const own = partsOf(file.path);
    for (const part of own) put(part, file);
    if (own.length > 0 || (apart.test(file.path) && !file.path.startsWith('/_astro/'))) continue;
    const language = languageOf(file.path);
    if (language) put(language, file);
    else shared.set(basename(file.path), file);
  }
  for (const [part, own] of parts) {
    const queue = [...own.values()];
    for (const { path, body } of queue) {
      if (!isText.test(path) || path.endsWith('form.json')) continue;
      for (const [name] of body.toString().matchAll(names)) {
        const named = shared.get(name);
        if (!named || (isSmall(part) && chosen.test(named.path))) continue;
        if (put(part, named)) queue.push(named);
      }
    }
  }
  return new Map(
    [...parts].map(([part, own]) => [
      part,
      [...own.values()].sort((one, other) => (one.path < other.path ? -1 : 1)),
    ]),
  );
}

/** The list of a part: its version is made of its addresses and hashes, so the same files have the same version. */
export function listOf(files: readonly SiteFile[]): PartList {
  const lines = files.map(({ path, body }): FileLine => [path, hashOf(body), body.length]);
  return { version: hashOf(lines.map((line) => line.join(' ')).join('\n')), files: lines };
}

/** What each set of a language and an age weighs, for children and with the pages for class, each file counted once. */
export function weights(parts: ReadonlyMap<string, readonly SiteFile[]>): Record<string, Weight> {
  const packed = new Map<SiteFile, number>();
  const weigh = (file: SiteFile): number => {
    const known =
      packed.get(file) ?? (/\.(woff2|png)$/.test(file.path) ? file.body : gzipSync(file.body)).length;
    packed.set(file, known);
    return known;
  };
  const sets = languages.flatMap((language) =>
    ages.flatMap((age): [string, string[]][] => [
      [`${language}-${age}`, childParts(language, age)],
      [`${language}-${age}-class`, setParts(language, age)],
    ]),
  );
  return Object.fromEntries(
    sets.map(([name, own]) => {
      const files = new Set(own.flatMap((part) => parts.get(part) ?? []));
      const sum = (of: (file: SiteFile) => number): number =>
        [...files].reduce((all, file) => all + of(file), 0);
      return [name, { files: files.size, bytes: sum(({ body }) => body.length), download: sum(weigh) }];
    }),
  );
}

/** Reads every file of a folder. */
export async function readSite(root: string): Promise<SiteFile[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async ({ parentPath, name }) => {
      const full = join(parentPath, name);
      const path = full.slice(root.length).replaceAll('\\', '/').replace(/^\/*/, '/');
      return { path: path.replace(/\/index\.html$/, '/'), body: await readFile(full) };
    }),
  );
}

/**
 * Writes the lists of a built site: `offline/parts.json` and one file a part.
 * @param root folder of the site, without a slash at its end
 */
export async function writeLists(root: string): Promise<void> {
  await rm(join(root, 'offline'), { recursive: true, force: true });
  const parts = partFiles(await readSite(root));
  await mkdir(join(root, 'offline'));
  const lists = [...parts].map(([part, files]) => [part, listOf(files)] as const);
  for (const [part, list] of lists) {
    await writeFile(join(root, 'offline', `${part}.json`), JSON.stringify(list));
  }
  const index: PartsIndex = {
    parts: Object.fromEntries(lists.map(([part, { version }]) => [part, version])),
    sets: weights(parts),
  };
  await writeFile(join(root, 'offline/parts.json'), JSON.stringify(index));
}
