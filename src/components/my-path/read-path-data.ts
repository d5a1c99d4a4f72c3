import { getCollection } from 'astro:content';
import { type Locale, stringsOf } from '#i18n';
import type { PathData } from './path-data.ts';
import { pathTopic } from './path-topic.ts';

/** The data of the page in one language. */
export async function readPathData(locale: Locale): Promise<PathData> {
  const topics = (await getCollection('topics'))
    .filter(({ id, data }) => pathTopic(id, data))
    .sort((one, other) => one.data.order - other.data.order)
    .map(({ id, data }) => ({ id, title: data.title[locale] }));
  return { locale, text: stringsOf(locale, 'mypath'), topics };
}
