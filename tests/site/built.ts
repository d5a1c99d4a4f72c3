import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** The folder of the built site. */
export const dist = join(import.meta.dirname, '../../dist');

/** One page of the built site. */
export interface BuiltPage {
  /** Address: `/kk/help/`. */
  readonly path: string;
  readonly html: string;
}

if (!existsSync(dist)) throw new Error('tests/site: there is no dist. Run `npm run build` first.');

/** Every page of the built site. */
export const pages: readonly BuiltPage[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({
    path: `/${name.replace(/index\.html$/, '')}`,
    html: readFileSync(join(dist, name), 'utf8'),
  }))
  .sort((left, right) => (left.path < right.path ? -1 : 1));

/** The pages of the three languages: all but the language choice, the neutral exit page and 404. */
export const languagePages = pages.filter(({ path }) => /^\/(kk|ru|en)\//.test(path));

/** The language in a page's address. */
export const languageOf = ({ path }: BuiltPage): string => path.slice(1, 3);

/**
 * Bytes of a text or file after brotli.
 * @param quality 0 to 11; 11, the strongest, is how a good static host sends what lies ready
 */
export function brotliSize(content: string | Buffer, quality = 11): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return brotliCompressSync(content, { params }).length;
}

/** A file of the built site by its address. */
export function builtFile(address: string): Buffer {
  return readFileSync(join(dist, address));
}

/** Scripts a page loads before it is alive: its own and those named for preloading. */
export function scriptsOf({ html }: BuiltPage): string[] {
  const found = [...html.matchAll(/(?:<script[^>]* src|<link rel="modulepreload" href)="([^"]+\.js)"/g)];
  return [...new Set(found.map(([, address = '']) => address))];
}

/** The scripts written into a page, data left out. */
export function inlineScripts({ html }: BuiltPage): string {
  const found = html.matchAll(/<script(?![^>]*(?:src=|application\/json))[^>]*>([\s\S]*?)<\/script>/g);
  return [...found].map(([, text = '']) => text).join('');
}
