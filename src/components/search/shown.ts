import type { Found, Hit, TopicHits } from '#search';

/** What is shown of what was found: of the age chosen. */
export interface Shown {
  readonly topics: readonly TopicHits[];
  readonly words: readonly Hit[];
  /** Links in all. */
  readonly count: number;
}

/** Words shown; further ones are on the page of words. */
const mostWords = 6;

/**
 * What was found for one age: lessons of another age are left out; Easy Read, parents' pages and words are for all.
 * @param band an age, or '' for all
 */
export function shownOf(found: Found, band: string): Shown {
  const topics = found.topics
    .map((topic) => ({
      ...topic,
      hits: topic.hits.filter(
        ({ document }) =>
          document.kind !== 'word' && (band === '' || !document.band || document.band === band),
      ),
    }))
    .filter(({ hits }) => hits.length > 0);
  const words = found.words.slice(0, mostWords);
  return { topics, words, count: topics.reduce((sum, { hits }) => sum + hits.length, words.length) };
}
