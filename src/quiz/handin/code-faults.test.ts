import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handins } from '../arbitraries.fixture.ts';
import { classKey, otherKey, pulseForm, refused, topicForm } from '../forms.fixture.ts';
import { readBits, writeBits } from './bits.ts';
import { checksum } from './checksum.ts';
import { CODE_SYMBOLS, type Handin, readCode, writeCode } from './code.ts';
import { fromSymbols, toSymbols } from './crockford.ts';
import { classSeal } from './seal.ts';

const seal = classSeal(classKey);
const handin: Handin = { form: 58, language: 'kk', nonce: 5, answers: { choices: [1, 2, 3, 1, 2] } };
const code = writeCode(topicForm, handin, seal);
const fault = (text: string) => refused(readCode(text, topicForm, seal));

/** The code with some bits set anew, tagged with the key and checked again: what only a forger with the link writes. */
function forged(start: number, length: number, value: number): string {
  const bytes = fromSymbols(code);
  if (typeof bytes === 'number') throw new Error('the fixture code is not sound');
  const cleared = new Uint8Array(15);
  const put = (from: number, bits: number, what: number) => writeBits(cleared, from, bits, what);
  for (let bit = 0; bit < 86; bit += 1) {
    const inside = bit >= start && bit < start + length;
    if (!inside) put(bit, 1, readBits(bytes, bit, 1));
  }
  put(start, length, value);
  put(86, 24, seal.tag(cleared));
  put(110, 10, checksum(cleared, 110));
  return toSymbols(cleared, CODE_SYMBOLS);
}

describe('readCode, why a code is refused', () => {
  it('accepts what the forger of this test leaves unchanged', () => {
    expect(forged(0, 3, 1)).toBe(code);
  });

  it.each([
    ['', 0],
    ['   --- ', 0],
    [code.slice(1), 23],
    [`${code}0`, 25],
    [code + code, 48],
    ['A'.repeat(100_000), 100_000],
  ])('says how many symbols "%.30s" has', (text, symbols) => {
    expect(fault(text)).toEqual({ type: 'length', symbols });
  });

  it.each([
    ['U', 1],
    [`${code.slice(0, 4)}-!${code.slice(5)}`, 5],
    [`${code.slice(0, 23)}Ж`, 24],
    ['https://example.kz/', 6],
  ])('says the place of the first character of "%s" that is no symbol', (text, place) => {
    expect(fault(text)).toMatchObject({ type: 'no-symbol', place });
  });

  it('names the character as it is on the keyboard, also one of two code units', () => {
    expect(fault('A!')).toEqual({ type: 'no-symbol', place: 2, symbol: '!' });
    expect(fault('A😀')).toEqual({ type: 'no-symbol', place: 2, symbol: '😀' });
  });

  it('tells another class from a slip of the hand', () => {
    const next = writeCode(topicForm, handin, classSeal(otherKey));
    expect(fault(next)).toEqual({ type: 'other-class' });
  });

  it('names the form of a code of another form, also when the class is another', () => {
    const choices = Array<number>(11).fill(1);
    const answers = { selfReport: 1, choices, satisfaction: { item: 0, level: 0 } };
    for (const key of [classKey, otherKey]) {
      const pulse = writeCode(pulseForm, { ...handin, form: 7, answers }, classSeal(key));
      expect(fault(pulse)).toEqual({ type: 'other-form', form: 7 });
    }
  });

  it.each([0, 2, 3, 7])('tells a code of layout %i from a mistyped one', (version) => {
    expect(fault(forged(0, 3, version))).toEqual({ type: 'newer-version' });
  });

  it('refuses a language there is not and answers no child can give, though the tag is right', () => {
    expect(fault(forged(12, 2, 3))).toEqual({ type: 'other-class' });
    const impossible = 5 ** 5;
    const masked = Number(BigInt(impossible) ^ BigInt(seal.mask(handin.nonce)));
    expect(fault(forged(40, 46, masked))).toEqual({ type: 'other-class' });
  });

  it("takes no code of one class for another class's, on any form", () => {
    fc.assert(
      fc.property(handins, fc.integer({ min: 1, max: 255 }), ({ form, handin: given, key }, change) => {
        const other = key.map((byte, index) => (index === 0 ? byte ^ change : byte));
        const read = readCode(writeCode(form, given, classSeal(key)), form, classSeal(other));
        expect(refused(read)).toEqual({ type: 'other-class' });
      }),
    );
  });

  it('never throws, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(readCode(text, topicForm, seal).ok).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
