import type { Locale, Namespaces } from '#i18n';
import type { Letters } from '#quiz/report';

/** A set that can be given before and after. */
export interface GainSet {
  /** Number of letter A; letter B has the next. */
  readonly number: number;
  readonly name: string;
  /** Addresses of the players, to fetch the forms. */
  readonly paths: Letters<string>;
}

/** What the page of before and after needs. Forms are fetched when a file of theirs is added. */
export interface GainData {
  readonly locale: Locale;
  readonly strings: Namespaces['gain'];
  readonly report: Namespaces['report'];
  readonly sets: readonly GainSet[];
  readonly paths: { readonly assign: string; readonly collect: string; readonly tally: string };
}
