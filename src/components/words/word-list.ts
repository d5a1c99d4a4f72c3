import { type CollectionEntry, getCollection } from 'astro:content';
import type { Locale } from '#i18n';

/** A word with its explanation in one language. */
export interface Word {
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
}

/** The words that begin with one letter. */
export interface LetterGroup {
  readonly letter: string;
  readonly words: readonly Word[];
}

const collator = (locale: Locale) => new Intl.Collator(locale, { ignorePunctuation: true });

const wordOf = ({ id, data }: CollectionEntry<'glossary'>, locale: Locale): Word => ({
  id,
  term: data[locale].term,
  meaning: data[locale].meaning,
});

/** The first letter of a term, quotation marks passed over. */
const initial = (term: string, locale: Locale): string =>
  (/[\p{L}\p{N}]/u.exec(term)?.[0] ?? '').toLocaleUpperCase(locale);

/**
 * Every word of the glossary in the alphabet of the language, by letter.
 * @example (await wordsByLetter('kk'))[0]?.letter // 'А'
 */
export async function wordsByLetter(locale: Locale): Promise<LetterGroup[]> {
  const words = (await getCollection('glossary')).map((entry) => wordOf(entry, locale));
  const groups = new Map<string, Word[]>();
  for (const word of words.sort((a, b) => collator(locale).compare(a.term, b.term))) {
    const letter = initial(word.term, locale);
    groups.set(letter, [...(groups.get(letter) ?? []), word]);
  }
  return [...groups].map(([letter, own]) => ({ letter, words: own }));
}

/**
 * Some words by the names of their records.
 * @throws Error naming the record that is missing: a page must not be built without an explanation it promised
 * @example (await someWords(['bullying'], 'en'))[0]?.term // 'bullying'
 */
export async function someWords(ids: readonly string[], locale: Locale): Promise<Word[]> {
  const entries = new Map((await getCollection('glossary')).map((entry) => [entry.id, entry]));
  return ids.map((id) => {
    const entry = entries.get(id);
    if (!entry) throw new Error(`There is no src/content/glossary/${id}.yaml. Add it or correct \`words\`.`);
    return wordOf(entry, locale);
  });
}
