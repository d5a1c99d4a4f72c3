import type { Locale, Namespaces } from '#i18n';

/** What the collect page needs. Forms are fetched when a box of theirs is opened. */
export interface CollectData {
  readonly locale: Locale;
  readonly strings: Namespaces['teacher'];
  readonly report: Namespaces['report'] & { readonly selfReportLevels: readonly string[] };
  /** Forms by slug order of the site: address of the player, name and number. */
  readonly forms: readonly {
    readonly slug: string;
    readonly name: string;
    /** Name of the set, forms A and B together. */
    readonly pairName: string;
    readonly number: number;
    readonly path: string;
  }[];
  readonly paths: {
    readonly code: string;
    readonly collect: string;
    readonly assign: string;
    readonly gain: string;
  };
}
