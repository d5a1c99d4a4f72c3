/** What a page is to a reader who searches. */
export type DocumentKind = 'lesson' | 'word' | 'easy' | 'parents' | 'help';

/** One place of the site that can be found, in one language. */
export interface SearchDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  /** The topics it belongs to; a word belongs to those whose lessons explain it, help to none. */
  readonly topics: readonly string[];
  /** Age of a lesson: `11-15`. */
  readonly band?: string;
  /** Its address from the root of the site, with the fragment of a word. */
  readonly path: string;
  readonly title: string;
  /** What it says, without marks. */
  readonly text: string;
  /** Words that lead to it and are not printed: terms it explains, their synonyms. */
  readonly words: string;
}

/** What the search page of one language loads. */
export interface SearchLibrary {
  /** Topics in the order of the shelf, each with its title. */
  readonly topics: readonly { readonly id: string; readonly title: string }[];
  readonly documents: readonly SearchDocument[];
}
