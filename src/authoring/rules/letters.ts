import type { Rule } from '../rule.ts';
import { wordsOf } from '../words.ts';

/** Names that are written in two alphabets by their owners. */
const brands = /^(?:ДосболLIKE|DosbolLIKE)$/u;

/** Letters with a look-alike in the other alphabet: a word of these alone may be written in the wrong one. */
const lookAlikes = /^[aceopxyiABCEHKMOPTX]{1,2}$/u;

/** The letters cut into `public/fonts` (scripts/fonts.mjs). */
const drawn = /[\u0020-\u007e\u00a0«»„“”‘’–—…·×А-Яа-яЁёІіҰұ№ӘәҒғҚқҢңӨөҮүҺһ₸\n]/u;

const nameOf = (letter: string): string =>
  `${letter} (U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`;

/** Words keep to one alphabet, Kazakh and Russian have no stray Latin letters, and the fonts hold every letter. */
export const lettersRule: Rule = {
  name: 'letters',
  find: (content) =>
    wordsOf(content).flatMap(({ where, language, text }) => {
      const words = text.match(/\p{L}+/gu) ?? [];
      const mixed = words.filter(
        (word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word) && !brands.test(word),
      );
      const stray = language === 'en' ? [] : words.filter((word) => lookAlikes.test(word));
      const missing = [...new Set(Array.from(text).filter((letter) => !drawn.test(letter)))];
      return [
        ...mixed.map((word) => ({ where, says: `"${word}" mixes two alphabets. Type it again in one.` })),
        ...stray.map((word) => ({ where, says: `"${word}" is Latin. Type it in Cyrillic.` })),
        ...missing.map((letter) => ({
          where,
          says: `${nameOf(letter)} is not in the fonts. Use another sign, or add it to scripts/fonts.mjs.`,
        })),
      ];
    }),
};
