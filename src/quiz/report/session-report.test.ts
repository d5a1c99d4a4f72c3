import { describe, expect, it } from 'vitest';
import { aggregateOf, countsOf } from '../aggregates.fixture.ts';
import type { Aggregate } from '../box/index.ts';
import type { Form } from '../form/index.ts';
import { pulseForm, topicForm } from '../forms.fixture.ts';
import { type SessionReport, sessionReport, type WordedGroup } from './session-report.ts';

/** k1-k4 with keys 0, 1, 2, 0 and d1 with key 1; letter B has twins of k1 and d1. */
const A: Form = { ...topicForm, number: 57, letter: 'A' };
const B: Form = {
  ...topicForm,
  number: 58,
  letter: 'B',
  items: topicForm.items.map((item) =>
    ['k1', 'd1'].includes(item.id) ? { ...item, id: `${item.id}b` } : item,
  ),
};
const keys = [1, 2, 3, 1, 2];

/** A sealed box in which so many children are right on each item; its leaf is named by the seed. */
const sealed = (form: Form, n: number, right: readonly number[], seed: number): Aggregate => ({
  ...aggregateOf(
    form,
    countsOf(
      form,
      Array.from({ length: n }, (_, child) => ({
        choices: keys.map((key, item) => (child < (right[item] ?? 0) ? key : 4)),
      })),
    ),
  ),
  leaves: [{ id: seed.toString(16).padStart(16, '0'), n }],
});

const worded = (form: Form, n: number): WordedGroup => ({
  n,
  items: form.items.map(({ id }) => ({ id, right: 'about-half' as const })),
});

const shown = (found: ReturnType<typeof sessionReport>): SessionReport => {
  if ('type' in found) throw new Error(`expected a report, received ${found.type}`);
  return found;
};

const before = { form: A, group: sealed(A, 22, [9, 11, 22, 0, 12], 1) };
const after = { form: B, group: sealed(B, 20, [19, 12, 20, 0, 4], 2) };

describe('sessionReport', () => {
  it('sets the questions of both letters side by side, twins and the same ones', () => {
    const found = shown(sessionReport({ before, after }));
    expect(found).toMatchObject({ n: { before: 22, after: 20 }, small: true });
    expect(found.rows.map(({ before: first, after: second, same }) => [first?.id, second.id, same])).toEqual([
      ['k1', 'k1b', false],
      ['k2', 'k2', true],
      ['k3', 'k3', true],
      ['k4', 'k4', true],
      ['d1', 'd1b', false],
    ]);
    expect(found.rows.map(({ indicator }) => indicator)).toEqual(['K', 'K', 'K', 'K', 'D']);
  });

  it('prints shares, and never that nobody or everybody was right', () => {
    const [k1, , k3, k4] = shown(sessionReport({ before, after })).rows;
    expect(k1?.before).toEqual({
      id: 'k1',
      words: 'about-half',
      figure: { printed: { type: 'about', percent: 41 }, percent: (100 * 9) / 22 },
    });
    expect(k1?.after.figure?.printed).toEqual({ type: 'about', percent: 95 });
    expect(k3?.after.figure?.printed).toEqual({ type: 'more-than', percent: 95 });
    expect(k4?.after.figure?.printed).toEqual({ type: 'fewer-than', percent: 5 });
  });

  it('calls a change only what an interval for all questions together leaves no doubt of', () => {
    // Newcombe at 1 − .05/5 = 99 %. k1: 19/20 against 9/22, d = .541, .155 to .764. k2: 12/20 against 11/22: −.255 to .432.
    // d1: 4/20 against 12/22, d = −.345, −.610 to .043.
    const { rows } = shown(sessionReport({ before, after }));
    expect(rows.map(({ change }) => change)).toEqual([
      'more',
      'cannot-be-told-apart',
      'cannot-be-told-apart',
      'cannot-be-told-apart',
      'cannot-be-told-apart',
    ]);
    const worse = { form: B, group: sealed(B, 40, [0, 20, 40, 0, 20], 3) };
    expect(shown(sessionReport({ before, after: worse })).rows[0]?.change).toBe('less');
  });

  it('is content with one time, and says nothing of a change then', () => {
    const found = shown(sessionReport({ after }));
    expect(found.n).toEqual({ after: 20 });
    expect(found.rows[0]).toMatchObject({ after: { id: 'k1b' }, same: false });
    expect(found.rows[0]).not.toHaveProperty('before');
    expect(found.rows[0]).not.toHaveProperty('change');
  });

  it('tells a group of five to nine in words, with no figure in it and no change', () => {
    const found = shown(sessionReport({ before: { form: A, group: worded(A, 7) }, after }));
    expect(found.rows[0]?.before).toEqual({ id: 'k1', words: 'about-half' });
    expect(found.rows.every(({ change }) => change === undefined)).toBe(true);
  });

  it('notes a small group below thirty at either time', () => {
    const many = (form: Form, n: number, seed: number) => ({
      form,
      group: sealed(form, n, [9, 9, 9, 9, 9], seed),
    });
    expect(shown(sessionReport({ before: many(A, 30, 1), after: many(B, 30, 2) })).small).toBe(false);
    expect(shown(sessionReport({ before: many(A, 29, 1), after: many(B, 30, 2) })).small).toBe(true);
  });
});

describe('sessionReport refuses', () => {
  const other: Form = { ...A, number: 55 };

  it.each([
    ['a pulse', { after: { form: pulseForm, group: after.group } }, 'pulse'],
    ['another topic', { before: { form: other, group: sealed(other, 20, [], 3) }, after }, 'other-set'],
    [
      'the same file at both times',
      { before: after, after: { form: B, group: structuredClone(after.group) } },
      'same-box',
    ],
    [
      'an aggregate of other questions',
      { after: { form: { ...B, version: 2 }, group: after.group } },
      'other-version',
    ],
    ['words of other questions', { after: { form: B, group: worded(A, 7) } }, 'other-version'],
  ])('%s', (_, given, type) => {
    expect(sessionReport(given)).toEqual({ type });
  });

  it.each([
    [{ after: { form: B, group: sealed(B, 9, [], 4) } }, { wave: 'after', n: 9, needed: 10 }],
    [
      { before: { form: A, group: worded(A, 4) }, after },
      { wave: 'before', n: 4, needed: 5 },
    ],
  ])('a group that is too small', (given, refusal) => {
    expect(sessionReport(given)).toEqual({ type: 'too-few', ...refusal });
  });
});
