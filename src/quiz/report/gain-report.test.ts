import { describe, expect, it } from 'vitest';
import { aggregateOf, countsOf } from '../aggregates.fixture.ts';
import type { Aggregate } from '../box/index.ts';
import { children } from '../children.fixture.ts';
import type { Form } from '../form/index.ts';
import { formOf, topicForm } from '../forms.fixture.ts';
import { type GainHalf, type GainReport, gainReport } from './gain-report.ts';
import type { Letters, ScoreSummary, WaveSummary, Waves } from './wave-summary.ts';

const forms: Letters<Form> = {
  A: { ...topicForm, number: 57 },
  B: { ...topicForm, number: 58, letter: 'B' },
};

const score = (mean: number, n: number, items: number, sd = 20): ScoreSummary => ({
  items,
  n,
  mean,
  sd,
  designEffect: 1,
});

const half = (form: number, mean: number, n = 12): WaveSummary => ({
  form,
  formVersion: 1,
  n,
  knowledge: score(mean, n, 4),
  duty: score(mean, n, 1, 45),
});

const four = (
  means: readonly [number, number, number, number],
  sizes: readonly [number, number, number, number] = [12, 12, 12, 12],
): Waves<Letters<GainHalf>> => ({
  before: { A: half(57, means[0], sizes[0]), B: half(58, means[1], sizes[1]) },
  after: { A: half(57, means[2], sizes[2]), B: half(58, means[3], sizes[3]) },
});

const shown = (found: ReturnType<typeof gainReport>): GainReport => {
  if ('type' in found) throw new Error(`expected a report, received ${found.type}`);
  return found;
};

/** A sealed half of so many made-up children; its leaf is named by the seed. */
const sealed = (form: Form, n: number, skill: number, seed: number): Aggregate => ({
  ...aggregateOf(form, countsOf(form, children(form, n, { seed, skill }))),
  leaves: [{ id: seed.toString(16).padStart(16, '0'), n }],
});

describe('gainReport', () => {
  it('says the change on both indicators, with the numbers of children by wave and letter', () => {
    const found = shown(gainReport(four([52, 48, 70, 66], [13, 12, 12, 11])));
    expect(found).toMatchObject({
      n: { before: 25, after: 23 },
      letters: { before: { A: 13, B: 12 }, after: { A: 12, B: 11 } },
      small: true,
      knowledge: { printed: 18 },
      duty: { printed: 18 },
    });
    expect(found).not.toHaveProperty('attrition');
  });

  it('takes aggregates and summaries side by side, and gets the same from either', () => {
    const [A, B, laterA, laterB] = [
      sealed(forms.A, 15, 0.4, 1),
      sealed(forms.B, 12, 0.4, 2),
      sealed(forms.A, 14, 0.7, 3),
      sealed(forms.B, 13, 0.7, 4),
    ];
    const found = shown(gainReport({ before: { A, B }, after: { A: laterA, B: laterB } }, forms));
    expect(found.n).toEqual({ before: 27, after: 27 });
    expect(found.knowledge?.change).toBeGreaterThan(0);
    expect(found.knowledge).not.toHaveProperty('equating');
  });

  it('shows an indicator only when the form has items of it', () => {
    const without = (summary: GainHalf): WaveSummary => {
      const { duty: _, ...rest } = summary as WaveSummary;
      return rest;
    };
    const { before, after } = four([52, 48, 70, 66]);
    const found = shown(
      gainReport({
        before: { A: without(before.A), B: without(before.B) },
        after: { A: without(after.A), B: without(after.B) },
      }),
    );
    expect(found).toHaveProperty('knowledge');
    expect(found).not.toHaveProperty('duty');
  });

  it('notices when more than a fifth of the first wave is missing in the second, and not at a fifth', () => {
    expect(shown(gainReport(four([52, 48, 70, 66], [10, 10, 8, 7]))).attrition).toBeCloseTo(0.25, 10);
    expect(shown(gainReport(four([52, 48, 70, 66], [10, 10, 8, 8])))).not.toHaveProperty('attrition');
    expect(shown(gainReport(four([52, 48, 70, 66], [10, 10, 20, 20])))).not.toHaveProperty('attrition');
  });

  it('notes a small group below thirty in either wave', () => {
    expect(shown(gainReport(four([52, 48, 70, 66], [15, 15, 15, 15]))).small).toBe(false);
    expect(shown(gainReport(four([52, 48, 70, 66], [15, 15, 15, 14]))).small).toBe(true);
  });

  it('equates on the anchors of the first wave from a hundred on each form, and only with the forms given', () => {
    const halves = {
      before: { A: sealed(forms.A, 120, 0.4, 1), B: sealed(forms.B, 110, 0.4, 2) },
      after: { A: sealed(forms.A, 20, 0.7, 3), B: sealed(forms.B, 20, 0.7, 4) },
    };
    // All items of the two fixtures have the same ids, so every one is an anchor and nothing is left of the difference.
    expect(shown(gainReport(halves, forms)).knowledge?.equating).toMatchObject({ anchors: 4, drifted: 0 });
    expect(shown(gainReport(halves)).knowledge).not.toHaveProperty('equating');
    const small = { ...halves, before: { ...halves.before, B: sealed(forms.B, 99, 0.4, 5) } };
    expect(shown(gainReport(small, forms)).knowledge).not.toHaveProperty('equating');
  });
});

