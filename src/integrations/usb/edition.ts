import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Locale } from '#i18n/browser';
import { fileOf, rootFrom } from './addresses.ts';
import { type Bundle, bundleLater, bundleScripts, laterName } from './bundle.ts';
import { checksums, sha256 } from './checksums.ts';
import { marked, noticeStyle, withImprint, withNotices } from './notices.ts';
import { stand, withoutOffer } from './offer.ts';
import { editionPage, NEUTRAL } from './page.ts';
import type { PageScript } from './page-scripts.ts';
import { readMe } from './read-me.ts';
import { EDITION_SHEET, fontRules, withFonts } from './styles.ts';
import { type Imprint, imprinted, localeOf, type Words } from './words.ts';

/** The folder of the edition, before it is written anywhere. */
export interface Edition {
  /** By name, from the folder: `kk/help/index.html`. */
  readonly files: Map<string, Uint8Array>;
  readonly imprint: Imprint;
}

/** What makes an edition beside the pages. */
export interface Making {
  readonly day: string;
  readonly version: string;
  readonly words: Readonly<Record<Locale, Words>>;
  /** PDF files and their list, by name. */
  readonly printed: ReadonlyMap<string, Uint8Array>;
}

/** For a web server alone, an edition itself, and "My path": what is on a stick is opened at computers of others. */
const left = /^(404\.html|path\.js|usb\/|\w\w\/(offline\/missing|my-path)\/)/;

/** Data that a page asks for by script: a file that a page names, or one that lies beside a page. */
function dataFiles(names: ReadonlySet<string>, used: ReadonlySet<string>): string[] {
  const isAsked = (name: string) => used.has(name) || names.has(`${dirname(name)}/index.html`);
  return [...names].filter((name) => name.endsWith('.json') && isAsked(name));
}

/**
 * Makes the edition of a built site.
 * @param dist folder of the built site
 * @throws when a page leads to what is not there or asks for what cannot be had on a disk
 */
export async function makeEdition(dist: string, { day, version, words, printed }: Making): Promise<Edition> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const all = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
    .filter((name) => !left.test(name));
  const names = new Set(all);
  const read = (name: string): Promise<Buffer> => readFile(join(dist, name));
  const texts = new Map<string, string>();
  for (const name of all.filter((one) => one.endsWith('.html')).sort())
    texts.set(name, withoutOffer(`${await read(name)}`));

  const files = new Map<string, Uint8Array>(printed);
  const used = new Set<string>();
  const bundles = new Map<string, Promise<Bundle>>();
  const put = (name: string, text: string): void => void files.set(name, Buffer.from(text));
  const workshop = {
    has: (address: string): boolean => {
      const name = fileOf(address);
      if (!names.has(name)) return false;
      used.add(name);
      return true;
    },
    bundle: async (scripts: readonly PageScript[]): Promise<string> => {
      const key = JSON.stringify(scripts);
      const known = bundles.get(key) ?? bundleScripts(dist, scripts);
      bundles.set(key, known);
      return (await known).text;
    },
    keep: put,
  };

  const pages = new Map<string, string>();
  for (const [name, html] of texts) pages.set(name, await editionPage(html, name, workshop));
  const later = new Set((await Promise.all(bundles.values())).flatMap((bundle) => bundle.later));
  for (const name of later) put(laterName(name), (await bundleLater(dist, name)).text);
  const fonts = new Map<string, Uint8Array>();
  for (const name of all.filter((one) => one.endsWith('.woff2'))) fonts.set(`/${name}`, await read(name));
  const font = (address: string): Uint8Array => fonts.get(address) ?? new Uint8Array();
  const rules = fontRules(texts.values(), font);
  put(EDITION_SHEET, `${noticeStyle}\n${rules}\n`);
  for (const name of used) {
    if (name.endsWith('.css')) put(name, withFonts(`${await read(name)}`, name, font));
    else if (!name.endsWith('.html')) files.set(name, await read(name));
  }
  for (const name of dataFiles(names, used)) put(`${name}.js`, `bileminFile(${await read(name)});\n`);

  const inside = [...pages].map(([name, html]) => `${sha256(html)} ${name}\n`).sort();
  const imprint = { day, version, mark: sha256(inside.join('') + checksums(files)).slice(0, 10) };
  for (const [name, html] of pages) put(name, finished(html, name, words, imprint));
  put('READ-ME-FIRST.txt', readMe(words, imprint));
  put('SHA256SUMS.txt', checksums(files));
  return { files, imprint };
}

/** A page with what it says of the edition itself. */
function finished(html: string, name: string, words: Making['words'], imprint: Imprint): string {
  if (name === NEUTRAL) return html;
  const locale = localeOf(name);
  const noted = withNotices(marked(html, name), name, words, imprint);
  if (!locale) return withImprint(noted, words, imprint);
  const values = { here: imprinted(locale, words[locale].here, imprint) };
  const print = { href: `${rootFrom(name)}print/index.html`, text: words[locale].print };
  return stand(noted, 'here', { values, links: { print } });
}
