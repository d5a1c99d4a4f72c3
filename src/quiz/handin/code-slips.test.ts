import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handins } from '../arbitraries.fixture.ts';
import type { Form } from '../form/index.ts';
import { classKey, seeded, topicForm } from '../forms.fixture.ts';
import { readBits, writeBits } from './bits.ts';
import { checksum } from './checksum.ts';
import { CODE_SYMBOLS, readCode, writeCode } from './code.ts';
import { CROCKFORD, toSymbols } from './crockford.ts';
import { type ClassSeal, classSeal } from './seal.ts';

const sample = fc.sample(handins, { numRuns: 220, seed: 7 }).map(({ form, handin, key }) => {
  const seal = classSeal(key);
  return { form, seal, code: writeCode(form, handin, seal) };
});

const isMistyped = (text: string, form: Form, seal: ClassSeal): boolean => {
  const read = readCode(text, form, seal);
  return !read.ok && read.fault.type === 'mistyped';
};

describe('readCode, slips of the hand', () => {
  it('calls every wrong symbol mistyped: 24 places × 31 symbols in each of 220 codes', () => {
    const taken: string[] = [];
    let tried = 0;
    for (const { form, seal, code } of sample) {
      for (let place = 0; place < CODE_SYMBOLS; place += 1) {
        for (const symbol of CROCKFORD) {
          if (symbol === code[place]) continue;
          const slip = `${code.slice(0, place)}${symbol}${code.slice(place + 1)}`;
          if (!isMistyped(slip, form, seal)) taken.push(slip);
          tried += 1;
        }
      }
    }
    expect(taken).toEqual([]);
    expect(tried).toBe(220 * 24 * 31);
  }, 60_000);

  it('calls every swap of two neighbours mistyped', () => {
    const taken: string[] = [];
    let tried = 0;
    for (const { form, seal, code } of sample) {
      for (let place = 0; place < CODE_SYMBOLS - 1; place += 1) {
        const [left = '', right = ''] = code.slice(place, place + 2);
        if (left === right) continue;
        const slip = `${code.slice(0, place)}${right}${left}${code.slice(place + 2)}`;
        if (!isMistyped(slip, form, seal)) taken.push(slip);
        tried += 1;
      }
    }
    expect(taken).toEqual([]);
    expect(tried).toBeGreaterThan(220 * 20);
  });

  it('takes none of 300,000 random texts of 24 symbols', () => {
    const bytes = seeded(11);
    const seal = classSeal(classKey);
    let taken = 0;
    for (let round = 0; round < 300_000; round += 1) {
      let text = '';
      for (const byte of bytes(CODE_SYMBOLS)) text += CROCKFORD[byte & 31];
      if (readCode(text, topicForm, seal).ok) taken += 1;
    }
    expect(taken).toBe(0);
  }, 60_000);

  it('takes none of 30,000 made up with the right form and the right checksum but without the key', () => {
    const bytes = seeded(12);
    const seal = classSeal(classKey);
    const faults = new Set<string>();
    for (let round = 0; round < 30_000; round += 1) {
      const made = Uint8Array.from([0, 0, ...bytes(12), 0]);
      made[13] = (made[13] ?? 0) & 0b11111100;
      writeBits(made, 0, 3, 1);
      writeBits(made, 3, 9, topicForm.number);
      writeBits(made, 110, 10, checksum(made, 110));
      expect(readBits(made, 3, 9)).toBe(58);
      const read = readCode(toSymbols(made, CODE_SYMBOLS), topicForm, seal);
      faults.add(read.ok ? 'taken' : read.fault.type);
    }
    expect([...faults]).toEqual(['other-class']);
  }, 60_000);
});
