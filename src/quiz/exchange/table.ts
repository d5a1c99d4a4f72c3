import { isScored, type Language, optionLetters } from './exchanged-item.ts';
import { type ItemSet, wordedIn } from './item-set.ts';
import { tidy } from './tidy.ts';

/** The columns of a table of items, in the order they are written. `form` and `place` are for people alone. */
export const columns = [
  'id',
  'language',
  'indicator',
  'topic',
  'band',
  'level',
  'cognitive',
  'key',
  'stem',
  ...optionLetters,
  'why',
  'form',
  'place',
] as const;

/** A column of a table of items. */
export type Column = (typeof columns)[number];

/** How a form is called in a table. */
const formName = ({ form }: ItemSet): string =>
  form ? `${form.number}-${form.letter}-v${form.version}` : '';

/**
 * A set of items as a table: the heading, then a row an item and language, so that an item's languages stand together.
 * @returns rows of cells, all of them text; an empty cell is ''
 * @example tableOf(set, ['kk', 'ru'])[0] // ['id', 'language', …]
 */
export function tableOf(set: ItemSet, languages: readonly Language[]): string[][] {
  const place = new Map(set.items.map((item, index) => [item, index]));
  const rows = languages.flatMap((language, order) =>
    wordedIn(set, language).map(({ item, text }) => {
      const { id, indicator, topic = '', band = '', level = '', cognitive = '' } = item;
      const at = place.get(item) ?? 0;
      const cells: Record<Column, string> = {
        ...{ id, language, indicator, topic, band, level, cognitive },
        key: isScored(item) ? optionLetters[item.key] : '',
        stem: text.stem,
        ...{ a: '', b: '', c: '', d: '', e: '' },
        ...Object.fromEntries(text.options.map((option, index) => [optionLetters[index], option])),
        why: text.why ?? '',
        form: formName(set),
        place: set.form ? String(at + 1) : '',
      };
      return { at, order, row: columns.map((column) => tidy(cells[column])) };
    }),
  );
  rows.sort((one, other) => one.at - other.at || one.order - other.order);
  return [[...columns], ...rows.map(({ row }) => row)];
}
