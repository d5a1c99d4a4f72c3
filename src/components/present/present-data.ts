import type { Locale, Namespaces } from '#i18n';
import type { ProjectedForm } from '#quiz/form';
import type { ItemId } from '#quiz/item';

/** The words of one projected item: a K or D item has them all. */
export interface ProjectedText {
  readonly stem: string;
  /** Three options in source order, then "I don't know". */
  readonly answers: readonly string[];
  readonly why: string;
}

/** What the projector page needs. Words are there for projected items alone: no opinion is in the page at all. */
export interface PresentData {
  readonly locale: Locale;
  readonly strings: Namespaces['present'];
  readonly slug: string;
  /** Address of the page where totals become a report. */
  readonly tally: string;
  readonly form: ProjectedForm;
  readonly texts: Readonly<Record<ItemId, ProjectedText>>;
}
