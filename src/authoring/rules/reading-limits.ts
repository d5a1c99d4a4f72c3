import type { Band } from '#schemas';
import { fleschKincaid, kazakhSurface, oborneva, runningText, wordCount } from '../measures/reading.ts';
import type { Rule } from '../rule.ts';

/** How hard a lesson may be: grade in English, ease in Russian, words a sentence and share of long words in Kazakh. */
export const readingLimits: Readonly<
  Record<
    Band,
    { en: number; ru: number; kk: { words: number; long: number }; words: readonly [number, number] }
  >
> = {
  '7-10': { en: 4, ru: 60, kk: { words: 8, long: 0.08 }, words: [120, 180] },
  '11-15': { en: 6, ru: 45, kk: { words: 11, long: 0.15 }, words: [250, 400] },
  '16-18': { en: 8, ru: 30, kk: { words: 14, long: 0.22 }, words: [450, 700] },
};

/** The measures are rough, so a lesson fails when it passes a limit by more than a fifth. */
export const SLACK = 1.2;

type Limit = (typeof readingLimits)[Band];

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const measures: Readonly<Record<string, (text: string, limit: Limit) => string | undefined>> = {
  en: (text, limit) => {
    const grade = fleschKincaid(text);
    const words = wordCount(text);
    if (grade > limit.en * SLACK)
      return `grade ${grade.toFixed(1)}, expected at most ${limit.en}. Shorten sentences and words.`;
    if (words < limit.words[0] / SLACK || words > limit.words[1] * SLACK) {
      return `${words} words, expected ${limit.words[0]} to ${limit.words[1]}. Cut it or fill it.`;
    }
    return undefined;
  },
  ru: (text, limit) => {
    const ease = oborneva(text);
    if (ease >= limit.ru / SLACK) return undefined;
    return `ease ${ease.toFixed(0)}, expected at least ${limit.ru}. Shorten sentences and words.`;
  },
  kk: (text, limit) => {
    const { wordsPerSentence, longShare } = kazakhSurface(text);
    if (wordsPerSentence > limit.kk.words * SLACK) {
      return `${wordsPerSentence.toFixed(1)} words a sentence, expected at most ${limit.kk.words}. Split sentences.`;
    }
    if (longShare > limit.kk.long * SLACK) {
      return `${percent(longShare)} of words have ten letters or more, expected at most ${percent(limit.kk.long)}. Choose shorter forms.`;
    }
    return undefined;
  },
};

/** Each lesson is as easy and as long as its band asks. */
export const readingLimitsRule: Rule = {
  name: 'reading limits',
  find: ({ lessons }) =>
    lessons.flatMap(({ path, id, body }) => {
      const [, band, language = ''] = id.split('/') as [string, Band, string];
      const says = measures[language]?.(runningText(body), readingLimits[band]);
      return says ? [{ where: path, says }] : [];
    }),
};
