import type { ItemId, OptionIndex } from '../item/index.ts';

/** The languages an item may be exchanged in, in the order files hold them. */
export const languages = ['kk', 'ru', 'en'] as const;

/** A language of an exchanged item. */
export type Language = (typeof languages)[number];

/** The ids of offered answers in files: K and D have the first three, an opinion as many as it has levels. */
export const optionLetters = ['a', 'b', 'c', 'd', 'e'] as const;

/** The words of an item in one language: what is asked, what is offered in source order, and why the key is right. */
export interface ExchangedText {
  readonly stem: string;
  readonly options: readonly string[];
  /** Shown after the answer. Opinions have none, and a file from elsewhere may have none. */
  readonly why?: string;
}

/** What is known of an item beside its words. Each is a short name (`no-bullying`, `11-15`, `easy`, `apply`). */
export interface ItemDetails {
  readonly topic?: string;
  readonly band?: string;
  readonly level?: string;
  readonly cognitive?: string;
}

interface Shared extends ItemDetails {
  readonly id: ItemId;
  /** Its words in one language or more; the same options in the same order in each. */
  readonly text: { readonly [L in Language]?: ExchangedText };
}

/** A scored item between two programs: three options, one key for every language. */
export interface ExchangedChoice extends Shared {
  readonly indicator: 'K' | 'D';
  readonly key: OptionIndex;
}

/** An opinion (S) or the self-report (K0) between two programs: worded levels, none of them right. */
export interface ExchangedOpinion extends Shared {
  readonly indicator: 'S' | 'K0';
}

/** An item on its way into another program or out of one. */
export type ExchangedItem = ExchangedChoice | ExchangedOpinion;

/**
 * Tells a scored item from an opinion or a self-report.
 * @example isScored({ id: 'k0', indicator: 'K0', text: {} }) // false
 */
export function isScored(item: ExchangedItem): item is ExchangedChoice {
  return item.indicator === 'K' || item.indicator === 'D';
}
