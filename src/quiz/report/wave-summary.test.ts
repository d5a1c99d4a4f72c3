import { describe, expect, it } from 'vitest';
import { aggregateOf, alike, countsOf } from '../aggregates.fixture.ts';
import { formOf, topicForm } from '../forms.fixture.ts';
import { boxOf, twelveCodes, twelveCounts } from '../twelve-children.fixture.ts';
import { indicatorResult } from './indicator-result.ts';
import { aggregateSummary, boxSummary } from './wave-summary.ts';

describe('a wave summary', () => {
  it('of the twelve children agrees with what was reckoned by hand', () => {
    // Ten valid of twelve: knowledge 25 25 50 50 75 75 75 75 100 100, duty eight of ten: see indicator-result.test.ts.
    const found = boxSummary(boxOf(twelveCodes));
    expect(found).toMatchObject({
      form: 58,
      formVersion: 1,
      n: 12,
      knowledge: { items: 4, n: 10, mean: 65, designEffect: 1 },
      duty: { items: 1, n: 10, mean: 80, designEffect: 1 },
    });
    expect(found.knowledge?.sd).toBeCloseTo(26.874192, 5);
    expect(found.duty?.sd).toBeCloseTo(42.163702, 5);
  });

  it('is the same from an open box as from its sealed aggregate', () => {
    expect(aggregateSummary(aggregateOf(topicForm, twelveCounts))).toEqual(boxSummary(boxOf(twelveCodes)));
  });

  it('agrees with the class report on the same counts', () => {
    const report = indicatorResult(twelveCounts.knowledge);
    expect(boxSummary(boxOf(twelveCodes)).knowledge?.mean).toBe(report?.mean);
    expect(boxSummary(boxOf(twelveCodes)).knowledge?.n).toBe(report?.n);
  });

  it('holds numbers of children, means and spreads, and no counts of answers', () => {
    const found = boxSummary(boxOf(twelveCodes));
    expect(Object.keys(found)).toEqual(['form', 'formVersion', 'n', 'knowledge', 'duty']);
    expect(Object.keys(found.knowledge ?? {})).toEqual(['items', 'n', 'mean', 'sd', 'designEffect']);
  });

  it('adds languages up', () => {
    const aggregate = aggregateOf(topicForm, twelveCounts);
    const twice = { ...aggregate, n: 24, blocks: { kk: twelveCounts, mixed: twelveCounts } };
    expect(aggregateSummary(twice)).toMatchObject({ n: 24, knowledge: { n: 20, mean: 65 } });
  });

  it('widens by whole classes where several boxes are put together', () => {
    const boxes = alike(topicForm, 50, { choices: [1, 2, 3, 1, 2] }, 2);
    // Two classes of 25 at ρ = .1: 1 + 24 · .1.
    expect(aggregateSummary(boxes).knowledge?.designEffect).toBeCloseTo(3.4, 10);
  });

  it('leaves out an indicator of which fewer than five scores count, and one that has no items', () => {
    const started = { choices: [1, 0, 0, 0, 0] };
    const finished = { choices: [1, 2, 3, 1, 2] };
    const four = countsOf(topicForm, [...Array(8).fill(started), ...Array(4).fill(finished)]);
    expect(aggregateSummary(aggregateOf(topicForm, four))).toEqual({ form: 58, formVersion: 1, n: 12 });
    const knowledgeAlone = formOf({ knowledge: 6, duty: 0 }, 9);
    expect(aggregateSummary(alike(knowledgeAlone, 10, { choices: [1, 2, 3, 1, 2, 3] }))).not.toHaveProperty(
      'duty',
    );
  });

  it('of paper totals has no scores', () => {
    const paper = { ...twelveCounts, knowledge: [], duty: [] };
    expect(aggregateSummary({ ...aggregateOf(topicForm, paper), mode: 'paper' })).toEqual({
      form: 58,
      formVersion: 1,
      n: 12,
    });
  });
});
