/** A stretch of a text that is spoken in one go. */
export interface Piece {
  readonly text: string;
  /** Where it begins in the whole text, in UTF-16 units. */
  readonly start: number;
}

/** Characters spoken in one go at most: some browsers fall silent within longer ones. */
export const PIECE_LENGTH = 180;

const space = /\s/;
const isSpace = (text: string, at: number): boolean => space.test(text[at] ?? '');

/** Where to cut a stretch that is too long: after the last comma or the like, else at the last space, else anywhere. */
function cutOf(text: string, start: number, end: number): number {
  const part = text.slice(start, end);
  const clause = Math.max(...[', ', '; ', ': ', ' — ', ' – '].map((mark) => part.lastIndexOf(mark)));
  if (clause > 0) return start + clause + 1;
  const gap = part.search(/\s\S*$/);
  return gap > 0 ? start + gap : end;
}

/**
 * Cuts a text into what is spoken in one go: a sentence, or parts of a long one. The pieces keep every character but
 * the white space at their edges, so that a place in a piece is a place in the text.
 * @param most characters of a piece, at least one
 * @example pieces('Бір. Екі!') // [{ text: 'Бір.', start: 0 }, { text: 'Екі!', start: 5 }]
 */
export function pieces(text: string, most: number = PIECE_LENGTH): Piece[] {
  const found: Piece[] = [];
  const sentence = /[.!?…]+[»”"')\]]*(?=\s)|$/g;
  let start = 0;
  while (start < text.length) {
    if (isSpace(text, start)) {
      start += 1;
      continue;
    }
    sentence.lastIndex = start;
    const mark = sentence.exec(text);
    let end = mark ? mark.index + mark[0].length : text.length;
    if (end - start > most) end = cutOf(text, start, start + most);
    found.push({ text: text.slice(start, end).trimEnd(), start });
    start = end;
  }
  return found;
}

/** A stretch of a text, in UTF-16 units: the first character and the one after the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The word a voice has come to. Voices count differently: some tell the length, some point at the space before.
 * @param at where the voice says it is
 * @param length as the voice tells it; zero or undefined when it does not
 * @returns undefined at the end of the text
 */
export function wordAt(text: string, at: number, length?: number): Span | undefined {
  let start = Math.max(0, at);
  while (start < text.length && isSpace(text, start)) start += 1;
  if (start >= text.length) return undefined;
  if (length) return { start, end: Math.min(text.length, Math.max(at + length, start + 1)) };
  let end = start;
  while (end < text.length && !isSpace(text, end)) end += 1;
  return { start, end };
}
