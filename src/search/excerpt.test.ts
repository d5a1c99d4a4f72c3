import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, marked } from './excerpt.ts';

const whole = (pieces: readonly { readonly text: string }[]): string =>
  pieces.map(({ text }) => text).join('');

describe('an excerpt', () => {
  const text = 'Бірінші сөйлем. Мектепте құқығың бар! Үшінші сөйлем.';

  it('is the sentence that holds what was found, with it marked', () => {
    const pieces = excerpt(text, new Set(['кукик', 'мекте']), 'kk');
    expect(whole(pieces)).toBe('Мектепте құқығың бар!');
    expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual([
      'Мектепте',
      'құқығың',
    ]);
  });

  it('is the first sentence where nothing was found, and nothing of no text', () => {
    expect(whole(excerpt(text, new Set(), 'kk'))).toBe('Бірінші сөйлем.');
    expect(excerpt('', new Set(['a']), 'en')).toEqual([]);
  });

  it('keeps what was found when it is cut, and is short', () => {
    const long = `${'word '.repeat(90)}rights ${'word '.repeat(90)}`;
    const pieces = excerpt(long, new Set(['right']), 'en');
    expect(pieces.some((piece) => piece.marked && piece.text === 'rights')).toBe(true);
    expect(whole(pieces).length).toBeLessThanOrEqual(170);
  });

  it('marks without changing a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (own, terms) => {
        expect(whole(marked(own, new Set(terms), 'ru'))).toBe(own);
      }),
    );
  });
});
