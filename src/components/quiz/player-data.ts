import type { Locale, Namespaces } from '#i18n';
import type { Form } from '#quiz/form';
import type { ItemId } from '#quiz/item';
import type { Band, ItemText } from '#schemas';
import type { Promised } from './promise.ts';

/** Everything the player needs, written into the page at build time. */
export interface PlayerData {
  readonly form: Form;
  /** Name of the form in the page's language. */
  readonly name: string;
  readonly band: Band;
  readonly locale: Locale;
  readonly texts: Readonly<Record<ItemId, ItemText>>;
  readonly strings: Namespaces['quiz'];
  readonly handin: Namespaces['handin'];
  /** What is promised before a code is made, in the voice of the band. */
  readonly promise: Promised;
  /** Expected length in minutes. */
  readonly minutes: number;
  readonly paths: {
    /** The lesson of the form's topic, or the shelf of its band. */
    readonly lesson: string;
    readonly home: string;
    readonly code: string;
    readonly myCode: string;
  };
}
