/** Crockford's base 32: no I, L, O or U, so that nothing is misread on paper. One symbol is five bits. */
export const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * What a hand may write or a keyboard give instead of a symbol: the letters Crockford leaves to digits, and the
 * Cyrillic capitals that look like Latin ones or like a digit.
 */
const lookAlikes: Readonly<Record<string, string>> = {
  O: '0',
  I: '1',
  L: '1',
  О: '0',
  І: '1',
  Ӏ: '1',
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  Ү: 'Y',
  У: 'Y',
  Ѕ: 'S',
  Ј: 'J',
  З: '3',
};

/** Spaces, dashes, dots and the invisible marks that come along when text is copied out of a chat. */
const separators = /[\s\-‐-―−.·_\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** A text that needs no mending: most codes are scanned or pasted as they were shown. */
const clean = /^[0-9A-HJKMNP-TV-Z]*$/;

/**
 * Brings a typed code into its one form: capitals, no separators, look-alikes replaced.
 * Characters that mean nothing stay, so that the reader can say where they are.
 * @example normalise('o1l-аb 7') // '011AB7' (the а was Cyrillic)
 */
export function normalise(text: string): string {
  const plain = text.replaceAll('-', '');
  if (clean.test(plain)) return plain;
  const bare = plain.replace(separators, '').toUpperCase();
  return Array.from(bare, (symbol) => lookAlikes[symbol] ?? symbol).join('');
}

/**
 * Writes the first `count` × 5 bits of bytes as symbols.
 * @example toSymbols(new Uint8Array([255, 0]), 2) // 'ZW'
 */
export function toSymbols(bytes: Uint8Array, count: number): string {
  let symbols = '';
  for (let index = 0; index < count; index += 1) {
    let value = 0;
    for (let bit = index * 5; bit < index * 5 + 5; bit += 1) {
      value = value * 2 + (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
    }
    symbols += CROCKFORD[value];
  }
  return symbols;
}

const values = new Map(Array.from(CROCKFORD, (symbol, value) => [symbol, value]));

/**
 * Reads symbols back into bytes; bits left over in the last byte are 0.
 * @param symbols already normalised
 * @returns the bytes, or the place (from 0) of the first character that is no symbol
 * @example fromSymbols('ZW') // Uint8Array [255, 0]; fromSymbols('Z!') // 1
 */
export function fromSymbols(symbols: string): Uint8Array | number {
  const bytes = new Uint8Array(Math.ceil((symbols.length * 5) / 8));
  for (let index = 0; index < symbols.length; index += 1) {
    const value = values.get(symbols[index] ?? '');
    if (value === undefined) return index;
    for (let offset = 0; offset < 5; offset += 1) {
      const bit = index * 5 + offset;
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (((value >> (4 - offset)) & 1) << (7 - (bit & 7)));
    }
  }
  return bytes;
}
