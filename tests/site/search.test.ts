import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openLibrary, type Searcher, type SearchLibrary, soundsLikeDanger } from '#search';
import { brotliSize, builtFile, languagePages, pages, scriptsOf } from './built.ts';

interface QuerySet {
  readonly queries: readonly {
    readonly q: string;
    readonly topics: readonly string[];
    readonly kind: string;
  }[];
  readonly danger: readonly string[];
  readonly nothing: readonly string[];
}

const locales = ['kk', 'ru', 'en'] as const;
const setOf = (folder: string, locale: string): QuerySet =>
  parse(readFileSync(join(import.meta.dirname, `../search/${folder}/${locale}.yaml`), 'utf8')) as QuerySet;
const share = (part: number, all: number): string =>
  `${part} of ${all} (${Math.round((100 * part) / all)} %)`;

describe.each(locales)('search in %s', (locale) => {
  const file = builtFile(`/search/${locale}.json`);
  const library = JSON.parse(file.toString()) as SearchLibrary;
  let searcher: Searcher;
  beforeAll(() => {
    searcher = openLibrary(library, locale);
  });
  const topicsOf = (query: string): string[] => searcher.search(query).topics.map(({ topic }) => topic);
  const right = ({ queries }: QuerySet, first: number): number =>
    queries.filter(({ q, topics }) =>
      topicsOf(q)
        .slice(0, first)
        .some((topic) => topics.includes(topic)),
    ).length;
  const quiet = ({ nothing }: QuerySet): number =>
    nothing.filter((query) => topicsOf(query).length === 0).length;

  it('looks through every lesson, word, Easy Read and parents’ page, at addresses that exist', () => {
    const ways = new Set(library.documents.map(({ path }) => path.replace(/#.*/, '')));
    const built = pages.map(({ path }) => path).filter((path) => path.startsWith(`/${locale}/`));
    const meant = built.filter((path) =>
      /^\/\w\w\/((7-10|11-15|16-18|easy|parents)\/[a-z-]+|words|help)\/$/.test(path),
    );
    expect([...ways].sort()).toEqual(meant.sort());
    const words = languagePages.find(({ path }) => path === `/${locale}/words/`)?.html ?? '';
    const anchors = library.documents.flatMap(({ path }) => path.split('#')[1] ?? []);
    expect(anchors.filter((id) => !words.includes(`id="${id}"`))).toEqual([]);
    expect(library.documents.filter(({ text }) => /[<>{}]/.test(text))).toEqual([]);
  });

  it('is measured by enough queries, a third of them inflected, mistyped or in plain letters', () => {
    const { queries, nothing } = setOf('queries', locale);
    const bent = queries.filter(({ kind }) => ['inflected', 'mistyped', 'plain'].includes(kind));
    expect(queries.length).toBeGreaterThanOrEqual(60);
    expect(bent.length).toBeGreaterThanOrEqual(queries.length / 3);
    expect(nothing.length).toBeGreaterThanOrEqual(15);
    const known = new Set(library.topics.map(({ id }) => id));
    expect(queries.flatMap(({ topics }) => topics).filter((topic) => !known.has(topic))).toEqual([]);
  });

  it('has the right topic among the first three for nine queries of ten', () => {
    const set = setOf('queries', locale);
    const found = right(set, 3);
    const first = right(set, 1);
    const all = set.queries.length;
    console.log(
      `search ${locale}: ${share(found, all)} among three, ${share(first, all)} first; ` +
        `about nothing here: ${share(quiet(set), set.nothing.length)} without a topic`,
    );
    expect(found / all).toBeGreaterThanOrEqual(0.9);
    expect(quiet(set) / set.nothing.length).toBeGreaterThanOrEqual(0.8);
  });

  it('does not fall far behind on the queries held back', () => {
    const set = setOf('held-back', locale);
    const found = right(set, 3);
    console.log(
      `search ${locale}, held back: ${share(found, set.queries.length)} among three; ` +
        `about nothing here: ${share(quiet(set), set.nothing.length)} without a topic`,
    );
    expect(found / set.queries.length).toBeGreaterThanOrEqual(0.85);
  });

  it('knows every query about danger, and calls none danger that is about nothing here', () => {
    for (const folder of ['queries', 'held-back']) {
      const { danger, nothing } = setOf(folder, locale);
      expect(danger.filter((query) => !soundsLikeDanger(query))).toEqual([]);
      expect(nothing.filter(soundsLikeDanger)).toEqual([]);
    }
  });

  it('loads at most 75 KB of documents and 24 KB of scripts', () => {
    const page = languagePages.find(({ path }) => path === `/${locale}/search/`);
    if (!page) throw new Error(`There is no /${locale}/search/.`);
    const scripts = scriptsOf(page).reduce((sum, address) => sum + brotliSize(builtFile(address)), 0);
    console.log(
      `search ${locale}: documents ${brotliSize(file)} B, scripts ${scripts} B, page ${brotliSize(page.html)} B (brotli)`,
    );
    expect(brotliSize(file)).toBeLessThanOrEqual(75 * 1024);
    expect(scripts).toBeLessThanOrEqual(24 * 1024);
  });
});
