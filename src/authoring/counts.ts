import type { ContentSet } from './content-set.ts';
import { languages } from './languages.ts';

/** How much there is of each kind, for the author's report. */
export interface ContentCounts {
  readonly topics: number;
  /** Cells of topic and band, and how many of them have a lesson in each of the three languages. */
  readonly lessonCells: number;
  readonly lessonsComplete: number;
  readonly lessonFiles: number;
  readonly items: Readonly<Record<'K' | 'D' | 'S' | 'K0', number>>;
  readonly itemsTotal: number;
  readonly topicForms: number;
  readonly pulseForms: number;
  readonly sources: number;
  readonly facts: number;
  readonly words: number;
  readonly kits: number;
}

/**
 * Counts the content.
 * @example countContent(readContent('.')).topics // 20
 */
export function countContent(content: ContentSet): ContentCounts {
  const cells = content.topics.flatMap(({ id, data }) => data.bands.map((band) => `${id}/${band}`));
  const lessons = new Set(content.lessons.map(({ id }) => id));
  const count = (indicator: string) =>
    content.items.filter(({ data }) => data.indicator === indicator).length;
  return {
    topics: content.topics.length,
    lessonCells: cells.length,
    lessonsComplete: cells.filter((cell) => languages.every((language) => lessons.has(`${cell}/${language}`)))
      .length,
    lessonFiles: content.lessons.length,
    items: { K: count('K'), D: count('D'), S: count('S'), K0: count('K0') },
    itemsTotal: content.items.length,
    topicForms: content.forms.filter(({ data }) => data.kind === 'topic').length,
    pulseForms: content.forms.filter(({ data }) => data.kind === 'pulse').length,
    sources: content.sources.length,
    facts: content.facts.length,
    words: content.glossary.length,
    kits: content.kits.length,
  };
}
