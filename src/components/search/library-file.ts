import { getCollection } from 'astro:content';
import { helpNumbers } from '#components/help/numbers.ts';
import { type Locale, phrase, stringsOf } from '#i18n';
import type { SearchLibrary } from '#search';
import { searchLibrary } from './documents.ts';

/** The documents of one language, read from the content. */
export async function libraryOf(locale: Locale): Promise<SearchLibrary> {
  const [topics, lessons, glossary, easy, parents, facts] = await Promise.all([
    getCollection('topics'),
    getCollection('lessons'),
    getCollection('glossary'),
    getCollection('easy'),
    getCollection('parents'),
    getCollection('facts'),
  ]);
  const { title, lead, write, danger, call, school, commissioner } = stringsOf(locale, 'help');
  const parts = [lead, write.title, write.text, danger.title, danger.text, call.title, call.text];
  const people = [school.title, school.text, ...school.people, commissioner.title, commissioner.text];
  const text = phrase([...parts, ...people].join(' '), await helpNumbers());
  return searchLibrary(locale, { topics, lessons, glossary, easy, parents, facts }, { title, text });
}
