import { describe, expect, it } from 'vitest';
import { countsOf } from '../aggregates.fixture.ts';
import { emptyCounts } from '../box/index.ts';
import type { Form } from '../form/index.ts';
import { pulseForm, topicForm } from '../forms.fixture.ts';
import type { Answers } from '../handin/index.ts';
import { wordedReport } from './worded-report.ts';

const inKazakh = (form: Form, children: readonly Answers[]) => ({
  kk: countsOf(form, children),
  ru: emptyCounts(form),
  en: emptyCounts(form),
});
const right = { choices: [1, 2, 3, 1, 2] };
const group = (n: number) =>
  inKazakh(
    topicForm,
    Array.from({ length: n }, () => right),
  );

describe('wordedReport', () => {
  it.each([0, 1, 4])('says nothing of %i children', (n) => {
    expect(wordedReport(topicForm, group(n))).toBeUndefined();
  });

  it('speaks from five on, in words alone', () => {
    const report = wordedReport(topicForm, group(5));
    expect(report).toEqual(['k1', 'k2', 'k3', 'k4', 'd1'].map((id) => ({ id, right: 'most' })));
    expect(JSON.stringify(report?.map((item) => item.right))).not.toMatch(/\d/);
  });

  it('says nothing of a pulse, however many children', () => {
    const answers = {
      selfReport: 1,
      choices: Array<number>(11).fill(1),
      satisfaction: { item: 0, level: 0 },
    };
    const children = Array.from({ length: 60 }, () => answers);
    expect(wordedReport(pulseForm, inKazakh(pulseForm, children))).toBeUndefined();
  });

  it('puts what few had right first, ties in the order of the form', () => {
    const children = [
      [1, 2, 1, 1, 1],
      [1, 2, 1, 1, 1],
      [1, 2, 1, 1, 1],
      [1, 1, 1, 1, 1],
      [1, 1, 1, 1, 1],
    ].map((choices) => ({ choices }));
    expect(wordedReport(topicForm, inKazakh(topicForm, children))).toEqual([
      { id: 'k3', right: 'few' },
      { id: 'd1', right: 'few' },
      { id: 'k2', right: 'about-half' },
      { id: 'k1', right: 'most' },
      { id: 'k4', right: 'most' },
    ]);
  });

  it('adds the languages: five children in three languages are a group', () => {
    const two = countsOf(topicForm, [right, right]);
    expect(wordedReport(topicForm, { kk: two, ru: two, en: countsOf(topicForm, [right]) })).toHaveLength(5);
    expect(wordedReport(topicForm, { kk: two, ru: two, en: emptyCounts(topicForm) })).toBeUndefined();
  });
});
