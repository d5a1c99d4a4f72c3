import type { Locale, Namespaces } from '#i18n';
import type { Form } from '#quiz/form';

/** A form as the assign page lists it. */
export interface AssignableForm {
  readonly slug: string;
  readonly name: string;
  /** Name of the set, forms A and B together. */
  readonly pairName: string;
  readonly band: string;
  /** Address of its player. */
  readonly path: string;
  /** Address of its projector. */
  readonly projector: string;
  readonly form: Form;
}

/** What the assign page needs. */
export interface AssignData {
  readonly locale: Locale;
  readonly strings: Namespaces['teacher'];
  readonly forms: readonly AssignableForm[];
  readonly paths: { readonly code: string; readonly collect: string };
}
