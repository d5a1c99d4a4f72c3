import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregateOf, countsOf } from '../aggregates.fixture.ts';
import { answersFor } from '../arbitraries.fixture.ts';
import { pulseForm, topicForm } from '../forms.fixture.ts';
import { type Aggregate, aggregateText } from './aggregate.ts';
import { AggregateSum } from './merge.ts';

/** One sealed box with a leaf of its own. */
const box = fc
  .tuple(
    fc.array(answersFor(pulseForm), { minLength: 10, maxLength: 14 }),
    fc.constantFrom('kk', 'ru', 'en', 'mixed'),
  )
  .map(([children, block]): Omit<Aggregate, 'leaves'> => {
    const counts = countsOf(pulseForm, children);
    return { ...aggregateOf(pulseForm, counts), blocks: { [block]: counts } };
  });

/** Several boxes, no two of the same name. */
const boxes = fc.array(box, { minLength: 1, maxLength: 6 }).map((all) =>
  all.map(
    (own, index): Aggregate => ({
      ...own,
      leaves: [{ id: index.toString(16).padStart(16, '0'), n: own.n }],
    }),
  ),
);

const sumOf = (all: readonly Aggregate[]): Aggregate => {
  const sum = new AggregateSum();
  for (const one of all) expect(sum.add(one).ok).toBe(true);
  return sum.total() as Aggregate;
};

describe('AggregateSum', () => {
  it('does not depend on order or grouping', () => {
    fc.assert(
      fc.property(boxes, fc.nat(), (all, cut) => {
        const at = (cut % all.length) + 1;
        const parts = [all.slice(0, at), all.slice(at)].filter((part) => part.length > 0);
        const text = aggregateText(sumOf(all));
        expect(aggregateText(sumOf([...all].reverse()))).toBe(text);
        expect(aggregateText(sumOf(parts.map(sumOf)))).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it('of one file is that file, and of none is nothing', () => {
    fc.assert(
      fc.property(boxes, ([one]) => {
        expect(sumOf([one as Aggregate])).toEqual(one);
      }),
      { numRuns: 30 },
    );
    expect(new AggregateSum().total()).toBeUndefined();
  });

  it('keeps every child', () => {
    fc.assert(
      fc.property(boxes, (all) => {
        const total = sumOf(all);
        expect(total.n).toBe(all.reduce((sum, { n }) => sum + n, 0));
        expect(Object.values(total.blocks).reduce((sum, block) => sum + (block?.n ?? 0), 0)).toBe(total.n);
        expect(total.leaves).toHaveLength(all.length);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses whatever shares a leaf, and stays as it was', () => {
    fc.assert(
      fc.property(boxes, fc.nat(), (all, pick) => {
        const sum = new AggregateSum();
        for (const one of all) sum.add(one);
        const before = aggregateText(sum.total() as Aggregate);
        const again = all[pick % all.length] as Aggregate;
        expect(sum.add(again)).toEqual({
          ok: false,
          fault: { type: 'overlap', leaves: again.leaves.map(({ id }) => id) },
        });
        expect(aggregateText(sum.total() as Aggregate)).toBe(before);
      }),
      { numRuns: 60 },
    );
  });

  it('does not change what was given to it, nor is changed through what it gave', () => {
    const [one, two] = fc.sample(
      boxes.filter((all) => all.length > 1),
      1,
    )[0] as [Aggregate, Aggregate];
    const before = structuredClone([one, two]);
    const sum = new AggregateSum();
    sum.add(one);
    const first = sum.total() as Aggregate;
    const copy = structuredClone(first);
    sum.add(two);
    expect([one, two]).toEqual(before);
    expect(first).toEqual(copy);
  });

  it('keeps forms, versions and modes apart', () => {
    const counts = countsOf(
      topicForm,
      Array.from({ length: 10 }, () => ({ choices: [1, 2, 3, 1, 2] })),
    );
    const one = aggregateOf(topicForm, counts);
    const sum = new AggregateSum();
    sum.add(one);
    const leaves = [{ id: 'f'.repeat(16), n: 10 }];
    expect(sum.add({ ...one, leaves, formVersion: 2 })).toMatchObject({
      fault: { type: 'other-form', formVersion: 2 },
    });
    expect(sum.add({ ...one, leaves, form: 57 })).toMatchObject({ fault: { type: 'other-form', form: 57 } });
    expect(sum.add({ ...one, leaves, mode: 'paper' })).toMatchObject({
      fault: { type: 'other-mode', mode: 'paper' },
    });
    expect(sum.total()?.n).toBe(10);
  });
});
