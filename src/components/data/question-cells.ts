import { type Locale, locales } from '#i18n/browser';
import type { ItemRecord } from '#schemas';

/** What the table needs of an item. */
export interface QuestionEntry {
  readonly id: string;
  readonly record: ItemRecord;
  readonly places: readonly { readonly number: number; readonly place: number }[];
}

const designOf = (record: ItemRecord): (string | undefined)[] =>
  record.scale === 'choice'
    ? [
        record.topic,
        undefined,
        record.blueprint,
        record.level,
        record.cognitive,
        record.anchor ? 'yes' : 'no',
        record.twin,
      ]
    : [undefined, record.indicator === 'S' ? record.sphere : undefined, ...Array(5).fill(undefined)];

function optionsOf(record: ItemRecord, language: Locale): string[] {
  if (record.scale !== 'choice') return ['', '', ''];
  const { a, b, c } = record.text[language].options;
  return [a, b, c];
}

/**
 * Every item in every language as cells, the header first. The key and the explanation, which would tell it, are left out.
 * @example questionCells(items)[1]?.[0] // 'nb-11-15-k1-a'
 */
export function questionCells(items: readonly QuestionEntry[]): (string | undefined)[][] {
  const design = ['topic', 'sphere', 'blueprint', 'level', 'cognitive', 'anchor', 'twin'];
  const words = ['language', 'stem', 'option_1', 'option_2', 'option_3'];
  return [
    ['item', 'indicator', 'band', 'scale', ...design, 'forms', ...words],
    ...items.flatMap(({ id, record, places }) =>
      locales.map((language) => {
        const { stem } = record.text[language];
        const forms = places.map(({ number, place }) => `${number}:${place}`).join(' ');
        return [
          id,
          record.indicator,
          record.band,
          record.scale,
          ...designOf(record),
          forms,
          language,
          stem,
          ...optionsOf(record, language),
        ];
      }),
    ),
  ];
}
