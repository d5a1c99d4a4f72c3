import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  childParts,
  homePart,
  isQuiz,
  type PartList,
  type PartsIndex,
} from '../../src/stores/offline/parts.ts';
import { brotliSize, builtFile, dist, languagePages, pages } from './built.ts';

const read = <T>(name: string): T => JSON.parse(builtFile(`/offline/${name}.json`).toString()) as T;
const index = read<PartsIndex>('parts');
const lists = new Map(Object.keys(index.parts).map((part) => [part, read<PartList>(part)]));
const fileOf = (path: string): string => join(dist, path.endsWith('/') ? `${path}index.html` : path);

describe('the lists of what can be saved', () => {
  it('have a part for the core, and five kinds for each language', () => {
    expect(index.parts).toHaveProperty('core');
    for (const language of ['kk', 'ru', 'en'])
      expect(Object.keys(index.parts).filter((part) => part.startsWith(language))).toHaveLength(9);
  });

  it.each([...lists])('name the files of %s as they are', (part, { version, files }) => {
    expect(version).toBe(index.parts[part]);
    const wrong = files.filter(([path, hash, bytes]) => {
      const body = existsSync(fileOf(path)) ? readFileSync(fileOf(path)) : Buffer.alloc(0);
      const digest = createHash('sha256').update(body).digest().subarray(0, 8).toString('base64url');
      return digest !== hash || body.length !== bytes;
    });
    expect(wrong).toEqual([]);
  });

  it('leave out no page', () => {
    const listed = new Set([...lists.values()].flatMap(({ files }) => files.map(([path]) => path)));
    expect(pages.map(({ path }) => path).filter((path) => !listed.has(path))).toEqual(['/404.html']);
  });

  it('have the exit in the core, and home, help and the page for what is missing in what a visit saves', () => {
    expect(pagesOf('core')).toEqual(['/', '/calm/']);
    for (const language of ['kk', 'ru', 'en'])
      expect(pagesOf(homePart(language))).toEqual([
        `/${language}/`,
        `/${language}/help/`,
        `/${language}/offline/missing/`,
      ]);
  });

  it('let a visit save by itself no more than the 0.1 MB the page speaks of', () => {
    for (const language of ['kk', 'ru', 'en'])
      expect(sizeOf(['core', homePart(language)])).toBeLessThanOrEqual(100_000);
  });

  it('let an age without the pages for class be had for 2 MB', () => {
    const sets = Object.keys(index.sets).filter((set) => !set.endsWith('-class'));
    expect(sets).toHaveLength(9);
    for (const set of sets) {
      const [, language = '', age = ''] = /^(\w\w)-(.*)$/.exec(set) ?? [];
      expect(sizeOf(childParts(language, age))).toBeLessThanOrEqual(2_000_000);
    }
  });
});

const pagesOf = (part: string): string[] =>
  (lists.get(part)?.files ?? []).map(([path]) => path).filter((path) => path.endsWith('/'));

/** Bytes on the wire of some parts, each file once. */
function sizeOf(parts: readonly string[]): number {
  const files = parts.flatMap((part) => lists.get(part)?.files ?? []);
  const own = new Map(files.map(([path]) => [path, packed(fileOf(path))]));
  return [...own.values()].reduce((sum, bytes) => sum + bytes, 0);
}

const weighed = new Map<string, number>();
/** Bytes on the wire, packed once however many sets hold the file. */
function packed(path: string): number {
  const size = weighed.get(path) ?? gzipSync(readFileSync(path)).length;
  weighed.set(path, size);
  return size;
}

describe('the worker', () => {
  const text = builtFile('/sw.js').toString();

  it('is small, and holds no list, so that it changes with its code alone', () => {
    expect(brotliSize(text)).toBeLessThanOrEqual(4 * 1024);
    expect(text).not.toMatch(/_astro\/\w+\.|school/);
    expect(text).not.toContain('skipWaiting');
  });

  it('is set up by every page but a quiz', () => {
    const silent = languagePages.filter(({ html }) => !html.includes('/sw.js')).map(({ path }) => path);
    const quizzes = languagePages.map(({ path }) => path).filter(isQuiz);
    expect(quizzes.length).toBeGreaterThan(300);
    expect(silent).toEqual(quizzes);
    const linked = languagePages
      .filter(({ html }) => html.includes('rel="manifest"'))
      .map(({ path }) => path);
    expect(linked.filter(isQuiz)).toEqual([]);
  });
});

describe.each(['kk', 'ru', 'en'])('the manifest in %s', (language) => {
  const manifest = JSON.parse(builtFile(`/${language}/app.webmanifest`).toString()) as {
    name: string;
    lang: string;
    start_url: string;
    icons: { src: string }[];
  };

  it('names the site and nothing it is about, and opens the home page', () => {
    expect(manifest).toMatchObject({ lang: language, start_url: `/${language}/`, id: '/', scope: '/' });
    expect(manifest.name).toBe('Білемін');
    expect(manifest).not.toHaveProperty('description');
  });

  it('has icons that are there', () => {
    const icons = readdirSync(join(dist, 'icons'));
    expect(manifest.icons.length).toBeGreaterThanOrEqual(4);
    for (const { src } of manifest.icons) expect(icons).toContain(src.replace('/icons/', ''));
  });
});
