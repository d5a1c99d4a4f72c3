import type { Band, Kit } from '#schemas';
import { type Language, languages } from '../languages.ts';
import { fleschKincaid, kazakhSurface, oborneva, runningText, wordCount } from '../measures/reading.ts';
import type { Fault, Rule } from '../rule.ts';

/** How hard a text may be, and how long a lesson: grade in English, ease in Russian, words a sentence and share of long words in Kazakh. */
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

/** The measures are rough, so a text fails when it passes a limit by more than a fifth. */
export const SLACK = 1.2;

type Limit = (typeof readingLimits)[Band];

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** What makes a text too hard for its limit, in its own language. */
const hardness: Readonly<Record<Language, (text: string, limit: Limit) => string | undefined>> = {
  en: (text, limit) => {
    const grade = fleschKincaid(text);
    if (grade <= limit.en * SLACK) return undefined;
    return `grade ${grade.toFixed(1)}, expected at most ${limit.en}. Shorten sentences and words.`;
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

/** English is the language in which a lesson's length is held; the other two follow it by parity. */
function length(text: string, [least, most]: Limit['words']): string | undefined {
  const words = wordCount(text);
  if (words >= least / SLACK && words <= most * SLACK) return undefined;
  return `${words} words, expected ${least} to ${most}. Cut it or fill it.`;
}

const ofLesson = (path: string, id: string, body: string): Fault[] => {
  const [, band, language] = id.split('/') as [string, Band, Language];
  const text = runningText(body);
  const limit = readingLimits[band];
  const says = hardness[language](text, limit) ?? (language === 'en' ? length(text, limit.words) : undefined);
  return says ? [{ where: path, says }] : [];
};

/** The texts of a kit by the band whose ear they are for: the cards of the youngest, and everything else. */
const kitTexts = (kit: Kit): readonly (readonly [string, Band, readonly Kit['opening'][]])[] => [
  ['youngerScenes', '7-10', kit.youngerScenes ?? []],
  [
    'all but youngerScenes',
    '11-15',
    [
      kit.icebreaker,
      kit.opening,
      ...kit.scenes,
      kit.question,
      kit.motion,
      kit.reasons.for,
      kit.reasons.against,
      kit.reflection,
      kit.proposal,
      ...(kit.care ? [kit.care] : []),
    ],
  ],
];

const ofKit = (path: string, kit: Kit): Fault[] =>
  kitTexts(kit).flatMap(([part, band, texts]) =>
    languages.flatMap((language) => {
      const text = texts.map((trio) => trio[language]).join(' ');
      const says = text && hardness[language](text, readingLimits[band]);
      return says ? [{ where: `${path}: ${part}.${language}`, says }] : [];
    }),
  );

/** Each lesson is as easy and as long as its band asks; each kit can be followed by ear. */
export const readingLimitsRule: Rule = {
  name: 'reading limits',
  find: ({ lessons, kits }) => [
    ...lessons.flatMap(({ path, id, body }) => ofLesson(path, id, body)),
    ...kits.flatMap(({ path, data }) => ofKit(path, data)),
  ],
};
