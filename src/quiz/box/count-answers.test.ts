import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersFor, forms } from '../arbitraries.fixture.ts';
import { choiceItems, type Form } from '../form/index.ts';
import { pulseForm, topicForm } from '../forms.fixture.ts';
import type { Answers } from '../handin/index.ts';
import { twelveChildren, twelveCounts } from '../twelve-children.fixture.ts';
import { countAnswers } from './count-answers.ts';
import { type Counts, emptyCounts } from './counts.ts';

const counted = (form: Form, children: readonly Answers[]): Counts => {
  const counts = emptyCounts(form);
  for (const answers of children) countAnswers(counts, form, answers);
  return counts;
};

const sum = (list: readonly number[]): number => list.reduce((total, count) => total + count, 0);

describe('countAnswers', () => {
  it('counts twelve children as a hand counts them', () => {
    const children = twelveChildren.map(([, choices]) => ({ choices }));
    expect(counted(topicForm, children)).toEqual(twelveCounts);
  });

  it('counts one child of a pulse in every part', () => {
    // Keys of k1-k6 are 0 1 2 0 1 2 and of d1-d5 1 2 0 1 2: K 5 of 6 with k4 wrong; d2 right, then nothing more.
    const counts = counted(pulseForm, [
      { selfReport: 2, choices: [1, 2, 3, 2, 2, 3, 4, 3, 0, 0, 0], satisfaction: { item: 3, level: 4 } },
    ]);
    expect(counts.n).toBe(1);
    expect(counts.selfReport).toEqual([0, 0, 1, 0]);
    expect(counts.items[0]).toEqual({ options: [1, 0, 0, 0, 0, 0], rightByScore: [0, 0, 0, 0, 0, 1, 0] });
    expect(counts.items[3]).toEqual({ options: [0, 1, 0, 0, 0, 0], rightByScore: [0, 0, 0, 0, 0, 0, 0] });
    expect(counts.items[6]?.options).toEqual([0, 0, 0, 1, 0, 0]);
    expect(counts.items[7]).toEqual({ options: [0, 0, 1, 0, 0, 0], rightByScore: [0, 0, 0, 0, 0, 0] });
    expect(counts.items[10]?.options).toEqual([0, 0, 0, 0, 0, 1]);
    expect(counts.knowledge[6]).toEqual([0, 0, 0, 0, 0, 1, 0]);
    expect(counts.duty[2]).toEqual([0, 1, 0]);
    expect(counts.satisfaction).toEqual([
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 1],
    ]);
  });

  const groups = forms.chain((form) =>
    fc.record({ form: fc.constant(form), children: fc.array(answersFor(form), { maxLength: 25 }) }),
  );

  it('makes sums that agree, as an import of a file will ask of them', () => {
    fc.assert(
      fc.property(groups, ({ form, children }) => {
        const counts = counted(form, children);
        const n = children.length;
        expect(counts.n).toBe(n);
        for (const item of counts.items) expect(sum(item.options)).toBe(n);
        const blocks = [counts.knowledge, counts.duty, counts.satisfaction, [counts.selfReport]];
        for (const block of blocks) {
          if ((block[0] ?? []).length > 0) expect(sum(block.map(sum))).toBe(n);
        }
      }),
    );
  });

  it('ties right-by-score to the children who reached all: s right items for each child with s', () => {
    fc.assert(
      fc.property(groups, ({ form, children }) => {
        const counts = counted(form, children);
        for (const [indicator, table] of [
          ['K', counts.knowledge],
          ['D', counts.duty],
        ] as const) {
          const own = counts.items.filter((_, index) => choiceItems(form)[index]?.indicator === indicator);
          (table[own.length] ?? []).forEach((complete, score) => {
            expect(sum(own.map(({ rightByScore }) => rightByScore[score] ?? 0))).toBe(score * complete);
            for (const item of own) expect(item.rightByScore[score]).toBeLessThanOrEqual(complete);
          });
        }
        choiceItems(form).forEach((item, index) => {
          const own = counts.items[index];
          expect(sum(own?.rightByScore ?? [])).toBeLessThanOrEqual(own?.options[item.key] ?? 0);
        });
      }),
    );
  });

  it('does not heed the order in which children come', () => {
    fc.assert(
      fc.property(groups, ({ form, children }) => {
        expect(counted(form, [...children].reverse())).toEqual(counted(form, children));
      }),
    );
  });
});
