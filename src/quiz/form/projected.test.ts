import { describe, expect, it } from 'vitest';
import type { Item } from '../item/index.ts';
import type { Form } from './form.ts';
import { projectForm, readProjected } from './projected.ts';

const opinion: Item = { id: 's1', indicator: 'S', scale: 'frequency-4' };
const own: Item = { id: 'k0', indicator: 'K0' };
const knowledge: Item = { id: 'k1', indicator: 'K', key: 2 };
const duty: Item = { id: 'd1', indicator: 'D', key: 0 };
const form = (items: Item[]): Form => ({ number: 123, version: 1, kind: 'pulse', letter: 'A', items });

describe('projectForm', () => {
  it('leaves opinions and the self-report out of what is shown', () => {
    const made = projectForm(form([own, opinion, knowledge, duty]));
    expect(made).toEqual({ ok: true, value: { number: 123, kind: 'pulse', items: [knowledge, duty] } });
  });

  it('shows nothing of a form that only asks for opinions', () => {
    expect(projectForm(form([own, opinion]))).toEqual({ ok: false, fault: { type: 'empty' } });
  });
});

describe('readProjected', () => {
  const data = (items: unknown) => ({ number: 123, kind: 'pulse', items });

  it('reads back what was projected', () => {
    const made = projectForm(form([knowledge, duty]));
    if (!made.ok) throw new Error('not projected');
    expect(readProjected(JSON.parse(JSON.stringify(made.value)))).toEqual(made);
  });

  it('refuses the whole when one item is an opinion or a self-report, whatever else it claims', () => {
    for (const smuggled of [
      opinion,
      own,
      { ...opinion, key: 1 },
      { ...knowledge, indicator: 'k' },
      { id: 's1' },
    ]) {
      expect(readProjected(data([knowledge, smuggled, duty]))).toEqual({
        ok: false,
        fault: { type: 'opinion', item: smuggled.id },
      });
    }
  });

  it('refuses a key that names no option: what has no right answer is an opinion', () => {
    expect(readProjected(data([{ ...knowledge, key: 3 }]))).toMatchObject({ fault: { type: 'opinion' } });
    expect(readProjected(data([{ ...knowledge, key: undefined }]))).toMatchObject({
      fault: { type: 'opinion' },
    });
  });

  it('refuses what is no form', () => {
    for (const other of [
      null,
      'form',
      [],
      {},
      data('k1'),
      data([null]),
      { ...data([knowledge]), kind: 'poll' },
    ]) {
      expect(readProjected(other)).toEqual({ ok: false, fault: { type: 'unreadable' } });
    }
    expect(readProjected(data([]))).toEqual({ ok: false, fault: { type: 'empty' } });
  });
});
