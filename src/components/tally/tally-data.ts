import type { Locale, Namespaces } from '#i18n';
import type { Form } from '#quiz/form';

/** A form as the tally page lists it: everything that typing needs, so that it works without the network. */
export interface TallyForm {
  readonly slug: string;
  readonly name: string;
  /** Name of the set, forms A and B together. */
  readonly pairName: string;
  readonly band: string;
  /** Address of its player, where its words are fetched from. */
  readonly path: string;
  readonly lesson: string;
  readonly form: Form;
}

/** What the tally page needs. */
export interface TallyData {
  readonly locale: Locale;
  readonly strings: Namespaces['tally'];
  readonly report: Namespaces['report'] & { readonly selfReportLevels: readonly string[] };
  readonly forms: readonly TallyForm[];
  readonly paths: { readonly gain: string; readonly merge: string };
}
