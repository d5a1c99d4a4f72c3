import type { ContentSet } from './content-set.ts';

/** One thing an author has to mend. */
export interface Fault {
  /** The file, and the field or language where one is known: `src/content/items/…yaml: text.kk.stem`. */
  readonly where: string;
  /** What was found, what was expected and what to do, in one line. */
  readonly says: string;
}

/** One rule every content file keeps. */
export interface Rule {
  /** Short and telling, for the report and the test: `reading limits`. */
  readonly name: string;
  /** Every fault in the content; empty when the rule is kept. */
  readonly find: (content: ContentSet) => Fault[];
}
