import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import type { Language } from './language.ts';

const languages: readonly Language[] = ['kk', 'ru', 'en'];
/** Each Kazakh letter and the one typed without it. */
const pairs = ['әа', 'ғг', 'қк', 'ңн', 'өо', 'ұу', 'үу', 'һх', 'іи', 'іы'] as const;

describe('folding', () => {
  it.each(pairs)('makes both letters of «%s» one', ([kazakh, plain]) => {
    expect(fold(`а${kazakh}`, 'kk')).toBe(fold(`а${plain}`, 'kk'));
  });

  it('is done once: folding again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...languages), (text, language) => {
        const once = fold(text, language);
        expect(fold(once, language)).toBe(once);
      }),
    );
  });

  it('takes Latin look-alikes for Cyrillic in a Cyrillic word alone', () => {
    expect(fold('бiлiм', 'kk')).toBe(fold('білім', 'kk'));
    expect(fold('school', 'kk')).toBe('school');
  });

  it('keeps what Russian endings need', () => {
    expect(fold('Ребёнок', 'ru')).toBe('ребенок');
    expect(fold('жить мы', 'ru')).toBe('жить мы');
  });
});
