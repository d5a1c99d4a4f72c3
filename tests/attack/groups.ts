/** Groups of every size and kind, as aggregates: a few kinds of children, each many times. */
import fc from 'fast-check';
import { countsOf } from '../../src/quiz/aggregates.fixture.ts';
import { answersFor } from '../../src/quiz/arbitraries.fixture.ts';
import {
  type Aggregate,
  addCounts,
  type Counts,
  emptyCounts,
  type LanguageBlocks,
} from '../../src/quiz/box/index.ts';
import type { Form } from '../../src/quiz/form/index.ts';
import { formOf, pulseForm, topicForm, youngPulseForm } from '../../src/quiz/forms.fixture.ts';
import type { Answers } from '../../src/quiz/handin/index.ts';

const times = (list: readonly number[], factor: number): number[] => list.map((count) => count * factor);

/** The counts of one child who is there `factor` times. */
function manyOf(form: Form, answers: Answers, factor: number): Counts {
  const { n, selfReport, items, knowledge, duty, satisfaction } = countsOf(form, [answers]);
  return {
    n: n * factor,
    selfReport: times(selfReport, factor),
    items: items.map(({ options, rightByScore }) => ({
      options: times(options, factor),
      rightByScore: times(rightByScore, factor),
    })),
    knowledge: knowledge.map((row) => times(row, factor)),
    duty: duty.map((row) => times(row, factor)),
    satisfaction: satisfaction.map((row) => times(row, factor)),
  };
}

/** Children of some kinds, each kind so many times. */
export type Kinds = readonly (readonly [answers: Answers, count: number])[];

/** The counts of a group. */
export const countsOfKinds = (form: Form, kinds: Kinds): Counts =>
  kinds.reduce((sum, [answers, count]) => addCounts(sum, manyOf(form, answers, count)), emptyCounts(form));

/** An aggregate of counts that is said to come from so many boxes; each box has its share of the children. */
export function aggregateOfBlocks(form: Form, blocks: LanguageBlocks, boxes: number): Aggregate {
  const n = Object.values(blocks).reduce((sum, block) => sum + block.n, 0);
  return {
    format: 'bilemin-aggregate',
    version: 1,
    form: form.number,
    formVersion: form.version,
    mode: 'device',
    leaves: Array.from({ length: boxes }, (_, index) => ({
      id: index.toString(16).padStart(16, '0'),
      n: Math.floor(n / boxes) + (index < n % boxes ? 1 : 0),
    })),
    n,
    blocks,
  };
}

const sizes = [10, 11, 12, 25, 29, 30, 49, 50, 60, 99, 100, 101, 199, 200, 400, 999, 1000, 5000, 150_000];

/** A form, kinds of children and boxes: unanimous groups, all but one, mixed ones; from ten children to a country. */
export const groups: fc.Arbitrary<{ form: Form; kinds: Kinds; boxes: number }> = fc
  .constantFrom(
    topicForm,
    pulseForm,
    youngPulseForm,
    formOf({ selfReport: true, opinions: 5, knowledge: 8, duty: 6 }, 9),
  )
  .chain((form) =>
    fc
      .record({
        n: fc.constantFrom(...sizes),
        answers: fc.array(answersFor(form), { minLength: 1, maxLength: 4 }),
        weights: fc.array(fc.constantFrom(0, 1, 1, 2, 9), { minLength: 4, maxLength: 4 }),
        boxes: fc.constantFrom(1, 2, 3, 4, 5, 40),
      })
      .map(({ n, answers, weights, boxes }) => {
        const kinds: [Answers, number][] = answers.slice(1).map((own, place) => [own, weights[place] ?? 0]);
        const rest = Math.max(0, n - kinds.reduce((sum, [, count]) => sum + count, 0));
        const [first] = answers;
        const all = first ? [...kinds, [first, rest] as [Answers, number]] : kinds;
        return { form, kinds: all, boxes: Math.min(boxes, Math.floor(n / 10)) };
      }),
  );
