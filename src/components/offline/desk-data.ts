import type { Locale, Namespaces } from '#i18n';
import type { SavedState } from '#stores/offline/saved';

/** An age somebody can save, with its words. */
export interface AgeChoice {
  readonly age: string;
  readonly label: string;
}

/** What the page about saving needs. */
export interface DeskData {
  readonly locale: Locale;
  readonly text: Namespaces['offline'];
  readonly ages: readonly AgeChoice[];
  /** The names of the languages, by code. */
  readonly languages: Readonly<Record<string, string>>;
}

/** What the parts of one age's card are told. */
export interface SetProps {
  readonly data: DeskData;
  readonly choice: AgeChoice;
  readonly state: SavedState;
}
