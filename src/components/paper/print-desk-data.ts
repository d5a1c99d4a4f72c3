import type { Locale, Namespaces } from '#i18n';
import type { FormShape } from './sheet-counts.ts';

/** What the print desk needs. */
export interface PrintDeskData {
  readonly locale: Locale;
  readonly strings: Namespaces['paper'];
  readonly shape: FormShape;
  /** The page of the same questions on a screen, for the QR. */
  readonly quiz: string;
}
