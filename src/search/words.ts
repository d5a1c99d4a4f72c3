import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';

/** A word as it is compared. */
export interface Term {
  /** In one spelling, with its endings. */
  readonly whole: string;
  /** Without them. */
  readonly stem: string;
}

/** A word of a text with its place. */
export interface PlacedWord extends Term {
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;
const known: Record<Language, Map<string, Term | undefined>> = {
  kk: new Map(),
  ru: new Map(),
  en: new Map(),
};

/** Undefined for a word that says nothing of a subject. Remembered: texts repeat themselves. */
function termOf(own: string, language: Language): Term | undefined {
  const before = known[language];
  if (before.has(own)) return before.get(own);
  const whole = fold(own.replace(/['’].*$/, ''), language);
  const term = isStopWord(whole, language) ? undefined : { whole, stem: stem(whole, language) };
  before.set(own, term);
  return term;
}

/**
 * The words of a text that say something of its subject, in order.
 * @example placedWords('Менің құқығым', 'kk') // [{ whole: 'кукигим', stem: 'кукик', start: 6, end: 13 }]
 */
export function placedWords(text: string, language: Language): PlacedWord[] {
  return [...text.matchAll(word)].flatMap((found) => {
    const term = termOf(found[0], language);
    return term ? [{ ...term, start: found.index, end: found.index + found[0].length }] : [];
  });
}
