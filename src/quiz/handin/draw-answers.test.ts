import { describe, expect, it } from 'vitest';
import { attemptWith, pulseForm, scripted, topicForm, youngPulseForm } from '../forms.fixture.ts';
import type { Response } from '../item/index.ts';
import { drawAnswers } from './draw-answers.ts';

const level = (value: number): Response => ({ type: 'level', level: value });
/** Bytes that pick an opinion, keep its true level and draw level 0 beside it. */
const keeping = (item: number) => scripted([item, 0, 0]);

describe('drawAnswers', () => {
  it('writes scored answers exactly and draws nothing for a topic form', () => {
    const attempt = attemptWith(topicForm, {
      k1: { type: 'option', option: 0 },
      k2: { type: 'option', option: 2 },
      k4: { type: 'dont-know' },
    });
    expect(drawAnswers(topicForm, attempt, scripted([]))).toEqual({ choices: [1, 3, 0, 4, 0] });
  });

  it('writes the self-report exactly, and 0 for none', () => {
    const written = [0, 1, 2].map(
      (given) => drawAnswers(pulseForm, attemptWith(pulseForm, { k0: level(given) }), keeping(0)).selfReport,
    );
    expect(written).toEqual([1, 2, 3]);
    expect(drawAnswers(pulseForm, attemptWith(pulseForm, {}), keeping(0)).selfReport).toBe(0);
  });

  it('holds one opinion, the picked one, whatever the others are', () => {
    const attempt = attemptWith(pulseForm, { s1: level(0), s2: level(1), s3: level(2), s4: level(3) });
    for (let item = 0; item < 4; item += 1) {
      expect(drawAnswers(pulseForm, attempt, keeping(item)).satisfaction).toEqual({ item, level: item });
    }
  });

  it('takes a skipped and a declined opinion for the last level', () => {
    const declined = attemptWith(pulseForm, { s2: { type: 'declined' } });
    expect(drawAnswers(pulseForm, declined, keeping(1)).satisfaction).toEqual({ item: 1, level: 4 });
    expect(drawAnswers(pulseForm, declined, keeping(0)).satisfaction).toEqual({ item: 0, level: 4 });
    const young = attemptWith(youngPulseForm, {});
    expect(drawAnswers(youngPulseForm, young, keeping(2)).satisfaction).toEqual({ item: 2, level: 3 });
  });

  it('throws the dice over a declined opinion too', () => {
    const declined = attemptWith(pulseForm, { s1: { type: 'declined' } });
    expect(drawAnswers(pulseForm, declined, scripted([0, 5, 1])).satisfaction).toEqual({ item: 0, level: 1 });
  });

  it.each([
    ['nothing answered', {}],
    ['one answered', { s2: level(0) }],
    ['all answered', { s1: level(0), s2: level(1), s3: level(2) }],
    ['all declined', { s1: { type: 'declined' }, s2: { type: 'declined' }, s3: { type: 'declined' } }],
  ] as [string, Record<string, Response>][])(
    'picks every opinion from the same count of bytes: %s',
    (_, given) => {
      const picked = [0, 0, 0];
      for (let byte = 0; byte < 255; byte += 1) {
        const { satisfaction } = drawAnswers(
          youngPulseForm,
          attemptWith(youngPulseForm, given),
          keeping(byte),
        );
        picked[satisfaction?.item ?? 0] = (picked[satisfaction?.item ?? 0] ?? 0) + 1;
      }
      expect(picked).toEqual([85, 85, 85]);
    },
  );

  it('draws the same count of bytes whatever was answered', () => {
    for (const given of [{}, { s1: level(0) }, { s1: { type: 'declined' } }] as Record<string, Response>[]) {
      const attempt = attemptWith(pulseForm, given);
      expect(() => drawAnswers(pulseForm, attempt, scripted([0, 0]))).toThrow('too few bytes');
      expect(drawAnswers(pulseForm, attempt, scripted([0, 0, 0])).satisfaction?.item).toBe(0);
    }
  });
});
