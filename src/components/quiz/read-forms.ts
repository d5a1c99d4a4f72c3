import { getCollection } from 'astro:content';
import { type Locale, localePath, locales, translator } from '#i18n';
import type { Form } from '#quiz/form';
import type { ItemId } from '#quiz/item';
import {
  type Band,
  bands,
  type FormRecord,
  type ItemRecord,
  type ItemText,
  type Topic,
  toForm,
  toItemText,
} from '#schemas';
import { pathTopic } from '../my-path/path-topic.ts';

/** A form as the pages use it: the engine's form, its words in one language and where it leads. */
export interface FormSheet {
  /** Its address: `no-bullying-11-15-a`. */
  readonly slug: string;
  readonly band: Band;
  readonly form: Form;
  readonly name: string;
  /** Name of the set, forms A and B together. */
  readonly pairName: string;
  readonly texts: Readonly<Record<ItemId, ItemText>>;
  /** The lesson of its topic, or the shelf of its band for a pulse. */
  readonly lesson: string;
  /** Its topic, where a child may have it noted on "My path": none for a pulse and for a sensitive topic. */
  readonly pathTopic?: string | undefined;
  readonly minutes: number;
}

/** Seconds a child of the band takes for one item, for the length shown beforehand. */
const secondsAnItem: Readonly<Record<Band, number>> = { '7-10': 40, '11-15': 35, '16-18': 35 };

function nameOf(locale: Locale, record: FormRecord, topics: ReadonlyMap<string, Topic>): string {
  const t = translator(locale);
  if (record.kind === 'pulse') return t('quiz:pulseForm', { letter: record.letter });
  const topic = topics.get(record.topic)?.title[locale] ?? record.topic;
  return t('quiz:topicForm', { topic, letter: record.letter });
}

function pairNameOf(locale: Locale, record: FormRecord, topics: ReadonlyMap<string, Topic>): string {
  const t = translator(locale);
  if (record.kind === 'pulse') return t('teacher:pairPulse');
  return t('teacher:pairTopic', { topic: topics.get(record.topic)?.title[locale] ?? record.topic });
}

function sheet(
  locale: Locale,
  slug: string,
  record: FormRecord,
  items: ReadonlyMap<string, ItemRecord>,
  topics: ReadonlyMap<string, Topic>,
): FormSheet {
  const texts: Record<ItemId, ItemText> = {};
  for (const id of record.items) {
    const item = items.get(id);
    if (item) texts[id] = toItemText(item, locale);
  }
  return {
    slug,
    band: record.band,
    form: toForm(record, items),
    name: nameOf(locale, record, topics),
    pairName: pairNameOf(locale, record, topics),
    texts,
    lesson: localePath(locale, record.kind === 'topic' ? `${record.band}/${record.topic}` : record.band),
    pathTopic: record.kind === 'topic' ? pathTopic(record.topic, topics.get(record.topic)) : undefined,
    minutes: Math.max(2, Math.round((record.items.length * secondsAnItem[record.band]) / 60)),
  };
}

/**
 * All forms in one language, by band, then topic forms before pulses, then number.
 * @example (await readForms('kk'))[0]?.slug // 'no-bullying-7-10-a'
 */
export async function readForms(locale: Locale): Promise<FormSheet[]> {
  const items = new Map((await getCollection('items')).map(({ id, data }) => [id, data]));
  const topics = new Map((await getCollection('topics')).map(({ id, data }) => [id, data]));
  const forms = await getCollection('forms');
  const place = ({ band, form }: FormSheet): number => bands.indexOf(band) * 1000 + form.number;
  return forms
    .map(({ id, data }) => sheet(locale, id, data, items, topics))
    .sort((left, right) => place(left) - place(right));
}

/**
 * The addresses of pages there is one of for each form, in each language, with what they are drawn from.
 * For `getStaticPaths` of a page with `[locale]` and `[form]` in its address.
 */
export async function formPaths() {
  const all = await Promise.all(
    locales.map(async (locale) =>
      (await readForms(locale)).map((sheet) => ({
        params: { locale, form: sheet.slug },
        props: { locale, sheet },
      })),
    ),
  );
  return all.flat();
}
