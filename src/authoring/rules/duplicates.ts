import type { Rule } from '../rule.ts';
import { type Words, wordsOf } from '../words.ts';

/** Fields that a reader takes for a new question each time. */
const questions = /\.stem$/;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** A child meets the questions of one band; the pulse says it in its item's name, a lesson in its folder. */
const bandOf = (path: string): string => /(?:7-10|11-15|16-18)/.exec(path)?.[0] ?? '';

/** No question of a band is asked twice in the same words, in the bank or in the lessons. */
export const duplicatesRule: Rule = {
  name: 'duplicates',
  find: (content) => {
    const first = new Map<string, Words>();
    return wordsOf(content)
      .filter(({ where }) => questions.test(where))
      .flatMap((words) => {
        const key = `${words.language} ${bandOf(words.path)} ${plain(words.text)}`;
        const before = first.get(key);
        if (before === undefined) {
          first.set(key, words);
          return [];
        }
        return [{ where: words.where, says: `asks the same as ${before.where}. Ask of another case.` }];
      });
  },
};
