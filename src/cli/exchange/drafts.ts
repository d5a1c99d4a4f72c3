import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import { type ExchangedItem, isScored, languages, optionLetters, type Taken } from '#quiz/exchange';
import type { Output } from './outputs.ts';

/** The scale of an opinion by its number of levels, "don't want to answer" included. */
function scaleOf(item: ExchangedItem): string | undefined {
  if (isScored(item)) return 'choice';
  const levels = Object.values(item.text)[0]?.options.length ?? 0;
  if (item.indicator === 'K0') return levels === 3 ? 'yes-some-no' : undefined;
  return levels === 4 ? 'faces-3' : levels === 5 ? 'frequency-4' : undefined;
}

/** The fields of a content file that the item has, in the order content files have them. */
function fieldsOf(item: ExchangedItem): Record<string, unknown> {
  const scored = isScored(item);
  const text = Object.fromEntries(
    languages.flatMap((language) => {
      const own = item.text[language];
      if (!own) return [];
      if (!scored) return [[language, { stem: own.stem }]];
      const [a, b, c] = own.options;
      const why = own.why === undefined ? {} : { why: own.why };
      return [[language, { stem: own.stem, options: { a, b, c }, ...why }]];
    }),
  );
  const { indicator, band, topic, level, cognitive } = item;
  const known = {
    indicator,
    band,
    scale: scaleOf(item),
    ...(scored ? { topic, level, cognitive, key: optionLetters[item.key] } : {}),
    text,
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

/** What an author must still write before `bilemin check` is content. */
function missing(item: ExchangedItem): string[] {
  const own = isScored(item)
    ? ['topic', 'blueprint', 'level', 'cognitive', 'twin or anchor', 'sources']
    : item.indicator === 'S'
      ? ['sphere']
      : [];
  const fields = fieldsOf(item);
  const texts = languages.flatMap((language) => {
    const text = item.text[language];
    if (!text) return [`text.${language}`];
    return isScored(item) && text.why === undefined ? [`text.${language}.why`] : [];
  });
  return [
    ...['band', 'scale', ...own, 'checkedOn', 'reviewBy'].filter((field) => !(field in fields)),
    ...texts,
  ];
}

/**
 * An imported item as a draft of a content file: what is known as in `src/content/items`, what is missing in a comment.
 * @param folder where drafts go; those of a topic go into a folder of its name
 * @param source the file the item came from
 * @example draftOf('drafts', 'items.csv', taken).path // 'drafts/school/sch-k1.yaml'
 */
export function draftOf(folder: string, source: string, { item, place }: Taken): Output {
  const from = basename(source).replace(/\s+/g, ' ');
  const comment = [
    `# Draft from ${from}, line ${place.line}, column ${place.column}.`,
    `# Still to write: ${missing(item).join(', ')}.`,
  ].join('\n');
  const inside = isScored(item) && item.topic !== undefined ? item.topic : '';
  return {
    path: join(folder, inside, `${item.id}.yaml`),
    content: `${comment}\n${stringify(fieldsOf(item), { lineWidth: 0 })}`,
  };
}
