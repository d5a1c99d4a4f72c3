import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { languageOf, languagePages } from './built.ts';

const folder = join(import.meta.dirname, '../../src/content/topics');
const topics = readdirSync(folder).map((name) => ({
  id: name.replace('.yaml', ''),
  ...(parse(readFileSync(join(folder, name), 'utf8')) as { title: Record<string, string> }),
}));

/** Pages a child opens that are about one topic: a lesson, its Easy Read, its questions. */
const ofTopics = topics.flatMap(({ id, title }) =>
  languagePages
    .filter(({ path }) =>
      new RegExp(`^/../(7-10|11-15|16-18|easy|quiz)/${id}(-(7|11|16)-\\d+-[ab])?/$`).test(path),
    )
    .map((page) => ({ page, title: title[languageOf(page)] ?? '' })),
);

describe('the title of a page about a topic', () => {
  it('says nothing of it: it stands in the tab, the history and on a shared screen', () => {
    expect(ofTopics.length).toBeGreaterThan(300);
    const telling = ofTopics.filter(({ page, title }) => {
      const shown = /<title>([^<]*)<\/title>/.exec(page.html)?.[1]?.toLowerCase() ?? '';
      return title === '' || shown === '' || shown.includes(title.toLowerCase());
    });
    expect(telling.map(({ page }) => page.path)).toEqual([]);
  });
});

describe('links to the site in other languages', () => {
  it('are marked with their language on every page', () => {
    const unmarked = languagePages.filter(({ html }) =>
      ['kk', 'ru', 'en'].some((language) => !new RegExp(`<a[^>]* lang="${language}"`).test(html)),
    );
    expect(unmarked.map(({ path }) => path)).toEqual([]);
  });
});
