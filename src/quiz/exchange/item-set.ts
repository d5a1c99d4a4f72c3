import type { Form } from '../form/index.ts';
import type { ExchangedItem, ExchangedText, Language } from './exchanged-item.ts';

/** Items that leave together: a form, a topic or all there is. */
export interface ItemSet {
  /** A short ASCII name that other programs show as category and file: `school`, `form-48`. */
  readonly name: string;
  /** One line for people: `Form 48 B, version 1`. */
  readonly title: string;
  /** What the items are a form of; a topic or a pool is none. */
  readonly form?: Pick<Form, 'number' | 'version' | 'letter' | 'kind'>;
  /** In the order of the screen. */
  readonly items: readonly ExchangedItem[];
}

/** An item with its words in one language. */
export interface Worded {
  readonly item: ExchangedItem;
  readonly text: ExchangedText;
}

/**
 * The items of a set that have words in a language, in the set's order. The others are left out of that language.
 * @example wordedIn({ name: 'x', title: 'X', items: [] }, 'kk') // []
 */
export function wordedIn(set: ItemSet, language: Language): Worded[] {
  return set.items.flatMap((item) => {
    const text = item.text[language];
    return text ? [{ item, text }] : [];
  });
}
