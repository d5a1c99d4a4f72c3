import { tidy } from './tidy.ts';

/** The first line of every XML file we write. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/**
 * A text for between two tags or two quotation marks, on one line, so that indenting cannot reach into it.
 * @example escapeXml('a < b') // 'a &lt; b'
 */
export function escapeXml(text: string): string {
  return tidy(text).replace(/[&<>"\n\t]/g, (character) => entities[character] ?? '');
}

/**
 * A text as a CDATA section, in two where it holds the end of one.
 * @example cdata('a]]>b') // '<![CDATA[a]]]]><![CDATA[>b]]>'
 */
export function cdata(text: string): string {
  return `<![CDATA[${tidy(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

/** Attributes in the order they are written; one without a value is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * An element.
 * @param content a string is put between the tags as it is; elements are put on lines of their own; none closes the tag
 * @example element('p', { class: 'a' }, escapeXml('x')) // '<p class="a">x</p>'
 */
export function element(name: string, attributes: Attributes, content?: string | readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(value)}"`],
  );
  const open = `<${name}${written.join('')}`;
  if (content === undefined) return `${open}/>`;
  if (typeof content === 'string') return `${open}>${content}</${name}>`;
  const lines = content.flatMap((child) => child.split('\n')).map((line) => `  ${line}`);
  return `${open}>\n${lines.join('\n')}\n</${name}>`;
}
