import { describe, expect, it } from 'vitest';
import { formOf, pulseForm, topicForm, youngPulseForm } from '../forms.fixture.ts';
import { checkForm } from './check-form.ts';
import type { Form } from './form.ts';

const [first] = topicForm.items;
const selfReport = { id: 'k0', indicator: 'K0' } as const;

describe('checkForm', () => {
  it('finds nothing in sound forms', () => {
    for (const form of [topicForm, pulseForm, youngPulseForm]) expect(checkForm(form)).toEqual([]);
  });

  it.each([0, -1, 512, 1.5, Number.NaN])('finds number %d out of range', (number) => {
    expect(checkForm({ ...topicForm, number })).toEqual([{ type: 'number-out-of-range', number }]);
  });

  it('takes the first and the last number', () => {
    expect(checkForm({ ...topicForm, number: 1 })).toEqual([]);
    expect(checkForm({ ...topicForm, number: 511 })).toEqual([]);
  });

  it('finds a form without items', () => {
    expect(checkForm({ ...topicForm, items: [] })).toEqual([{ type: 'no-items' }]);
  });

  it('names an item that stands twice', () => {
    const items = [...topicForm.items, ...(first ? [first] : [])];
    expect(checkForm({ ...topicForm, items })).toEqual([{ type: 'item-twice', item: 'k1' }]);
  });

  it('finds a second self-report and a second satisfaction scale in a pulse', () => {
    const items = [
      ...pulseForm.items,
      { id: 'k00', indicator: 'K0' },
      { id: 's9', indicator: 'S', scale: 'faces-3' },
    ] as const;
    expect(checkForm({ ...pulseForm, items })).toEqual([
      { type: 'two-self-reports' },
      { type: 'two-satisfaction-scales' },
    ]);
  });

  it('keeps opinions and self-reports out of topic forms', () => {
    const items = [...topicForm.items, selfReport, { id: 's1', indicator: 'S', scale: 'faces-3' } as const];
    expect(checkForm({ ...topicForm, items })).toEqual([
      { type: 'opinion-in-topic-form', item: 'k0' },
      { type: 'opinion-in-topic-form', item: 's1' },
    ]);
  });

  it('says every fault at once', () => {
    const form: Form = { number: 0, version: 1, kind: 'topic', letter: 'A', items: [] };
    expect(checkForm(form)).toEqual([{ type: 'number-out-of-range', number: 0 }, { type: 'no-items' }]);
  });

  it('finds a form whose answers do not fit into a code, before a child hands in', () => {
    const tooLong = formOf({ knowledge: 15, duty: 5 });
    expect(checkForm(tooLong)).not.toEqual([]);
  });
});
