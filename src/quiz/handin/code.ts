import { ANSWER_BITS, type Form } from '../form/index.ts';
import { failure, type Outcome, success } from '../item/index.ts';
import { type Answers, packAnswers, unpackAnswers } from './answers.ts';
import { readBits, writeBits } from './bits.ts';
import { CHECKSUM_BITS, checksum } from './checksum.ts';
import { fromSymbols, normalise, toSymbols } from './crockford.ts';
import { type ClassSeal, FIELD_BITS, TAG_BITS, xor } from './seal.ts';

/** Symbols of a hand-in code: 120 bits. */
export const CODE_SYMBOLS = 24;
const CODE_BYTES = 15;

/** Version of the code's layout. */
export const CODE_VERSION = 1;

const places = { version: 0, form: 3, language: 12, nonce: 14, answers: 40, tag: FIELD_BITS, check: 110 };
const NONCE_BITS = 26;

/** Nonces are below this. */
export const NONCE_BOUND = 2 ** NONCE_BITS;

/** The language of an attempt, in the order of its two bits. */
export const codeLanguages = ['kk', 'ru', 'en'] as const;

/** The language an attempt was submitted in. */
export type CodeLanguage = (typeof codeLanguages)[number];

/** What one hand-in says. */
export interface Handin {
  readonly form: number;
  readonly language: CodeLanguage;
  /** Random for each hand-in; serves only to see that a code was counted already. */
  readonly nonce: number;
  readonly answers: Answers;
}

/** Why a code was not counted. `place` counts from 1. */
export type HandinFault =
  | { readonly type: 'length'; readonly symbols: number }
  | { readonly type: 'no-symbol'; readonly place: number; readonly symbol: string }
  | { readonly type: 'mistyped' }
  | { readonly type: 'newer-version' }
  | { readonly type: 'other-form'; readonly form: number }
  | { readonly type: 'other-class' };

/**
 * Writes a hand-in as its code.
 * @param seal of the assignment the child opened
 * @returns 24 symbols without spaces; `groupCode` sets them for the eye
 * @throws RangeError when the hand-in is of another form or its nonce is out of range
 * @example groupCode(writeCode(form, handin, classSeal(key))) // '3T0G-…' six groups of four
 */
export function writeCode(form: Form, handin: Handin, seal: ClassSeal): string {
  if (handin.form !== form.number || !(handin.nonce >= 0 && handin.nonce < NONCE_BOUND)) {
    throw new RangeError(`writeCode: expected form ${form.number} and a nonce below 2^${NONCE_BITS}`);
  }
  const code = new Uint8Array(CODE_BYTES);
  writeBits(code, places.version, 3, CODE_VERSION);
  writeBits(code, places.form, 9, handin.form);
  writeBits(code, places.language, 2, codeLanguages.indexOf(handin.language));
  writeBits(code, places.nonce, NONCE_BITS, handin.nonce);
  const masked = xor(packAnswers(form, handin.answers), seal.mask(handin.nonce));
  writeBits(code, places.answers, ANSWER_BITS, masked);
  writeBits(code, places.tag, TAG_BITS, seal.tag(code));
  writeBits(code, places.check, CHECKSUM_BITS, checksum(code, places.check));
  return toSymbols(code, CODE_SYMBOLS);
}

/**
 * Sets a code in six groups of four.
 * @example groupCode('0123456789ABCDEFGHJKMNPQ') // '0123-4567-89AB-CDEF-GHJK-MNPQ'
 */
export function groupCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/**
 * Reads a code for one assignment and form, saying of a refused one why: a slip of the hand is told from another
 * class's code by the checksum, which needs no key.
 * @param text as typed, scanned or pasted: any case, spaces and dashes, look-alike letters
 * @example readCode('3T0G …', form, classSeal(key))
 */
export function readCode(text: string, form: Form, seal: ClassSeal): Outcome<Handin, HandinFault> {
  const symbols = normalise(text);
  const code = fromSymbols(symbols);
  if (typeof code === 'number') {
    return failure({
      type: 'no-symbol',
      place: code + 1,
      symbol: String.fromCodePoint(symbols.codePointAt(code) ?? 0),
    });
  }
  if (symbols.length !== CODE_SYMBOLS) return failure({ type: 'length', symbols: symbols.length });
  if (readBits(code, places.check, CHECKSUM_BITS) !== checksum(code, places.check)) {
    return failure({ type: 'mistyped' });
  }
  if (readBits(code, places.version, 3) !== CODE_VERSION) return failure({ type: 'newer-version' });
  const formNumber = readBits(code, places.form, 9);
  if (formNumber !== form.number) return failure({ type: 'other-form', form: formNumber });
  if (readBits(code, places.tag, TAG_BITS) !== seal.tag(code)) return failure({ type: 'other-class' });

  const nonce = readBits(code, places.nonce, NONCE_BITS);
  const language = codeLanguages[readBits(code, places.language, 2)];
  const packed = xor(readBits(code, places.answers, ANSWER_BITS), seal.mask(nonce));
  const answers = unpackAnswers(form, packed);
  // A right tag over impossible contents was made by hand with the class's key: not one of our codes.
  if (!answers || !language) return failure({ type: 'other-class' });
  return success({ form: formNumber, language, nonce, answers });
}

/**
 * Tells whether a code was made from the assignment of a seal, without reading what it holds.
 * @example belongsTo(text, classSeal(key))
 */
export function belongsTo(text: string, seal: ClassSeal): boolean {
  const symbols = normalise(text);
  const code = fromSymbols(symbols);
  if (typeof code === 'number' || symbols.length !== CODE_SYMBOLS) return false;
  return readBits(code, places.tag, TAG_BITS) === seal.tag(code);
}
