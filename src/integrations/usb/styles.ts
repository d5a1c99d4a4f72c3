import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { rewritePieces } from './markup.ts';
import { DeadLink, type Place } from './relative-markup.ts';

const fontFace = /@font-face\s*\{[^}]*url\([^}]*\}/g;
const rooted = /url\((["']?)(\/[^)"']+)\1\)/g;

/** The style sheet of the whole edition: fonts as data, and what only its pages show. */
export const EDITION_SHEET = 'assets/edition.css';

/**
 * What a page's own styles become: fonts are left to the style sheet of the edition.
 * @throws {DeadLink} for any other file of the site they name: give it to the page as an inline picture
 */
export function ownStyle(text: string, place: Place): string {
  const own = text.replace(fontFace, '');
  const [, , address] = rooted.exec(own) ?? [];
  rooted.lastIndex = 0;
  if (address) throw new DeadLink(place, `${address} in a style`);
  return own;
}

const asData = (font: Uint8Array): string =>
  `url(data:font/woff2;base64,${Buffer.from(font).toString('base64')})`;

/** The rules of all pages' fonts, each font file once and as data: some browsers load no font file from a disk. */
export function fontRules(pages: Iterable<string>, read: (address: string) => Uint8Array): string {
  const rules = new Set<string>();
  for (const html of pages) {
    rewritePieces(html, {
      style: (text, whole) => {
        for (const [rule] of text.matchAll(fontFace)) rules.add(rule);
        return whole;
      },
    });
  }
  return [...rules].map((rule) => rule.replace(rooted, (_, __, address) => asData(read(address)))).join('\n');
}

/** A style sheet of the site with its fonts in it. @param file its name: `reading/reading.css` */
export function withFonts(text: string, file: string, read: (address: string) => Uint8Array): string {
  return text.replace(/url\(["']?([^"')]+\.woff2)["']?\)/g, (_, address: string) =>
    asData(read(posix.resolve('/', posix.dirname(file), address))),
  );
}

/** The name of a file that holds this text and no other: the same text is kept once. */
export function assetName(name: string, text: string, ending: string): string {
  return `assets/${name}-${createHash('sha256').update(text).digest('hex').slice(0, 10)}.${ending}`;
}
