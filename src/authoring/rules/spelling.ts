import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '../languages.ts';
import { misspelt, SpellerMissing } from '../measures/spelling.ts';
import type { Rule } from '../rule.ts';
import { wordsOf } from '../words.ts';

/**
 * Words the dictionaries lack and an editor has accepted, one a line; `#` begins a comment, and a `*` at the end
 * stands for any ending (`буллинг*`), which names and loan words need.
 */
function allowance(language: Language): (word: string) => boolean {
  const lines = readFileSync(join(import.meta.dirname, '../allowed', `${language}.txt`), 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim().toLowerCase())
    .filter(Boolean);
  const whole = new Set(lines.filter((line) => !line.endsWith('*')));
  const stems = lines.filter((line) => line.endsWith('*')).map((line) => line.slice(0, -1));
  return (word) => whole.has(word) || stems.some((stem) => word.startsWith(stem));
}

/** Words of one language, with the first place where each stands. */
function vocabulary(content: Parameters<Rule['find']>[0], language: Language): Map<string, string> {
  const places = new Map<string, string>();
  for (const { where, text, language: own } of wordsOf(content)) {
    if (own !== language || /address|asOf|place$/.test(where)) continue;
    for (const word of text.replaceAll('’', "'").match(/\p{L}+(?:'\p{L}+)*/gu) ?? []) {
      if (!places.has(word)) places.set(word, where);
    }
  }
  return places;
}

/** Every word is in the dictionary of its language or on its reviewed list. */
export const spellingRule: Rule = {
  name: 'spelling',
  find: (content) => {
    try {
      return languages.flatMap((language) => {
        const places = vocabulary(content, language);
        const accepted = allowance(language);
        const words = [...places.keys()].filter((word) => !accepted(word.toLowerCase()));
        return misspelt(words, language).map((word) => ({
          where: places.get(word) ?? '',
          says: `"${word}" is not in the dictionary of ${language}. Correct it, or add it to src/authoring/allowed/${language}.txt.`,
        }));
      });
    } catch (cause) {
      if (cause instanceof SpellerMissing) return [{ where: 'spelling', says: cause.message }];
      throw cause;
    }
  },
};
