import type { Locale, Namespaces } from '#i18n';

/** A topic that can stand on a path, with its name in the language of the page. */
export interface PathTopic {
  readonly id: string;
  readonly title: string;
}

/** What the page "My path" needs, written into it at build time. */
export interface PathData {
  readonly locale: Locale;
  readonly text: Namespaces['mypath'];
  /** In the order of the site; sensitive topics are not among them. */
  readonly topics: readonly PathTopic[];
}
