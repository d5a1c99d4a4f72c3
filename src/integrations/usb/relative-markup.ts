import { relativeAddress } from './addresses.ts';
import { attributeOf, rewritePieces } from './markup.ts';

/** Where a file stands and what stands beside it. */
export interface Place {
  /** The file that is rewritten: `kk/help/index.html`. */
  readonly file: string;
  /** Whether the site has this address. */
  readonly has: (address: string) => boolean;
}

/** An attribute that begins like an address of the site. */
const rooted = /(\s([\w:-]+)=")(\/(?!\/)[^"]*)(")/g;
/** Attributes that hold nothing but addresses; in others a text that is an address of the site is taken for one. */
const links = new Set(['href', 'src', 'action', 'poster', 'data']);
const dropped = new Set(['modulepreload', 'manifest', 'alternate', 'sitemap', 'canonical']);

/** A link to something that the site has not got: the edition would lead nowhere. */
export class DeadLink extends Error {
  constructor({ file }: Place, address: string) {
    super(`${file}: leads to ${address}, and the built site has no such file. Mend the link or build again.`);
  }
}

function towards(place: Place, address: string): string {
  if (!place.has(address)) throw new DeadLink(place, address);
  return relativeAddress(place.file, address);
}

const isOurs = (place: Place, text: string): boolean =>
  text.startsWith('/') && (place.has(text) || /^\/(kk|ru|en)\/\S*$/.test(text));

/**
 * Data of a page with every address of the site in it made relative.
 * @param data JSON: addresses are texts that begin with `/` and that the site has
 * @throws {DeadLink} for an address of a page of ours that is not there
 */
export function relativeData(place: Place, data: unknown): unknown {
  if (typeof data === 'string') {
    return isOurs(place, data) ? towards(place, data) : data;
  }
  if (Array.isArray(data)) return data.map((one) => relativeData(place, one));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, relativeData(place, value)]));
}

/**
 * A page with every link to the site made relative, in attributes and in the data of its interactive parts. Links in the
 * head that mean nothing on a stick are dropped.
 * @throws {DeadLink} when one leads to what is not there
 */
export function relativeMarkup(html: string, place: Place): string {
  return rewritePieces(html, {
    tag: (tag) => {
      const rel = tag.startsWith('<link') ? attributeOf(tag, 'rel') : undefined;
      if (rel && dropped.has(rel)) return '';
      return tag.replace(rooted, (whole, before, name, address, after) =>
        links.has(name) || isOurs(place, address) ? before + towards(place, address) + after : whole,
      );
    },
    script: (attributes, text, whole) => {
      if (!attributes.includes('application/json')) return whole;
      const data = JSON.stringify(relativeData(place, JSON.parse(text)));
      return `<script${attributes}>${data.replaceAll('<', '\\u003c')}</script>`;
    },
  });
}
