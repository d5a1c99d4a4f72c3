import type { ToldShare } from '#quiz/report';
import { shareText } from '../report/share-text.ts';
import type { OutcomeData } from './outcome-data.ts';

/**
 * A share as it may be told: a figure from ten children on, else words.
 * @example toldText({ words: 'most' }, data) // 'most were right'
 */
export function toldText({ words, figure }: ToldShare, { strings, report }: OutcomeData): string {
  return figure ? shareText(figure.printed, report) : strings[words];
}
