import type { ExchangedItem, ItemDetails, Language } from './exchanged-item.ts';
import type { Place } from './places.ts';
import type { Loss, Reason } from './reason.ts';

/** What the caller knows of a file that the file may not say itself. */
export interface ReadOptions {
  /** The language of questions that name none; without it they are left out. */
  readonly language?: Language;
  /** What questions that name no indicator are evidence for. K when it is not said. */
  readonly indicator?: 'K' | 'D';
}

/** An item of a file, where it first stands, and what of it could not come along. */
export interface Taken {
  readonly item: ExchangedItem;
  readonly place: Place;
  readonly losses: readonly Loss[];
}

/** A question that was left out: its name in the file, where it stands and why. */
export interface Left {
  readonly name: string;
  readonly place: Place;
  readonly reason: Reason;
}

/** All of a sound file: every question of it is in one list or the other. */
export interface Reading {
  readonly taken: readonly Taken[];
  readonly left: readonly Left[];
}

/** What tags or columns say of a question, as the file words it. */
export type Labels = { readonly [Field in keyof ItemDetails | 'indicator' | 'language']?: string };

/** A question of one language as a format gives it, before anything is asked of it. */
export interface RawQuestion {
  readonly place: Place;
  /** Its own id, if the format has one. */
  readonly id?: string;
  /** What people call it. */
  readonly name: string;
  readonly labels: Labels;
  readonly stem: string;
  readonly options: readonly string[];
  /** Places of the options that are marked as right. */
  readonly keys: readonly number[];
  readonly why: string;
  readonly losses: readonly Loss[];
}
