import type { Locale, Namespaces } from '#i18n';
import type { Band } from '#schemas';

/** What the search page needs. */
export interface SearchData {
  readonly locale: Locale;
  readonly strings: Namespaces['search'];
  readonly bands: Readonly<Record<Band, string>>;
  /** Address of the documents of this language. */
  readonly library: string;
  /** Whom to turn to, with the numbers filled in. */
  readonly help: { readonly ways: readonly string[]; readonly link: string; readonly path: string };
}
