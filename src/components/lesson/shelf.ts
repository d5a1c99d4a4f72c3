import { type CollectionEntry, getCollection } from 'astro:content';
import { type Locale, locales } from '#i18n';
import type { Band } from '#schemas';

/** A lesson of one language and age, with the topic it teaches. */
export interface ShelfLesson {
  topic: CollectionEntry<'topics'>;
  lesson: CollectionEntry<'lessons'>;
}

/**
 * The lessons of one age in one language, in the order of their topics.
 * @throws when a topic has a lesson in one language and not in another: no page may lack its siblings
 */
export async function shelf(locale: Locale, band: Band): Promise<ShelfLesson[]> {
  const lessons = new Map((await getCollection('lessons')).map((lesson) => [lesson.id, lesson]));
  const topics = (await getCollection('topics')).sort((a, b) => a.data.order - b.data.order);
  return topics.flatMap((topic) => {
    const present = locales.filter((language) => lessons.has(`${topic.id}/${band}/${language}`));
    if (present.length === 0) return [];
    const missing = locales.filter((language) => !present.includes(language));
    if (missing.length > 0) {
      throw new Error(
        `src/content/lessons/${topic.id}/${band} lacks ${missing.join(', ')}. Add the missing language.`,
      );
    }
    return [{ topic, lesson: lessons.get(`${topic.id}/${band}/${locale}`) as CollectionEntry<'lessons'> }];
  });
}
