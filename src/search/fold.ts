import type { Language } from './language.ts';

/** A Kazakh letter and the letter that children without it type; ы and і are one vowel in two harmonies. */
const kazakh: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ы: 'и',
  ё: 'е',
  э: 'е',
  ь: '',
  ъ: '',
};

/** Russian keeps ы and ь, which its endings need. */
const { ы: _y, э: _e, ь: _soft, ъ: _hard, ...russian } = kazakh;

const letters: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  kk: kazakh,
  ru: russian,
  en: {},
};

/** Latin letters that look Cyrillic, as Cyrillic. */
const latin: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  h: 'х',
  i: 'и',
  k: 'к',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  ə: 'а',
};

const cyrillic = /\p{Script=Cyrillic}/u;

/**
 * One spelling for all the ways a word is typed: small letters, and each Kazakh letter as its plain neighbour, so that
 * «құқық» and «кукык» are the same. Latin look-alikes count as Cyrillic only in a word that has a Cyrillic letter.
 * @example fold('Құқығым', 'kk') // 'кукигим'
 */
export function fold(word: string, language: Language): string {
  const small = word.normalize('NFC').toLowerCase();
  const own = letters[language];
  const mixed = cyrillic.test(small);
  return [...small].map((letter) => own[letter] ?? (mixed ? latin[letter] : undefined) ?? letter).join('');
}
