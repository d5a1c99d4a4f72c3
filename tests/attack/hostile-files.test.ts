/** 60,000 aggregate files that somebody spoilt: each is refused, or is sound all the same. */
import { describe, expect, it } from 'vitest';
import { aggregateOf, countsOf } from '../../src/quiz/aggregates.fixture.ts';
import { type Aggregate, AggregateSum, aggregateText, readAggregate } from '../../src/quiz/box/index.ts';
import { children } from '../../src/quiz/children.fixture.ts';
import type { Form } from '../../src/quiz/form/index.ts';
import { pulseForm, topicForm, youngPulseForm } from '../../src/quiz/forms.fixture.ts';
import { groupReport } from '../../src/quiz/report/index.ts';
import { diceOf, mutatedJson } from './mutate.ts';

/** Fewer where the traps are sprung. */
const FILES = Number(process.env['HOSTILE'] ?? 60_000);

const forms = new Map([topicForm, pulseForm, youngPulseForm].map((form) => [form.number, form]));
const formOf = (number: number): Form | undefined => forms.get(number);

const group = (form: Form, n: number, seed: number) => countsOf(form, children(form, n, { seed }));

/** Sound files of every kind: one block and several, one box and several, on devices and on paper. */
const originals: readonly Aggregate[] = [
  aggregateOf(topicForm, group(topicForm, 12, 1)),
  aggregateOf(pulseForm, group(pulseForm, 25, 2)),
  {
    ...aggregateOf(youngPulseForm, group(youngPulseForm, 60, 3), 3),
    blocks: {
      kk: group(youngPulseForm, 30, 4),
      ru: group(youngPulseForm, 20, 5),
      mixed: group(youngPulseForm, 10, 6),
    },
  },
  onPaper(aggregateOf(topicForm, group(topicForm, 40, 7), 2)),
];

function onPaper(aggregate: Aggregate): Aggregate {
  const { mixed } = aggregate.blocks;
  if (!mixed) throw new Error('expected one block');
  const items = mixed.items.map(({ options }) => ({ options, rightByScore: [] }));
  return { ...aggregate, mode: 'paper', blocks: { mixed: { ...mixed, items, knowledge: [], duty: [] } } };
}

/** Every number in a value; anything but plain objects, lists, numbers and the few known words is a fault. */
function* numbersOf(value: unknown, path = ''): Generator<number> {
  if (typeof value === 'number') {
    yield value;
    return;
  }
  if (typeof value === 'string') {
    if (!/^(bilemin-aggregate|device|paper|[0-9a-f]{16})$/.test(value)) throw new Error(`${path}: a text`);
    return;
  }
  if (value === null || typeof value !== 'object') throw new Error(`${path}: ${typeof value}`);
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype) throw new Error(`${path}: prototype`);
  for (const key of Reflect.ownKeys(value)) {
    if (Array.isArray(value) && key === 'length') continue;
    yield* numbersOf(Reflect.get(value, key), `${path}.${String(key)}`);
  }
}

const sum = (list: readonly number[]): number => list.reduce((total, count) => total + count, 0);

/** What is wrong with an aggregate that was taken; reckoned apart from the reader. */
function faultOf(aggregate: Aggregate): string {
  for (const number of numbersOf(aggregate))
    if (!Number.isSafeInteger(number) || number < 0 || Object.is(number, -0)) return `the number ${number}`;
  const fields = ['format', 'version', 'form', 'formVersion', 'mode', 'leaves', 'n', 'blocks'];
  if (Object.keys(aggregate).join() !== fields.join()) return 'fields';
  const { leaves, n, blocks } = aggregate;
  if (leaves.some((leaf) => leaf.n < 10 || leaf.n > 60)) return 'leaf size';
  if (new Set(leaves.map(({ id }) => id)).size !== leaves.length) return 'leaf twice';
  if (sum(leaves.map((leaf) => leaf.n)) !== n) return 'leaves';
  if (sum(Object.values(blocks).map((block) => block.n)) !== n) return 'blocks';
  for (const block of Object.values(blocks)) {
    if (block.n < 10) return 'small block';
    if (block.items.some(({ options }) => sum(options) !== block.n)) return 'options';
    for (const table of [block.knowledge, block.duty])
      if (table.length > 0 && sum(table.flat()) !== block.n) return 'scores';
    if (block.satisfaction.length > 0 && sum(block.satisfaction.flat()) !== block.n) return 'opinions';
  }
  return '';
}

describe('a file that somebody spoilt', () => {
  const texts = originals.map(aggregateText);
  const onPrototype = Reflect.ownKeys(Object.prototype).length;

  it('is sound before it is spoilt', () => {
    for (const text of texts) expect(readAggregate(text, formOf)).toMatchObject({ ok: true });
    for (const aggregate of originals) expect(faultOf(aggregate)).toBe('');
  });

  it(`is refused or is sound all the same, ${FILES} times, and no error escapes`, () => {
    const dice = diceOf(2026);
    const seen = new Map<string, number>();
    const count = (name: string): void => void seen.set(name, (seen.get(name) ?? 0) + 1);
    for (let file = 0; file < FILES; file += 1) {
      const text = mutatedJson(dice.pick(texts), dice);
      const read = readAggregate(text, formOf);
      count(read.ok ? 'taken' : read.fault.type);
      if (read.ok) {
        const fault = faultOf(read.value);
        if (fault) throw new Error(`taken with a fault in ${fault}: ${text.slice(0, 2000)}`);
        const sums = new AggregateSum();
        if (!sums.add(read.value).ok) throw new Error('not added');
        const form = formOf(read.value.form);
        if (form) groupReport(form, sums.total() as Aggregate);
      } else if (JSON.stringify(read.fault).length > 300) throw new Error('a fault carries text of the file');
    }
    expect(Reflect.ownKeys(Object.prototype)).toHaveLength(onPrototype);
    for (const name of ['x', 'n', 'id', 'school', 'polluted']) expect(({} as never)[name]).toBeUndefined();
    expect({}.toString()).toBe('[object Object]');
    // Each kind of refusal was met, or the files were not as hostile as they should be.
    for (const kind of ['taken', 'not-json', 'other-format', 'wrong-field', 'sums-disagree', 'unknown-form'])
      expect(seen.get(kind) ?? 0, kind).toBeGreaterThan(FILES / 1200);
    expect(seen.get('taken') ?? 0).toBeLessThan(FILES / 3);
  }, 240_000);

  it.each([
    ['200,000 brackets', '['.repeat(200_000)],
    ['200,000 brackets closed', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['200,000 objects', `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`],
    ['six megabytes of one string', `"${'a'.repeat(6_000_000)}"`],
    ['six megabytes of digits', '9'.repeat(6_000_000)],
    ['nine megabytes of anything', 'x'.repeat(9_000_000)],
  ])('of %s is refused', (_, text) => {
    expect(readAggregate(text, formOf).ok).toBe(false);
    const inside = (texts[0] ?? '').replace('"blocks":', `"blocks":${text},"rest":`);
    expect(readAggregate(inside, formOf).ok).toBe(false);
  });
});
