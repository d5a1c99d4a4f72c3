/** Thousands of files in one sum: what is kept of them is counted, not timed. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { aggregateOf, countsOf } from '../../src/quiz/aggregates.fixture.ts';
import { type Aggregate, AggregateSum, aggregateText, readAggregate } from '../../src/quiz/box/index.ts';
import { children } from '../../src/quiz/children.fixture.ts';
import { pulseForm, reached } from '../../src/quiz/forms.fixture.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const template = aggregateText(
  aggregateOf(pulseForm, countsOf(pulseForm, children(pulseForm, 25, { seed: 1 }))),
);
const id = '0'.repeat(16);

/** The file of a class of its own: the same counts, another leaf. */
const fileOf = (number: number): string => template.replace(id, number.toString(16).padStart(16, '0'));

/** Numbers in a value, however deep, leaves left out. */
const numbersIn = (value: unknown): number =>
  typeof value === 'number'
    ? 1
    : value !== null && typeof value === 'object'
      ? Object.values(value).reduce((sum: number, own) => sum + numbersIn(own), 0)
      : 0;

/** The sum of so many files, added one by one. */
function sumOf(files: number): Aggregate {
  const sum = new AggregateSum();
  for (let file = 0; file < files; file += 1) {
    expect(sum.add(reached(readAggregate(fileOf(file), () => pulseForm))).ok).toBe(true);
  }
  return sum.total() as Aggregate;
}

function aliveOf(seen: readonly WeakRef<object>[]): number {
  let alive = 0;
  for (const reference of seen) if (reference.deref()) alive += 1;
  return alive;
}

describe('a sum of 8,000 files', () => {
  it('holds as many numbers as a sum of two, leaves apart, and every child', () => {
    const [few, many] = [2, 8000].map(sumOf);
    expect(numbersIn(many?.blocks)).toBe(numbersIn(few?.blocks));
    expect(many?.leaves).toHaveLength(8000);
    expect(many?.n).toBe(8000 * 25);
  });

  it('keeps none of the files themselves but the first, whose form and mode it goes by', async () => {
    const sum = new AggregateSum();
    const seen: WeakRef<object>[] = [];
    for (let file = 0; file < 2000; file += 1) {
      const aggregate = reached(readAggregate(fileOf(file), () => pulseForm));
      seen.push(new WeakRef(aggregate));
      sum.add(aggregate);
    }
    // What a weak reference names lives on until the turn is over.
    await new Promise((resolve) => setTimeout(resolve, 0));
    collectGarbage();
    await new Promise((resolve) => setTimeout(resolve, 0));
    collectGarbage();
    expect(aliveOf(seen)).toBeLessThanOrEqual(2);
    expect(sum.total()?.n).toBe(2000 * 25);
  });
});