describe('gainReport refuses', () => {
  const sound = four([52, 48, 70, 66]);

  it.each([
    ['letters that are no pair', { ...sound, before: { A: half(57, 50), B: half(59, 50) } }],
    ['letters the wrong way round', { ...sound, before: { A: half(58, 50), B: half(57, 50) } }],
    ['another pair in the second wave', { ...sound, after: { A: half(55, 50), B: half(56, 50) } }],
  ])('%s', (_, halves) => {
    expect(gainReport(halves)).toEqual({ type: 'other-forms' });
  });

  it('another version of a form', () => {
    const after = { ...sound.after, B: { ...half(58, 60), formVersion: 2 } };
    expect(gainReport({ ...sound, after })).toEqual({ type: 'other-version', form: 58 });
  });

  it('one sealed box in both waves: its children would count twice', () => {
    const A = sealed(forms.A, 12, 0.5, 1);
    const B = sealed(forms.B, 12, 0.5, 2);
    expect(gainReport({ before: { A, B }, after: { A, B: sealed(forms.B, 12, 0.6, 3) } })).toEqual({
      type: 'same-box',
    });
  });

  it.each([
    [[5, 4, 12, 12], { type: 'too-few', wave: 'before', n: 9, needed: 10 }],
    [[12, 12, 0, 0], { type: 'too-few', wave: 'after', n: 0, needed: 10 }],
    [[12, 12, 20, 4], { type: 'too-few-on-form', wave: 'after', form: 58, n: 4, needed: 5 }],
    [[1, 40, 12, 12], { type: 'too-few-on-form', wave: 'before', form: 57, n: 1, needed: 5 }],
  ] as const)('%j children', (sizes, refusal) => {
    expect(gainReport(four([52, 48, 70, 66], sizes))).toEqual(refusal);
  });

  it('nothing else: five and five are enough, and an indicator of which too few scores count is left out', () => {
    const found = shown(gainReport(four([52, 48, 70, 66], [5, 5, 5, 5])));
    expect(found.knowledge?.letters).toEqual({});
    const form = formOf({ knowledge: 4, duty: 1 }, 57);
    const unfinished = aggregateOf(
      form,
      countsOf(
        form,
        Array.from({ length: 12 }, () => ({ choices: [1, 0, 0, 0, 0] })),
      ),
    );
    const halves = { ...sound, before: { ...sound.before, A: unfinished } };
    const left = shown(gainReport(halves));
    expect(left).not.toHaveProperty('knowledge');
    expect(left).not.toHaveProperty('duty');
  });
});
