import { type Locale, phrase, stringsOf } from '#i18n';
import { MIN_BLOCK } from '#quiz/box';
import { thresholds } from '#quiz/report';

/** A result and from how many children on it is shown, in words. */
export interface ShownFrom {
  readonly what: string;
  readonly from: string;
}

/**
 * The thresholds of the report as lines of a table, smallest first. The numbers are the engine's own.
 * @example shownFrom('en')[0] // { what: 'A topic, question by question, …', from: '5 children' }
 */
export function shownFrom(locale: Locale): ShownFrom[] {
  const { thresholds: names, fromChildren, fromBoxes, fromReports } = stringsOf(locale, 'privacy');
  const children = (n: number): string => phrase(fromChildren, { n });
  return [
    { what: names.words, from: children(thresholds.words) },
    { what: names.figures, from: children(thresholds.figures) },
    { what: names.language, from: children(MIN_BLOCK) },
    { what: names.distractors, from: children(thresholds.distractors) },
    { what: names.benchmark, from: children(thresholds.benchmark) },
    { what: names.satisfaction, from: phrase(fromBoxes, thresholds.satisfaction) },
    { what: names.satisfactionItem, from: phrase(fromReports, { n: thresholds.satisfactionItem }) },
  ];
}
