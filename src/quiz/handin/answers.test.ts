import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersFor, forms } from '../arbitraries.fixture.ts';
import { ANSWER_BITS } from '../form/index.ts';
import { formOf, pulseForm, topicForm, youngPulseForm } from '../forms.fixture.ts';
import { packAnswers, unpackAnswers } from './answers.ts';

describe('packAnswers', () => {
  it('writes the scored items of a topic form in base five', () => {
    expect(packAnswers(topicForm, { choices: [1, 0, 0, 0, 4] })).toBe(629);
  });

  it('writes K0 first and the opinion last in a pulse', () => {
    const choices = [...Array<number>(10).fill(0), 1];
    // (1 · 5¹¹ + 1) · 4 items · 5 levels + 2 · 5 + 3
    const packed = packAnswers(pulseForm, { selfReport: 1, choices, satisfaction: { item: 2, level: 3 } });
    expect(packed).toBe((5 ** 11 + 1) * 20 + 13);
  });

  it('has room for the longest pulse, twenty items', () => {
    const form = formOf({ selfReport: true, opinions: 5, knowledge: 8, duty: 6 });
    const most = { selfReport: 3, choices: Array<number>(14).fill(4), satisfaction: { item: 4, level: 4 } };
    const packed = packAnswers(form, most);
    expect(packed).toBe(4 * 5 ** 16 - 1);
    expect(packed).toBeLessThan(2 ** ANSWER_BITS);
    expect(unpackAnswers(form, packed)).toEqual(most);
  });

  it('throws where a form has more answers than the code has bits', () => {
    const form = formOf({ knowledge: 20, duty: 0 });
    expect(() => packAnswers(form, { choices: Array<number>(20).fill(0) })).toThrow(RangeError);
    expect(() => packAnswers(form, { choices: Array<number>(20).fill(0) })).toThrow('form 100');
  });

  it.each([
    ['a digit above four', { choices: [5, 0, 0, 0, 0] }],
    ['a digit below none', { choices: [1, -1, 0, 0, 0] }],
    ['half a digit', { choices: [0.5, 0, 0, 0, 0] }],
    ['too few digits', { choices: [1, 1] }],
    ['too many digits', { choices: [1, 1, 1, 1, 1, 1] }],
  ])('throws at %s rather than write other answers', (_, answers) => {
    expect(() => packAnswers(topicForm, answers)).toThrow(RangeError);
  });

  it('throws where a pulse is handed in without its opinion', () => {
    const choices = Array<number>(11).fill(1);
    expect(() => packAnswers(pulseForm, { selfReport: 1, choices })).toThrow(RangeError);
  });
});

describe('unpackAnswers', () => {
  it('brings back everything that is packed', () => {
    const packed = forms.chain((form) => fc.tuple(fc.constant(form), answersFor(form)));
    fc.assert(
      fc.property(packed, ([form, answers]) => {
        expect(unpackAnswers(form, packAnswers(form, answers))).toEqual(answers);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses numbers that no answers make', () => {
    expect(unpackAnswers(topicForm, 5 ** 5 - 1)).toEqual({ choices: [4, 4, 4, 4, 4] });
    expect(unpackAnswers(topicForm, 5 ** 5)).toBeUndefined();
    expect(unpackAnswers(youngPulseForm, 4 * 5 ** 10 * 3 * 4)).toBeUndefined();
    expect(unpackAnswers(topicForm, 2 ** ANSWER_BITS - 1)).toBeUndefined();
  });
});
