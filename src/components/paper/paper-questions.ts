import { type PaperItem, paperOrder, ticksOf } from '#quiz/form';
import { isChoice, isSatisfaction } from '#quiz/item';
import { levelTexts } from '../quiz/answer-text.ts';
import type { PlayerData } from '../quiz/player-data.ts';
import type { FormSheet } from '../quiz/read-forms.ts';

/** A question as it is printed: its number, its words, its answers with their letters. */
export interface PaperQuestion {
  readonly number: number;
  readonly stem: string;
  readonly answers: readonly { readonly letter: string; readonly text: string }[];
  /** Which of the answers is right; absent where none is. */
  readonly right?: number;
  readonly why?: string;
}

/** The questions of both parts of a slip. */
export interface PaperQuestions {
  readonly first: readonly PaperQuestion[];
  readonly second: readonly PaperQuestion[];
}

function answersOf({ item }: PaperItem, sheet: FormSheet, strings: PlayerData['strings']): string[] {
  if (isChoice(item)) return [...(sheet.texts[item.id]?.options ?? []), strings.dontKnow];
  const levels = levelTexts(item, strings);
  return isSatisfaction(item) ? [...levels, strings.declined] : levels;
}

/**
 * The questions of a form with the letters that stand on the slips: options in source order, levels of a scale from
 * most to least, then "don't want to answer".
 */
export function paperQuestions(sheet: FormSheet, strings: PlayerData['strings']): PaperQuestions {
  const question = (paper: PaperItem): PaperQuestion => {
    const { number, item } = paper;
    const letters = ticksOf(item);
    const { stem = '', why = '' } = sheet.texts[item.id] ?? {};
    const answers = answersOf(paper, sheet, strings).map((text, place) => ({
      letter: letters[place] ?? '',
      text,
    }));
    return { number, stem, answers, ...(isChoice(item) ? { right: item.key, why } : {}) };
  };
  const { first, second } = paperOrder(sheet.form);
  return { first: first.map(question), second: second.map(question) };
}

/**
 * Deals a list onto sheets.
 * @example onSheets([1, 2, 3], 2) // [[1, 2], [3]]
 */
export function onSheets<T>(list: readonly T[], perSheet: number): T[][] {
  const sheets: T[][] = [];
  for (let from = 0; from < list.length; from += perSheet) sheets.push(list.slice(from, from + perSheet));
  return sheets;
}
