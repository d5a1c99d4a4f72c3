import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregateOf, countsOf } from '../aggregates.fixture.ts';
import { answersFor, forms } from '../arbitraries.fixture.ts';
import { pulseForm, topicForm } from '../forms.fixture.ts';
import { aggregateText } from './aggregate.ts';
import { readAggregate } from './read-aggregate.ts';

/** Aggregates of 10 to 40 children on any form. */
const aggregates = forms.chain((form) =>
  fc
    .array(answersFor(form), { minLength: 10, maxLength: 40 })
    .map((children) => ({ form, aggregate: aggregateOf(form, countsOf(form, children)) })),
);

const sample = (form = topicForm) => {
  const choices = form === topicForm ? [1, 2, 3, 1, 2] : [1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2];
  const answers =
    form === topicForm ? { choices } : { selfReport: 1, choices, satisfaction: { item: 1, level: 2 } };
  return aggregateOf(
    form,
    countsOf(
      form,
      Array.from({ length: 12 }, () => answers),
    ),
  );
};

const known =
  (form = topicForm) =>
  (number: number) =>
    number === form.number ? form : undefined;

// biome-ignore lint/suspicious/noExplicitAny: what stands in a hostile file has no type
type Any = any;

/** The sample with one place of its JSON changed. */
function bent(change: (file: Any) => void, form = topicForm): string {
  const file = JSON.parse(aggregateText(sample(form)));
  change(file);
  return JSON.stringify(file);
}

const faultOf = (text: string, form = topicForm) => {
  const read = readAggregate(text, known(form));
  return read.ok ? 'taken' : read.fault;
};

