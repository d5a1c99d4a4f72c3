import type { Language } from './language.ts';
import { placedWords } from './words.ts';

/** A piece of an excerpt; marked pieces are what was found. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Letters of an excerpt, about two lines of a phone. */
const longest = 160;

function sentences(text: string): string[] {
  return text.match(/[^.!?…]+[.!?…]*\s*/g)?.map((sentence) => sentence.trim()) ?? [];
}

/** Cuts at words to the length of an excerpt, around a place that has to stay. */
function around(text: string, place: number): string {
  if (text.length <= longest) return text;
  const from = Math.max(0, Math.min(place - longest / 3, text.length - longest));
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const end = start + longest >= text.length ? text.length : text.lastIndexOf(' ', start + longest);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}

/** A text in pieces, with the words marked that are among the terms found. */
export function marked(text: string, terms: ReadonlySet<string>, language: Language): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { whole, stem, start, end } of placedWords(text, language)) {
    if (!terms.has(whole) && !terms.has(stem)) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

/**
 * The sentence of a text that holds most of the terms found, the first one if none does.
 * @param terms as `Found.terms` gives them
 * @example excerpt('Бірінші. Мектепте құқығың бар.', new Set(['кукик']), 'kk').map(({ text }) => text) // ['Мектепте ', 'құқығың', ' бар.']
 */
export function excerpt(text: string, terms: ReadonlySet<string>, language: Language): Piece[] {
  let best = { sentence: '', count: -1, place: 0 };
  for (const sentence of sentences(text)) {
    const words = placedWords(sentence, language).filter(
      ({ whole, stem }) => terms.has(whole) || terms.has(stem),
    );
    const count = new Set(words.map(({ stem }) => stem)).size;
    if (count > best.count) best = { sentence, count, place: words[0]?.start ?? 0 };
  }
  return marked(around(best.sentence, best.place), terms, language);
}
