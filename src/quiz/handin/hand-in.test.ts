import { describe, expect, it } from 'vitest';
import {
  attemptWith,
  browserBytes,
  classKey,
  otherKey,
  pulseForm,
  reached,
  scripted,
  topicForm,
} from '../forms.fixture.ts';
import { type Handin, readCode } from './code.ts';
import { handIn } from './hand-in.ts';
import type { RandomBytes } from './random.ts';
import { classSeal } from './seal.ts';

const assignment = { form: pulseForm.number, key: classKey };
const attempt = attemptWith(pulseForm, {
  k0: { type: 'level', level: 0 },
  s1: { type: 'level', level: 1 },
  k1: { type: 'option', option: 0 },
  d5: { type: 'dont-know' },
});

const read = (code: string, key = classKey): Handin => reached(readCode(code, pulseForm, classSeal(key)));

/** Nonce bytes from one list and dice bytes from another. */
const streams = (nonce: readonly number[], dice: readonly number[]): RandomBytes => {
  const nonceBytes = scripted(nonce);
  const diceBytes = scripted(dice);
  return (count) => (count === 4 ? nonceBytes(count) : diceBytes(count));
};

describe('handIn', () => {
  it('makes a code that says what was answered, in which language and on which form', () => {
    const code = handIn(pulseForm, attempt, assignment, 'ru', streams([0xff, 0xff, 0xff, 0xff], [0, 0, 4]));
    expect(code).toHaveLength(24);
    expect(read(code)).toEqual({
      form: 7,
      language: 'ru',
      nonce: 2 ** 26 - 1,
      answers: {
        selfReport: 1,
        choices: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4],
        satisfaction: { item: 0, level: 1 },
      },
    });
  });

  it('hands a topic form in with four random bytes and no dice', () => {
    const topic = attemptWith(topicForm, { k1: { type: 'option', option: 0 } });
    const code = handIn(topicForm, topic, { form: 58, key: classKey }, 'en', scripted([0, 0, 0, 64]));
    expect(reached(readCode(code, topicForm, classSeal(classKey)))).toMatchObject({
      language: 'en',
      nonce: 1,
      answers: { choices: [1, 0, 0, 0, 0] },
    });
  });

  it('throws the same dice whatever the nonce: the two are separate draws', () => {
    for (const dice of [
      [0, 0, 0],
      [1, 3, 2],
      [3, 5, 4],
    ]) {
      const written = [0, 1, 127, 255].map((byte) => {
        const nonce = [byte, byte, byte, byte];
        return read(handIn(pulseForm, attempt, assignment, 'kk', streams(nonce, dice))).answers.satisfaction;
      });
      expect(new Set(written.map((opinion) => JSON.stringify(opinion))).size).toBe(1);
    }
  });

  it('throws the same dice whatever the key', () => {
    const opinions = [classKey, otherKey].map((key) => {
      const random = streams([1, 2, 3, 4], [2, 4, 3]);
      return read(handIn(pulseForm, attempt, { form: 7, key }, 'kk', random), key).answers.satisfaction;
    });
    expect(opinions).toEqual([
      { item: 2, level: 3 },
      { item: 2, level: 3 },
    ]);
  });

  it('picks the same nonce whatever was answered', () => {
    const empty = attemptWith(pulseForm, {});
    const nonces = [attempt, empty].map(
      (given) => read(handIn(pulseForm, given, assignment, 'kk', streams([9, 8, 7, 6], [0, 5, 0]))).nonce,
    );
    expect(new Set(nonces).size).toBe(1);
  });

  it('cannot be foretold from attempt, key and nonce: many hand-ins show every opinion at every level', () => {
    const dice: RandomBytes = (count) => (count === 4 ? new Uint8Array(4) : browserBytes(count));
    const seen = new Set<string>();
    for (let round = 0; round < 3000; round += 1) {
      const { answers, nonce } = read(handIn(pulseForm, attempt, assignment, 'kk', dice));
      expect(nonce).toBe(0);
      seen.add(JSON.stringify(answers.satisfaction));
    }
    expect(seen.size).toBe(4 * 5);
  });

  it('gives two children with the same answers different codes', () => {
    const codes = new Set(
      Array.from({ length: 60 }, () => handIn(pulseForm, attempt, assignment, 'kk', browserBytes)),
    );
    expect(codes.size).toBe(60);
  });
});
