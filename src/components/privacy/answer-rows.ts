import { type Locale, stringsOf } from '#i18n';
import { phrase } from '#i18n/browser';
import { choiceItems, satisfactionItems, selfReportItem } from '#quiz/form';
import { type Answers, DONT_KNOW } from '#quiz/handin';
import type { ItemText } from '#schemas';
import { levelTexts } from '../quiz/answer-text.ts';
import type { FormSheet } from '../quiz/read-forms.ts';

/** One digit of the answers in a code, in words. */
export interface AnswerRow {
  readonly question: string;
  readonly digit: number;
  readonly meaning: string;
  /** As the child gave it, drawn by chance, or what the dice left of it. */
  readonly how: 'exact' | 'drawn' | 'diced';
}

/**
 * The digits of a code's answers in their order, each with its question and what it means.
 * @example answerRows('en', sheet, answers)[0]?.meaning // 'Some of them'
 */
export function answerRows(locale: Locale, sheet: FormSheet, answers: Answers): AnswerRow[] {
  const quiz = stringsOf(locale, 'quiz');
  const sent = stringsOf(locale, 'sent');
  const { noAnswer } = stringsOf(locale, 'mycode');
  const { form, texts } = sheet;
  const row = (question: string, digit: number, meaning: string, how: AnswerRow['how'] = 'exact') => {
    return { question, digit, meaning, how };
  };
  const chosen = (text: ItemText | undefined, digit: number): string =>
    digit === 0 ? noAnswer : digit === DONT_KNOW ? quiz.dontKnow : (text?.options?.[digit - 1] ?? '');

  const rows: AnswerRow[] = [];
  const report = selfReportItem(form);
  if (report && answers.selfReport !== undefined) {
    const level = levelTexts(report, quiz)[answers.selfReport - 1];
    rows.push(row(texts[report.id]?.stem ?? '', answers.selfReport, level ?? noAnswer));
  }
  choiceItems(form).forEach(({ id }, place) => {
    const digit = answers.choices[place] ?? 0;
    rows.push(row(texts[id]?.stem ?? '', digit, chosen(texts[id], digit)));
  });
  const { satisfaction } = answers;
  const picked = satisfaction && satisfactionItems(form)[satisfaction.item];
  if (satisfaction && picked) {
    const stem = texts[picked.id]?.stem ?? '';
    const level = levelTexts(picked, quiz)[satisfaction.level] ?? quiz.declined;
    rows.push(row(sent.pickedQuestion, satisfaction.item, phrase(sent.pickedMeaning, { stem }), 'drawn'));
    rows.push(row(sent.levelQuestion, satisfaction.level, level, 'diced'));
  }
  return rows;
}
