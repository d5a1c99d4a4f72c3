import type { Locale, Namespaces } from '#i18n';

/** A form as the computer room knows it. */
export interface RoomForm {
  readonly slug: string;
  readonly name: string;
  readonly band: string;
  /** Address of its player. */
  readonly path: string;
  readonly lesson: string;
  /** How long it takes. */
  readonly minutes: number;
}

/** What the page of the computer room needs. */
export interface RoomData {
  readonly locale: Locale;
  readonly strings: Namespaces['room'];
  readonly forms: readonly RoomForm[];
  readonly paths: { readonly code: string; readonly assign: string; readonly collect: string };
}