describe('readAggregate', () => {
  it('gives back what was written, for every form', () => {
    fc.assert(
      fc.property(aggregates, ({ form, aggregate }) => {
        const text = aggregateText(aggregate);
        const read = readAggregate(text, () => form);
        expect(read).toEqual({ ok: true, value: aggregate });
        if (read.ok) expect(aggregateText(read.value)).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  it('takes a file with a byte order mark', () => {
    expect(readAggregate(`\uFEFF${aggregateText(sample())}`, known()).ok).toBe(true);
  });

  it.each<[string, string, object]>([
    ['not JSON', 'hello', { type: 'not-json' }],
    ['nothing', '', { type: 'not-json' }],
    ['a number', '5', { type: 'other-format' }],
    ['null', 'null', { type: 'other-format' }],
    ['another format', '{"format":"x"}', { type: 'other-format' }],
    ['a format by prototype', '{"__proto__":{"format":"bilemin-aggregate"}}', { type: 'other-format' }],
    ['a newer version', bent((file) => Object.assign(file, { version: 2 })), { type: 'newer-version' }],
    ['an unknown form', bent((file) => Object.assign(file, { form: 9 })), { type: 'unknown-form', form: 9 }],
    [
      'another version of the form',
      bent((file) => Object.assign(file, { formVersion: 2 })),
      { type: 'other-form-version', form: 58, known: 1, found: 2 },
    ],
    ['a field too many', bent((file) => Object.assign(file, { school: 'No 5' })), { field: 'the file' }],
    ['a field too few', bent((file) => delete (file as { n?: number }).n), { field: 'the file.n' }],
    ['a mode of its own', bent((file) => Object.assign(file, { mode: 'show of hands' })), { field: 'mode' }],
    ['no leaves', bent((file) => Object.assign(file, { leaves: [] })), { field: 'leaves' }],
    [
      'a leaf twice',
      bent((file) =>
        Object.assign(file, { leaves: [...(file['leaves'] as object[]), ...(file['leaves'] as object[])] }),
      ),
      { field: 'leaves[1].id' },
    ],
    [
      'a leaf with a name',
      bent((file) => Object.assign(file['leaves'][0] as object, { id: '<img src=x>' })),
      { field: 'leaves[0].id' },
    ],
    [
      'a leaf of 61',
      bent((file) => Object.assign(file['leaves'][0] as object, { n: 61 })),
      { field: 'leaves[0].n' },
    ],
    [
      'a leaf of 9',
      bent((file) => Object.assign(file['leaves'][0] as object, { n: 9 })),
      { field: 'leaves[0].n' },
    ],
    ['another n', bent((file) => Object.assign(file, { n: 13 })), { type: 'sums-disagree', field: 'leaves' }],
    [
      'a half child',
      bent((file) => Object.assign(file['blocks']['mixed'] as object, { n: 12.5 })),
      { field: 'blocks.mixed.n' },
    ],
    [
      'a negative child',
      bent((file) => Object.assign(file['blocks']['mixed'] as object, { n: -12 })),
      { field: 'blocks.mixed.n' },
    ],
    [
      'a block of another name',
      bent((file) => Object.assign(file, { blocks: { kz: file['blocks']['mixed'] } })),
      { field: 'blocks' },
    ],
    ['no block', bent((file) => Object.assign(file, { blocks: {} })), { field: 'blocks' }],
    [
      'a small block',
      bent((file) => Object.assign(file['blocks']['mixed'] as object, { n: 9 })),
      { field: 'blocks.mixed.n' },
    ],
  ])('refuses %s', (_name, text, fault) => {
    expect(faultOf(text)).toMatchObject(fault);
  });

  it.each<[string, (block: Any) => void, string]>([
    [
      'options that do not add up',
      (block) => void (block['items'][0] as { options: number[] }).options.fill(0),
      'options',
    ],
    [
      'more right than chose the key',
      (block) => Object.assign((block['items'][0] as { rightByScore: number[] }).rightByScore, { 4: 13 }),
      'rightByScore',
    ],
    [
      'right answers of those with none',
      (block) => Object.assign((block['items'][0] as { rightByScore: number[] }).rightByScore, { 0: 1 }),
      'rightByScore',
    ],
    [
      'scores without right items',
      (block) =>
        (block['items'] as { rightByScore: number[] }[]).forEach(
          ({ rightByScore }) => void rightByScore.fill(0),
        ),
      'knowledge',
    ],
    [
      'a table with a child too many',
      (block) => Object.assign((block['knowledge'] as number[][])[4] as number[], { 0: 1 }),
      'knowledge',
    ],
    [
      'opinions in a topic form',
      (block) => Object.assign(block, { satisfaction: [[12, 0, 0, 0, 0]] }),
      'satisfaction',
    ],
    [
      'a self-report in a topic form',
      (block) => Object.assign(block, { selfReport: [0, 12, 0, 0] }),
      'selfReport',
    ],
    [
      'a list too long',
      (block) =>
        void (block['items'] as object[]).push({ options: [12, 0, 0, 0, 0, 0], rightByScore: [0, 0] }),
      'items',
    ],
  ])('refuses %s', (_name, change, field) => {
    const fault = faultOf(bent((file) => change(file['blocks']['mixed'])));
    expect(fault).toMatchObject({ field: expect.stringContaining(field) });
  });

  it('refuses opinions that do not add up to the children', () => {
    const text = bent(
      (file) =>
        Object.assign(file['blocks']['mixed'] as object, {
          satisfaction: [
            [12, 0, 0, 0, 0],
            [1, 0, 0, 0, 0],
            [0, 0, 0, 0, 0],
            [0, 0, 0, 0, 0],
          ],
        }),
      pulseForm,
    );
    expect(faultOf(text, pulseForm)).toMatchObject({ type: 'sums-disagree' });
  });

  it('refuses a text larger than any file can be, before it is parsed', () => {
    expect(readAggregate(' '.repeat(8_000_001), known())).toMatchObject({ fault: { type: 'too-large' } });
  });

  it('survives deep nesting', () => {
    const deep = `{"format":"bilemin-aggregate","version":1,"blocks":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    expect(readAggregate(deep, known()).ok).toBe(false);
  });
});
