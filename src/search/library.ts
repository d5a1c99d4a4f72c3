import MiniSearch, { type SearchResult } from 'minisearch';
import SearchableMap from 'minisearch/SearchableMap';
import type { SearchDocument } from './document.ts';
import type { Language } from './language.ts';
import { placedWords, type Term } from './words.ts';

/** How much more a word counts in a title than in running text. */
const boost = { topic: 4, title: 3, words: 3, text: 1, echo: 1 };

/** How sure an answer is, by what had to be done to a word to find it. */
const sureness = { whole: 1, slip: 0.8, beginning: 0.6, twoSlips: 0.5 };

/** A word that stands in running text alone says less of a document than one in its title. */
const inTextAlone = 0.6;

/** What one document answers to one word: how well, and how sure that is. */
export interface Answer {
  readonly score: number;
  /** From 0 to 1. */
  readonly sure: number;
}

/** What one word of a query found. */
export interface TermHits {
  /** By document. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** The terms of the texts that answered it. */
  readonly terms: ReadonlySet<string>;
  /** How much the word says, in nats: high when few documents hold it, highest when none does. */
  readonly information: number;
}

/** The documents of one language, ready to be asked for a word. */
export interface Index {
  find(term: Term): TermHits;
}

type Fields = Record<'id' | keyof typeof boost, string>;

const vowel = /^[аеиоуюяaeiouy]/;

/** Beginnings of a word that are still tried when the whole is unknown: three letters at least and three fifths of it. */
function beginnings(stem: string): string[] {
  const least = Math.max(3, Math.ceil(stem.length * 0.6));
  return Array.from({ length: Math.max(0, stem.length - least) }, (_, cut) =>
    stem.slice(0, stem.length - 1 - cut),
  );
}

/**
 * Reads the documents of one language. They are indexed where they are searched: the texts are needed there anyway to
 * show the place found, and an index would weigh as much again.
 * @param topicTitles by topic id
 */
export function indexDocuments(
  documents: readonly SearchDocument[],
  topicTitles: ReadonlyMap<string, string>,
  language: Language,
): Index {
  const explained = documents
    .filter(({ kind }) => kind === 'word')
    .flatMap(({ title, words }) =>
      // «травля (буллинг)» is two names of one thing.
      title
        .split(/[(),]/)
        .map((name) => ({ words, stems: placedWords(name, language).map(({ stem }) => stem) })),
    );
  /** The synonyms of every glossary word that a text uses: who types one is led to the text. */
  const echoes = (text: string): string => {
    const own = new Set(placedWords(text, language).map(({ stem }) => stem));
    const used = explained.filter(({ stems }) => stems.length > 0 && stems.every((stem) => own.has(stem)));
    return used.map(({ words }) => words).join(' ');
  };
  const engine = new MiniSearch<Fields>({
    fields: Object.keys(boost),
    tokenize: (text) =>
      placedWords(text, language).flatMap(({ whole, stem }) => (whole === stem ? [stem] : [stem, whole])),
    processTerm: (term) => term,
    searchOptions: { boost, tokenize: (term) => [term] },
  });
  engine.addAll(
    documents.map(({ id, topics, kind, title, words, text }) => ({
      id,
      title,
      words,
      text,
      topic: kind === 'word' ? '' : topics.map((topic) => topicTitles.get(topic) ?? '').join(' '),
      echo: kind === 'word' ? '' : echoes(text),
    })),
  );

  const vocabulary = new SearchableMap<string>();
  for (const { topics, title, words, text } of documents) {
    const names = topics.map((topic) => topicTitles.get(topic) ?? '');
    for (const { whole, stem } of placedWords([title, words, text, ...names].join(' '), language)) {
      vocabulary.set(whole, whole);
      vocabulary.set(stem, stem);
    }
  }
  const exact = (terms: readonly string[]): SearchResult[] =>
    terms.length === 0 ? [] : engine.search(terms.join(' '), { tokenize: (text) => text.split(' ') });
  /** What a finger or an ear may have made of a word; few err in the first letter, but for its vowel. */
  const slips = (word: string, count: number): string[] =>
    [...vocabulary.fuzzyGet(word, count).keys()].filter(
      (own) => own.length > 2 && (own[0] === word[0] || (vowel.test(own) && vowel.test(word))),
    );

  /** From sure to unsure: the word, a slip of the finger, a beginning of it, two slips. */
  function* attempts({ whole, stem }: Term): Generator<readonly [number, SearchResult[]]> {
    yield [sureness.whole, engine.search(stem, { prefix: stem.length > 3 })];
    if (/\d/.test(whole)) return;
    if (whole.length > 3) yield [sureness.slip, exact(slips(whole, 1))];
    if (stem.length > 3) yield [sureness.slip, exact(slips(stem, 1))];
    for (const part of beginnings(stem)) yield [sureness.beginning, engine.search(part)];
    if (whole.length > 5) yield [sureness.twoSlips, exact(slips(whole, 2))];
  }

  const sureOf = ({ match }: SearchResult): number =>
    Object.values(match).some((fields) => fields.some((field) => field !== 'text' && field !== 'echo'))
      ? 1
      : inTextAlone;

  return {
    find(term) {
      for (const [sure, found] of attempts(term)) {
        if (found.length === 0) continue;
        return {
          answers: new Map(
            found.map((result) => [
              String(result.id),
              { score: sure * result.score, sure: sure * sureOf(result) },
            ]),
          ),
          terms: new Set(found.flatMap(({ terms }) => terms)),
          information: Math.log(1 + documents.length / (sure === 1 ? found.length : 1)),
        };
      }
      return { answers: new Map(), terms: new Set(), information: Math.log(1 + documents.length) };
    },
  };
}
