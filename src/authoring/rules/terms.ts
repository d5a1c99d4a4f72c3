import type { ContentSet } from '../content-set.ts';
import type { Language } from '../languages.ts';
import type { Rule } from '../rule.ts';
import { termBase } from '../term-base.ts';
import { wordsOf } from '../words.ts';

/** The texts that translate one another, under one name: a lesson's whole prose, or one field of a record. */
function parallels(content: ContentSet): Map<string, Partial<Record<Language, string>>> {
  const found = new Map<string, Partial<Record<Language, string>>>();
  for (const { path, where, language, text } of wordsOf(content)) {
    const place = path.endsWith('.mdx')
      ? path.replace(/\/(kk|ru|en)\.mdx$/, '')
      : where.replace(/(^|[.: ])(kk|ru|en)(?=\.|$)/, '$1*');
    const trio = found.get(place) ?? {};
    trio[language] = `${trio[language] ?? ''} ${text}`;
    found.set(place, trio);
  }
  return found;
}

/** Where the English text has a term of the term base, Kazakh and Russian have its settled forms. */
export const termsRule: Rule = {
  name: 'terms',
  find: (content) =>
    [...parallels(content)].flatMap(([where, { kk = '', ru = '', en = '' }]) =>
      termBase.flatMap((term) => {
        const english = term.en.exec(en)?.[0];
        if (!english) return [];
        const missing = [term.kk.test(kk) ? '' : 'kk', term.ru.test(ru) ? '' : 'ru'].filter(Boolean);
        if (missing.length === 0) return [];
        return [
          {
            where,
            says: `"${english}" without its settled form in ${missing.join(', ')}. Write: ${term.say}.`,
          },
        ];
      }),
    ),
};
