import { describe, expect, it } from 'vitest';
import { openBox } from '#quiz/box';
import type { KeptBox } from '#stores/boxes';
import { smallTopic } from '../../stores/form.fixture.ts';
import { deskEntries } from './desk-entries.ts';
import { formPairs } from './form-pairs.ts';

const box = (id: string, form: number, pair?: string): KeptBox => ({
  id,
  label: '',
  slug: 'x',
  form,
  assignment: { key: [] },
  content: openBox({ ...smallTopic, number: form }, { form }, 25),
  ...(pair ? { pair: { id: pair, wave: 'before' } } : {}),
});

describe('deskEntries', () => {
  it('lay a pair on the desk once, in its place among single boxes', () => {
    const entries = deskEntries([box('1', 57), box('2', 57, 'p'), box('3', 58, 'p'), box('4', 58)]);
    expect(entries.map(({ id, pair }) => [id, pair?.B.id])).toEqual([
      ['1', undefined],
      ['p', '3'],
      ['4', undefined],
    ]);
  });

  it('take half a pair for a box', () => {
    expect(deskEntries([box('3', 58, 'p')]).map(({ id }) => id)).toEqual(['3']);
  });
});

describe('formPairs', () => {
  it('put letter A and the letter B with the next number together', () => {
    const form = (number: number, letter: 'A' | 'B') => ({ form: { number, letter } });
    const found = formPairs([form(57, 'A'), form(58, 'B'), form(59, 'A'), form(61, 'B'), form(62, 'A')]);
    expect(found.map(({ A, B }) => [A.form.number, B.form.number])).toEqual([[57, 58]]);
  });
});
