import type { SearchDocument, SearchLibrary } from './document.ts';
import type { Language } from './language.ts';
import { type Index, indexDocuments, type TermHits } from './library.ts';
import { placedWords } from './words.ts';

/** A document that answers, with how well. */
export interface Hit {
  readonly document: SearchDocument;
  readonly score: number;
}

/** A topic with what was found in it, the best first. */
export interface TopicHits {
  readonly topic: string;
  readonly title: string;
  readonly score: number;
  readonly hits: readonly Hit[];
}

/** What a query found. */
export interface Found {
  readonly topics: readonly TopicHits[];
  /** Words of the glossary. */
  readonly words: readonly Hit[];
  /** The terms of the texts that answered, for marking them. */
  readonly terms: ReadonlySet<string>;
}

/** The share of what a query says that a topic has to answer; below it, a chance word has met. */
const leastShare = 0.4;
/** What scores less than this share of the best is there by a passing word, and left out. */
const leastOfBest = 0.2;
/** What the other documents of a topic add to its best one. */
const others = 0.3;

/** Finds documents of one language. */
export interface Searcher {
  search(query: string): Found;
}

/**
 * @example openLibrary(library, 'kk').search('кукык').topics[0]?.topic // 'rights-for-all'
 */
export function openLibrary(library: SearchLibrary, language: Language): Searcher {
  const titles = new Map(library.topics.map(({ id, title }) => [id, title]));
  const index = indexDocuments(library.documents, titles, language);
  return { search: (query) => search(library, index, language, query) };
}

const byScore = (one: { readonly score: number }, other: { readonly score: number }): number =>
  other.score - one.score;

/** Of what is sorted by score, what comes near to the best. */
const nearBest = <T extends { readonly score: number }>(sorted: readonly T[]): T[] =>
  sorted.filter(({ score }) => score >= leastOfBest * (sorted[0]?.score ?? 0));

/** How sure a set of documents answers a word: the surest of them; two that hold it are surer than one. */
function sureIn(own: readonly SearchDocument[], { answers }: TermHits): number {
  const sure = own.flatMap(({ id }) => answers.get(id)?.sure ?? []);
  return Math.min(1, Math.max(0, ...sure) + (sure.length > 1 ? 0.2 : 0));
}

function search(
  { documents, topics }: SearchLibrary,
  index: Index,
  language: Language,
  query: string,
): Found {
  const asked = placedWords(query, language).map((term) => index.find(term));
  const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);
  const all = sum(asked.map(({ information }) => information));
  const shareOf = (own: readonly SearchDocument[]): number =>
    sum(asked.map((hits) => hits.information * sureIn(own, hits))) / all;
  const hitsOf = (own: readonly SearchDocument[]): Hit[] =>
    own
      .map((document) => ({
        document,
        score: sum(asked.map(({ answers }) => answers.get(document.id)?.score ?? 0)),
      }))
      .filter(({ score }) => score > 0)
      .sort(byScore);

  const found = topics.flatMap(({ id, title }) => {
    const own = documents.filter(({ topics: of }) => of.includes(id));
    const hits = hitsOf(own);
    const [best] = hits;
    const share = shareOf(own);
    if (!best || share < leastShare) return [];
    const score = best.score + others * sum(hits.slice(1).map(({ score }) => score));
    return [{ topic: id, title, score: score * share, hits }];
  });
  const words = hitsOf(documents.filter(({ kind }) => kind === 'word')).filter(
    ({ document }) => shareOf([document]) >= leastShare,
  );
  return {
    topics: nearBest(found.sort(byScore)).map((topic) => ({ ...topic, hits: nearBest(topic.hits) })),
    words: nearBest(words),
    terms: new Set(asked.flatMap(({ terms }) => [...terms])),
  };
}
