import { tidy } from './tidy.ts';

/**
 * Writes a text so that GIFT reads it as text: a backslash before `~ = # { } :` and before itself, `\n` for a line
 * end, because an empty line ends a question (docs.moodle.org, "GIFT format"; question/format/gift, `repchar`).
 * @example escapeGift('2 = {1 + 1}') // '2 \\= \\{1 + 1\\}'
 */
export function escapeGift(text: string): string {
  return tidy(text)
    .replace(/[\\~=#{}:]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/**
 * Takes the backslashes off again. Before any other character a backslash is a backslash.
 * @example unescapeGift('2 \\= \\{1 + 1\\}') // '2 = {1 + 1}'
 */
export function unescapeGift(text: string): string {
  return text.replace(/\\([\\~=#{}:n])/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));
}

/**
 * Where a mark stands that no backslash takes the meaning from.
 * @returns -1 when there is none
 * @example plainIndex('a\\=b=c', '=') // 4
 */
export function plainIndex(text: string, mark: string, from = 0): number {
  for (let index = from; index < text.length; index += 1) {
    if (text[index] === '\\') index += 1;
    else if (text.startsWith(mark, index)) return index;
  }
  return -1;
}

/** A stretch of answers: the mark it begins with (none before the first mark) and what follows. */
export interface Marked {
  readonly mark: string;
  readonly text: string;
}

/**
 * Cuts a text before each of some marks that no backslash takes the meaning from.
 * @param marks characters, each a mark
 * @example splitPlain('~a =b', '~=') // [{ mark: '', text: '' }, { mark: '~', text: 'a ' }, { mark: '=', text: 'b' }]
 */
export function splitPlain(text: string, marks: string): Marked[] {
  const parts: Marked[] = [];
  let start = 0;
  let mark = '';
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (character === '\\') index += 1;
    else if (marks.includes(character)) {
      parts.push({ mark, text: text.slice(start, index) });
      mark = character;
      start = index + 1;
    }
  }
  return [...parts, { mark, text: text.slice(start) }];
}
