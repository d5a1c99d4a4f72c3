import { type Locale, type Namespaces, phrase, stringsOf } from '#i18n';
import { type PaperOrder, paperOrder } from '#quiz/form';
import type { FormSheet } from '../quiz/read-forms.ts';
import { type PaperQuestions, paperQuestions } from './paper-questions.ts';

/** Everything the sheets of one form are drawn from, in one language. */
export interface Kit {
  readonly locale: Locale;
  readonly strings: Namespaces['paper'];
  readonly sheet: FormSheet;
  readonly order: PaperOrder;
  readonly questions: PaperQuestions;
  /** The line that names the form on each sheet. */
  readonly formLine: string;
  /** The line that names a sheet: `Key · sheet 1 of 2`. */
  readonly sheetLine: (part: string, place: number, total: number) => string;
}

/** Gathers what is printed of a form. */
export function paperKit(locale: Locale, sheet: FormSheet): Kit {
  const strings = stringsOf(locale, 'paper');
  return {
    locale,
    strings,
    sheet,
    order: paperOrder(sheet.form),
    questions: paperQuestions(sheet, stringsOf(locale, 'quiz')),
    formLine: phrase(strings.formLine, { name: sheet.name, number: sheet.form.number }),
    sheetLine: (part, place, total) => phrase(strings.sheetOf, { part, n: place + 1, total }),
  };
}
