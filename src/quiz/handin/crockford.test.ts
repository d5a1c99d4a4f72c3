import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CROCKFORD, fromSymbols, normalise, toSymbols } from './crockford.ts';

describe('normalise', () => {
  it.each([
    ['lower case', 'abcdefghjkmnpqrstvwxyz', 'ABCDEFGHJKMNPQRSTVWXYZ'],
    ['O for 0', 'OoОо', '0000'],
    ['I and L for 1', 'IiLl', '1111'],
    ['Ukrainian and Kazakh І for 1', 'Іі', '11'],
    ['palochka for 1', 'Ӏӏ', '11'],
    ['Cyrillic capitals', 'АВСЕНКМРТХУ', 'ABCEHKMPTXY'],
    ['Cyrillic small letters', 'авсенкмртху', 'ABCEHKMPTXY'],
    ['Kazakh Ү for Y', 'Үү', 'YY'],
    ['Macedonian Ѕ and Ј', 'ЅѕЈј', 'SSJJ'],
    ['Cyrillic З for 3', 'Зз', '33'],
    ['spaces of every width', 'A B\tC\u00A0D\u2009E\u3000F\nG', 'ABCDEFG'],
    ['dashes of every length', 'A-B‐C‑D‒E–F—G―H−J', 'ABCDEFGHJ'],
    ['dots and underscores', 'A.B·C_D', 'ABCD'],
    ['invisible marks from a chat', '\uFEFFA\u200BB\u200DC\u2060D\u00AD\u200E', 'ABCD'],
  ])('understands %s', (_, typed, meant) => {
    expect(normalise(typed)).toBe(meant);
  });

  it('leaves symbols as they are', () => {
    expect(normalise(CROCKFORD)).toBe(CROCKFORD);
  });

  it.each(['U', '!', 'Ж', '中', '😀', 'Ω', '"', '٣'])('keeps %s for the reader to point at', (symbol) => {
    expect(normalise(`A${symbol}B`)).toBe(`A${symbol.toUpperCase()}B`);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });
});

describe('toSymbols and fromSymbols', () => {
  it("write five bits a symbol, in Crockford's order", () => {
    expect(toSymbols(Uint8Array.from([255, 0]), 2)).toBe('ZW');
    expect(fromSymbols('ZW')).toEqual(Uint8Array.from([255, 0]));
    expect(CROCKFORD).toHaveLength(32);
    expect(CROCKFORD).not.toMatch(/[ILOU]/);
  });

  it('bring all bytes of a code back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 15, maxLength: 15 }), (bytes) => {
        const symbols = toSymbols(bytes, 24);
        expect(symbols).toMatch(/^[0-9A-HJKMNP-TV-Z]{24}$/);
        expect(fromSymbols(symbols)).toEqual(bytes);
      }),
    );
  });

  it('read nothing from nothing', () => {
    expect(fromSymbols('')).toEqual(new Uint8Array(0));
  });

  it('say the place of the first stranger', () => {
    expect(fromSymbols('ZU!')).toBe(1);
    expect(fromSymbols('*')).toBe(0);
    expect(fromSymbols('a')).toBe(0);
  });
});
