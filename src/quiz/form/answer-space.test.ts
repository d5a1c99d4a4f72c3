import { describe, expect, it } from 'vitest';
import { formOf, pulseForm, topicForm, youngPulseForm } from '../forms.fixture.ts';
import { ANSWER_BITS, answerSpace, fitsCode, radices } from './answer-space.ts';

describe('answerSpace', () => {
  it('has five answers for each scored item and nothing more in a topic form', () => {
    expect(answerSpace(topicForm)).toEqual({ choices: [5, 5, 5, 5, 5] });
  });

  it('has the self-report and one picked opinion in a pulse, with the levels of its scale', () => {
    const choices = (count: number): number[] => Array(count).fill(5);
    expect(answerSpace(pulseForm)).toEqual({
      selfReport: 4,
      choices: choices(11),
      satisfaction: { items: 4, levels: 5 },
    });
    expect(answerSpace(youngPulseForm)).toEqual({
      selfReport: 4,
      choices: choices(10),
      satisfaction: { items: 3, levels: 4 },
    });
  });

  it('of no items is empty', () => {
    expect(answerSpace({ ...topicForm, items: [] })).toEqual({ choices: [] });
  });
});

describe('radices', () => {
  it('stand in the order of the code: self-report, scored items, opinion, level', () => {
    expect(radices({ selfReport: 4, choices: [5, 5], satisfaction: { items: 3, levels: 4 } })).toEqual([
      4, 5, 5, 3, 4,
    ]);
    expect(radices({ choices: [] })).toEqual([]);
  });
});

describe('fitsCode', () => {
  it('takes every size of form the site gives', () => {
    for (const form of [topicForm, youngPulseForm, pulseForm]) expect(fitsCode(form)).toBe(true);
    expect(fitsCode(formOf({ selfReport: true, opinions: 5, knowledge: 8, duty: 6 }))).toBe(true);
  });

  it('ends at 46 bits: 19 scored items fit, 20 do not', () => {
    expect(5 ** 19).toBeLessThan(2 ** ANSWER_BITS);
    expect(5 ** 20).toBeGreaterThan(2 ** ANSWER_BITS);
    expect(fitsCode(formOf({ knowledge: 19, duty: 0 }))).toBe(true);
    expect(fitsCode(formOf({ knowledge: 15, duty: 5 }))).toBe(false);
  });
});
