import type { Band } from '#schemas';
import { languages } from '../languages.ts';
import type { Rule } from '../rule.ts';

/** The longest stem and option of a band, in words and characters (CONTRIBUTING.md, "Add an item"). */
export const itemLimits: Readonly<
  Record<Band, { stemWords: number; stem: number; optionWords: number; option: number }>
> = {
  '7-10': { stemWords: 12, stem: 90, optionWords: 6, option: 40 },
  '11-15': { stemWords: 20, stem: 150, optionWords: 10, option: 70 },
  '16-18': { stemWords: 30, stem: 220, optionWords: 12, option: 90 },
};

/** By how many characters a key may pass the longest distractor before its length gives it away. */
const KEY_MARGIN = 12;

const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

function tooLong(text: string, words: number, characters: number): string | undefined {
  if (text.length > characters)
    return `${text.length} characters, expected at most ${characters}. Shorten it.`;
  if (countWords(text) > words) return `${countWords(text)} words, expected at most ${words}. Shorten it.`;
  return undefined;
}

/** Stems and options are as short as their band asks, three different options stand beside each other, and length does not betray the key. */
export const itemLimitsRule: Rule = {
  name: 'item limits',
  find: ({ items }) =>
    items.flatMap(({ path, data }) => {
      const limit = itemLimits[data.band];
      return languages.flatMap((language) => {
        const text = data.text[language];
        const at = `${path}: text.${language}`;
        const stem = tooLong(text.stem, limit.stemWords, limit.stem);
        const faults = stem ? [{ where: `${at}.stem`, says: stem }] : [];
        if (data.scale !== 'choice' || !('options' in text)) return faults;
        for (const [option, words] of Object.entries(text.options)) {
          const says = tooLong(words, limit.optionWords, limit.option);
          if (says) faults.push({ where: `${at}.options.${option}`, says });
        }
        if (new Set(Object.values(text.options).map((words) => words.toLowerCase())).size < 3) {
          faults.push({
            where: `${at}.options`,
            says: 'two options are the same. Write three different ones.',
          });
        }
        const others = Object.entries(text.options).filter(([option]) => option !== data.key);
        const longest = Math.max(...others.map(([, words]) => words.length));
        if (text.options[data.key].length > longest + KEY_MARGIN) {
          const over = text.options[data.key].length - longest;
          faults.push({
            where: `${at}.options.${data.key}`,
            says: `the key is ${over} characters longer than any distractor, expected at most ${KEY_MARGIN}. Even them out.`,
          });
        }
        return faults;
      });
    }),
};
