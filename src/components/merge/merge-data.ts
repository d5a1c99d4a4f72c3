import type { Locale, Namespaces } from '#i18n';
import type { Form } from '#quiz/form';
import type { RegionCode, RegionName } from '#quiz/region';

/** A form as the merging page knows it before its words are fetched. */
export interface KnownForm {
  readonly slug: string;
  readonly name: string;
  /** Address of its player, where its words are fetched from. */
  readonly path: string;
  readonly form: Form;
}

/** What the merging page needs. Every form is in it, so that files are read without the network. */
export interface MergeData {
  readonly locale: Locale;
  readonly strings: Namespaces['merge'];
  readonly report: Namespaces['report'] & { readonly selfReportLevels: readonly string[] };
  readonly forms: readonly KnownForm[];
  readonly regions: Readonly<Record<RegionCode, RegionName>>;
  readonly paths: { readonly collect: string };
}
