import type { Locale, Namespaces } from '#i18n';
import type { Form } from '#quiz/form';

/** A form of one topic with the words a report and a poster need. They are in the page: a report is made without a network. */
export interface OutcomeForm {
  readonly form: Form;
  /** Name of the form. */
  readonly name: string;
  readonly topic: string;
  /** A proposal that fits the topic; absent while the topic has no kit. */
  readonly proposal?: string;
  /** Stem and right answer of each item. */
  readonly items: Readonly<Record<string, { readonly stem: string; readonly right: string }>>;
}

/** What the page of the one-page report needs. */
export interface OutcomeData {
  readonly locale: Locale;
  readonly strings: Namespaces['reps']['outcome'];
  readonly report: Namespaces['report'];
  readonly forms: readonly OutcomeForm[];
  /** Numbers of the pulse forms, to say that they are no files of a session. */
  readonly pulses: readonly number[];
  /** Telephone numbers of help by name. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Where slips are counted. */
  readonly count: { readonly path: string; readonly name: string };
}
