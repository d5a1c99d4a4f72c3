import { ANSWER_BITS } from '../form/index.ts';
import { readBits } from './bits.ts';
import { CHECKSUM_BITS } from './checksum.ts';
import { CODE_SYMBOLS } from './code.ts';
import { fromSymbols, normalise } from './crockford.ts';
import { TAG_BITS } from './seal.ts';

/** The fields of a code in the order of their bits, each with its length; docs/hand-in.md, "Bits of the code". */
const lengths = {
  version: 3,
  form: 9,
  language: 2,
  nonce: 26,
  answers: ANSWER_BITS,
  tag: TAG_BITS,
  checksum: CHECKSUM_BITS,
} as const;

/** One field of a code as it stands in the code: the answers are still masked. */
export interface CodeField {
  readonly name: keyof typeof lengths;
  /** Its first bit, from 0. */
  readonly start: number;
  /** Its bits, most significant first: `'001'`. */
  readonly bits: string;
  readonly value: number;
}

/**
 * Lays the bits of a code open, without a key and without judging them: for whoever wants to see what is in it.
 * @returns undefined when the text is not 24 symbols
 * @example openCode('4EJ0-3RJ0-X347-1MMY-7M6W-W2XE')?.[1] // { name: 'form', start: 3, bits: '000111010', value: 58 }
 */
export function openCode(text: string): readonly CodeField[] | undefined {
  const symbols = normalise(text);
  const code = fromSymbols(symbols);
  if (typeof code === 'number' || symbols.length !== CODE_SYMBOLS) return undefined;
  let start = 0;
  return (Object.keys(lengths) as CodeField['name'][]).map((name) => {
    const value = readBits(code, start, lengths[name]);
    const field = { name, start, bits: value.toString(2).padStart(lengths[name], '0'), value };
    start += lengths[name];
    return field;
  });
}
