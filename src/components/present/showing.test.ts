import { describe, expect, it } from 'vitest';
import type { ProjectedForm } from '#quiz/form';
import { beginShowing, mayExplain, type Step, take } from './showing.ts';

const form = (kind: 'topic' | 'pulse'): ProjectedForm => ({
  number: 57,
  kind,
  items: [
    { id: 'k1', indicator: 'K', key: 0 },
    { id: 'd1', indicator: 'D', key: 2 },
  ],
});
const stepped = (kind: 'topic' | 'pulse', ...steps: Step[]) => steps.reduce(take, beginShowing(form(kind)));
const [next, previous, show, count, why] = (['next', 'previous', 'show', 'count', 'why'] as const).map(
  (type) => ({
    type,
  }),
) as [Step, Step, Step, Step, Step];

describe('take', () => {
  it('keeps counts hidden until they are shown, and hides them with the next question', () => {
    const counted = stepped('topic', { type: 'set', answer: 1, count: 12 });
    expect([counted.shown, counted.counts[0]]).toEqual([false, [0, 12, 0, 0]]);
    const shown = take(counted, show);
    expect(shown.shown).toBe(true);
    expect(take(shown, show).shown).toBe(false);
    expect(take(shown, next).shown).toBe(false);
    expect(take(take(shown, next), previous)).toMatchObject({
      shown: false,
      counts: [
        [0, 12, 0, 0],
        [0, 0, 0, 0],
      ],
    });
  });

  it('goes from counting to showing in one step, and hides what was open when counting goes on', () => {
    expect(stepped('topic', count, show)).toMatchObject({ view: 'question', shown: true });
    expect(stepped('topic', show, count)).toMatchObject({ view: 'count', shown: false });
  });

  it('counts from 0 to 99 and takes no other number', () => {
    const less: Step = { type: 'add', answer: 3, by: -1 };
    expect(stepped('topic', less).counts[0]).toEqual([0, 0, 0, 0]);
    expect(stepped('topic', { type: 'set', answer: 3, count: 400 }).counts[0]?.[3]).toBe(99);
    expect(stepped('topic', { type: 'set', answer: 3, count: Number.NaN }).counts[0]?.[3]).toBe(0);
  });

  it('explains a topic at once, and a pulse after its last question', () => {
    expect(stepped('topic', why).view).toBe('why');
    expect(stepped('pulse', why).view).toBe('question');
    const ended = stepped('pulse', next, next);
    expect(mayExplain(ended)).toBe(true);
    expect(stepped('pulse', next, next, previous, why)).toMatchObject({ place: 1, view: 'why' });
  });

  it('stays between the first question and the end', () => {
    expect(stepped('topic', previous).place).toBe(0);
    const end = stepped('topic', next, next, next);
    expect(end.place).toBe(2);
    expect(take(end, show)).toEqual(end);
    expect(take(end, { type: 'add', answer: 0, by: 1 })).toEqual(end);
    expect(take(end, { type: 'again' }).place).toBe(0);
  });
});
