import { describe, expect, it } from 'vitest';
import { aggregateText } from '#quiz/box';
import type { Form } from '#quiz/form';
import { alike } from '../../quiz/aggregates.fixture.ts';
import { pulseForm, topicForm } from '../../quiz/forms.fixture.ts';
import {
  type KnownForms,
  keptResults,
  likelyChoice,
  noChoice,
  takeForSession,
  waveOf,
} from './session-wave.ts';

const forms: KnownForms = {
  find: (number) => (number === topicForm.number ? topicForm : undefined),
  isPulse: (number) => number === pulseForm.number,
};
const right = { choices: [1, 2, 3, 1, 2] };
const boxed = (form: Form, n: number, seed: number) => ({
  ...alike(
    form,
    n,
    form === topicForm
      ? right
      : { choices: Array<number>(11).fill(1), selfReport: 1, satisfaction: { item: 0, level: 0 } },
  ),
  leaves: [{ id: seed.toString(16).padStart(16, '0'), n }],
});
const take = (form: Form, seed: number, files: Parameters<typeof takeForSession>[2] = []) =>
  takeForSession('a.json', aggregateText(boxed(form, 12, seed)), files, forms);

describe('takeForSession', () => {
  it('takes a file of a topic, and a second class beside it', async () => {
    const first = await take(topicForm, 1);
    if (!first.ok) throw new Error(first.fault.type);
    const second = await take(topicForm, 2, [first.value]);
    if (!second.ok) throw new Error(second.fault.type);
    const wave = waveOf({ kept: '', files: [first.value, second.value] }, [], forms);
    expect(wave?.group.n).toBe(24);
    expect(await take(topicForm, 1, [first.value])).toMatchObject({ fault: { type: 'overlap' } });
  });

  it('says of a pulse that it is one, and of another number that it is unknown', async () => {
    expect(await take(pulseForm, 1)).toEqual({ ok: false, fault: { type: 'pulse' } });
    expect(await take({ ...topicForm, number: 99 }, 1)).toMatchObject({
      fault: { type: 'unknown-form', form: 99 },
    });
    expect(await takeForSession('a.json', 'no file', [], forms)).toMatchObject({
      fault: { type: 'not-json' },
    });
  });
});

describe('results of this device', () => {
  const box = (id: string, content: object, form = topicForm.number) =>
    ({ id, label: '', slug: '', form, assignment: { key: [] }, content }) as never;
  const kept = [
    box('sealed', { state: 'sealed', aggregate: boxed(topicForm, 12, 1) }),
    box('words', { state: 'words', n: 6, items: [{ id: 'k1', right: 'most' }] }),
    box('open', { state: 'open' }),
    box('pulse', { state: 'sealed' }, pulseForm.number),
  ];

  it('are closed boxes of a topic', () => {
    expect(keptResults(kept, forms).map(({ id }) => id)).toEqual(['sealed', 'words']);
  });

  it('come to a time of the session', () => {
    expect(waveOf({ kept: 'sealed', files: [] }, kept, forms)?.group.n).toBe(12);
    expect(waveOf({ kept: 'words', files: [] }, kept, forms)?.group.n).toBe(6);
    expect(waveOf(noChoice, kept, forms)).toBeUndefined();
  });
});

describe('likelyChoice', () => {
  const twin: Form = { ...topicForm, number: topicForm.number + 1, letter: 'B' };
  const both: KnownForms = {
    ...forms,
    find: (number) => (number === twin.number ? twin : forms.find(number)),
  };
  const sealed = (id: string, form: Form, n: number, seed: number) =>
    ({
      id,
      form: form.number,
      content: { state: 'sealed', aggregate: { ...boxed(topicForm, n, seed), form: form.number } },
    }) as never;

  it('is the last result of letter B and the last of letter A that goes with it', () => {
    const kept = [
      sealed('a1', topicForm, 12, 1),
      sealed('b1', twin, 12, 2),
      sealed('a2', topicForm, 12, 3),
      sealed('b2', twin, 14, 4),
    ];
    expect(likelyChoice(kept, both)).toEqual({
      before: { kept: 'a2', files: [] },
      after: { kept: 'b2', files: [] },
    });
  });

  it('is nothing without letter B, and letter B alone where no letter A goes with it', () => {
    expect(likelyChoice([sealed('a1', topicForm, 12, 1)], both)).toEqual({
      before: noChoice,
      after: noChoice,
    });
    expect(likelyChoice([sealed('b1', twin, 12, 2)], both).before).toEqual(noChoice);
  });
});
