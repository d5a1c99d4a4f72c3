import { failure, type Outcome, success } from '../item/index.ts';
import type { Reason } from './reason.ts';

/** How a format says a text is written. `auto` is Moodle's own: plain words in which tags work as in HTML. */
export type TextFormat = 'plain' | 'html' | 'auto' | 'markdown' | 'wiki';

/** Named characters that editors write; others are left out with the item, since a guess may change the sense. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** The character an entity stands for, or nothing. */
function character(entity: string): string | undefined {
  const number = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(entity);
  if (!number) return Object.hasOwn(named, entity) ? named[entity] : undefined;
  const code = number[1] ? Number.parseInt(number[1], 16) : Number(number[2]);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : undefined;
}

/** The first thing in a text that is more than a paragraph or a line break. */
function markup(html: string): string | undefined {
  for (const [tag, name = ''] of html.matchAll(/<[/!?]?([a-z][a-z0-9:-]*|-)?[^<>]*>?/gi)) {
    if (tag === '<' || /^<[\s\d=]/.test(tag)) continue;
    if (!/^(p|br)$/i.test(name) || !tag.endsWith('>')) return tag;
  }
  for (const [entity, inside = ''] of html.matchAll(/&([a-z][a-z0-9]*|#[0-9a-fx]+);/gi)) {
    if (character(inside) === undefined) return entity;
  }
  return undefined;
}

/** A paragraph or line break becomes a line end; whitespace means what it means in HTML. */
function unwrap(html: string): string {
  const lines = html
    .replace(/[ \t\n\r\f]+/g, ' ')
    .replace(/<br\b[^<>]*>/gi, '\n')
    .replace(/<\/?p\b[^<>]*>/gi, '\n')
    .split('\n')
    .map((line) => line.trim());
  return lines
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .replace(/&([a-z][a-z0-9]*|#[0-9a-fx]+);/gi, (_, entity: string) => character(entity) ?? '');
}

/**
 * The words of a text, whatever it is written in. Paragraphs and line breaks are taken off; anything else is a
 * reason to leave the question out, because bold, pictures and formulas would be lost without a word.
 * @example plainText('<p dir="ltr">Кто помогает?</p>', 'html') // { ok: true, value: 'Кто помогает?' }
 * @example plainText('a <b>bold</b> word', 'html') // { ok: false, fault: { type: 'markup', found: '<b>' } }
 */
export function plainText(text: string, format: TextFormat): Outcome<string, Reason> {
  if (format === 'plain') return success(text);
  if (format === 'markdown' || format === 'wiki') return failure({ type: 'markup', found: format });
  const found = markup(text);
  if (found !== undefined) return failure({ type: 'markup', found });
  return success(format === 'html' ? unwrap(text).trim() : unwrapAuto(text));
}

/** In Moodle's own format line ends stay line ends. */
function unwrapAuto(text: string): string {
  return text.split('\n').map(unwrap).join('\n').trim();
}
