import type { Locale, Namespaces } from '#i18n';

/** What the page "what does my code say?" needs. */
export interface MyCodeData {
  readonly locale: Locale;
  readonly strings: Namespaces['mycode'];
  readonly quiz: Namespaces['quiz'];
  /** Address of each form's player by form number. */
  readonly paths: Readonly<Record<number, string>>;
}
