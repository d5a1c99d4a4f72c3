import { type Locale, localePath } from '#i18n/browser';
import type { EasyRead, Fact, Lesson, ParentsPage, Term, Topic } from '#schemas';
import type { SearchDocument, SearchLibrary } from '#search';
import { plainText } from './plain-text.ts';

/** A content file as both the collections of Astro and the author's rules give it. */
interface Entry<T> {
  readonly id: string;
  readonly data: T;
}

/** The content that can be found. */
export interface Searched {
  readonly topics: readonly Entry<Topic>[];
  readonly lessons: readonly (Entry<Lesson> & { readonly body?: string | undefined })[];
  readonly glossary: readonly Entry<Term>[];
  readonly easy: readonly Entry<EasyRead>[];
  readonly parents: readonly Entry<ParentsPage>[];
  readonly facts: readonly Entry<Fact>[];
}

/** The glossary words that the help page answers. */
const helpWords = [
  'helpline',
  'contact-centre',
  'emergency',
  'complaint',
  'commissioner',
  'trusted-adult',
  'qr-code',
];

const joined = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join(' ');

const wordsOf = (term: Term | undefined, locale: Locale): string =>
  term ? joined(term[locale].term, ...(term[locale].also ?? [])) : '';

/**
 * Everything of one language that can be found.
 * @param help title and text of the help page
 */
export function searchLibrary(
  locale: Locale,
  content: Searched,
  help: Pick<SearchDocument, 'title' | 'text'>,
): SearchLibrary {
  const facts = new Map(content.facts.map(({ id, data }) => [id, String(data.value)]));
  const terms = new Map(content.glossary.map(({ id, data }) => [id, data]));
  const words = (ids: readonly string[]): string =>
    joined(...ids.map((id) => wordsOf(terms.get(id), locale)));
  const topics = [...content.topics].sort((one, other) => one.data.order - other.data.order);
  const titles = new Map(topics.map(({ id, data }) => [id, data.title[locale]]));

  const lessons = content.lessons
    .filter(({ id }) => id.endsWith(`/${locale}`))
    .map(({ id, data, body }): SearchDocument => {
      const [topic = '', band = ''] = id.split('/');
      return {
        id: `${band}/${topic}`,
        kind: 'lesson',
        topics: [topic],
        band,
        path: localePath(locale, `${band}/${topic}`),
        title: data.title,
        text: joined(
          data.lead,
          plainText(body ?? '', facts),
          ...data.tryIt.map(({ stem }) => stem),
          ...data.law.map(({ says }) => says),
        ),
        words: words(data.words),
      };
    });
  const explaining = (word: string): string[] =>
    topics
      .map(({ id }) => id)
      .filter((topic) =>
        content.lessons.some(
          (lesson) => lesson.id.startsWith(`${topic}/`) && lesson.data.words.includes(word),
        ),
      );
  const glossary = content.glossary.map(
    ({ id, data }): SearchDocument => ({
      id: `words#${id}`,
      kind: 'word',
      topics: explaining(id),
      path: `${localePath(locale, 'words')}#${id}`,
      title: data[locale].term,
      text: data[locale].meaning,
      words: (data[locale].also ?? []).join(' '),
    }),
  );
  const easy = content.easy.map(
    ({ id, data }): SearchDocument => ({
      id: `easy/${id}`,
      kind: 'easy',
      topics: [id],
      path: localePath(locale, `easy/${id}`),
      title: titles.get(id) ?? '',
      text: joined(...data.lines.map((line) => line[locale])),
      words: words(data.words),
    }),
  );
  const parents = content.parents.map(({ id, data }): SearchDocument => {
    const { title, lead, know, myth, steps } = data[locale];
    return {
      id: `parents/${id}`,
      kind: 'parents',
      topics: [id],
      path: localePath(locale, `parents/${id}`),
      title,
      text: joined(lead, ...know, myth.fact, ...steps),
      words: '',
    };
  });
  return {
    topics: topics.map(({ id }) => ({ id, title: titles.get(id) ?? '' })),
    documents: [
      ...lessons,
      ...glossary,
      ...easy,
      ...parents,
      {
        ...help,
        id: 'help',
        kind: 'help',
        topics: ['who-helps'],
        path: localePath(locale, 'help'),
        words: words(helpWords),
      },
    ],
  };
}
