import type { Form } from '#quiz/form';
import type { Item, OptionIndex } from '#quiz/item';
import type { FormRecord } from './form.ts';
import { type ItemRecord, optionIds } from './item.ts';

function toItem(id: string, record: ItemRecord): Item {
  if (record.indicator === 'K0') return { id, indicator: 'K0' };
  if (record.indicator === 'S') return { id, indicator: 'S', scale: record.scale };
  return { id, indicator: record.indicator, key: optionIds.indexOf(record.key) as OptionIndex };
}

/**
 * Makes the engine's form out of the content files: structure and keys, without words.
 * @param items every item record by id
 * @throws Error naming the form and the item when the form lists an item that has no file
 * @example toForm(record, new Map([['k1', item]])).items.length
 */
export function toForm(record: FormRecord, items: ReadonlyMap<string, ItemRecord>): Form {
  const { number, version, kind, letter } = record;
  return {
    number,
    version,
    kind,
    letter,
    items: record.items.map((id) => {
      const item = items.get(id);
      if (!item) {
        throw new Error(
          `form ${number}: item "${id}" has no file. Add src/content/items/…/${id}.yaml or remove it.`,
        );
      }
      return toItem(id, item);
    }),
  };
}

/** The words of one item in one language. `options` and `why` are there for K and D alone. */
export interface ItemText {
  readonly stem: string;
  readonly options?: readonly [string, string, string];
  readonly why?: string;
}

/**
 * The words of an item in one language, options in source order.
 * @example toItemText(record, 'kk').stem
 */
export function toItemText(record: ItemRecord, locale: 'kk' | 'ru' | 'en'): ItemText {
  if (record.scale !== 'choice') return { stem: record.text[locale].stem };
  const { stem, options, why } = record.text[locale];
  return { stem, options: [options.a, options.b, options.c], why };
}
