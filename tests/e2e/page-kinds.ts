import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const topics = new Set(
  readdirSync(join(root, 'src/content/topics')).map((name) => name.replace('.yaml', '')),
);

/** What kind of page an address leads to: topics and forms are alike, bands and languages are not. */
const kindOf = (path: string): string =>
  path
    .split('/')
    .map((part) => (topics.has(part) ? ':topic' : part.replace(/^.+-([ab])$/, ':form-$1')))
    .join('/');

/**
 * The first page of each kind in a language, out of what was built: a kind that is added is read from then on.
 * @example pageKinds('kk') // ['/kk/', '/kk/11-15/', '/kk/11-15/best-interest/', …]
 */
export function pageKinds(locale: 'kk' | 'ru' | 'en'): string[] {
  const paths = readdirSync(join(root, 'dist', locale), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .map((name) => `/${locale}/${name.replace(/index\.html$/, '')}`)
    .sort();
  return [...new Map(paths.reverse().map((path) => [kindOf(path), path])).values()].reverse();
}
