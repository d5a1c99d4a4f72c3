import type { Locale, Namespaces } from '#i18n';
import type { Band } from '#schemas';

/** A lesson that can stand on a path. */
export interface PathLesson {
  /** Band and topic, as a step has them: `7-10/equal`. */
  readonly place: string;
  readonly title: string;
  readonly path: string;
}

/** What the page "My path" needs, written into it at build time. */
export interface PathData {
  readonly locale: Locale;
  readonly text: Namespaces['mypath'];
  /** Lessons by age; sensitive topics are in none. */
  readonly shelves: readonly {
    readonly band: Band;
    readonly label: string;
    readonly lessons: PathLesson[];
  }[];
}
