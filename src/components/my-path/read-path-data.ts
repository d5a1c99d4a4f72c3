import { type Locale, localePath, stringsOf, translator } from '#i18n';
import { bands } from '#schemas';
import { shelf } from '../lesson/shelf.ts';
import type { PathData } from './path-data.ts';

/** The data of the page in one language. */
export async function readPathData(locale: Locale): Promise<PathData> {
  const t = translator(locale);
  const shelves = bands.map(async (band) => ({
    band,
    label: t(`common:bands.${band}`),
    lessons: (await shelf(locale, band))
      .filter(({ topic }) => !topic.data.sensitive)
      .map(({ topic }) => ({
        place: `${band}/${topic.id}`,
        title: topic.data.title[locale],
        path: localePath(locale, `${band}/${topic.id}`),
      })),
  }));
  return { locale, text: stringsOf(locale, 'mypath'), shelves: await Promise.all(shelves) };
}
