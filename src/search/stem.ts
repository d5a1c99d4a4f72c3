import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';
import type { Language } from './language.ts';
import { stemKazakh } from './stem-kazakh.ts';

const stemmers: Readonly<Record<Language, (word: string) => string>> = {
  kk: stemKazakh,
  ru: (word) => russian(word).replace(/[ьъ]/g, ''),
  en: english,
};

/**
 * What the forms of a word have in common: Snowball's stem in Russian, Porter's in English, ours in Kazakh.
 * @param word folded
 * @example stem('правами', 'ru') // 'прав'
 */
export const stem = (word: string, language: Language): string => stemmers[language](word);
