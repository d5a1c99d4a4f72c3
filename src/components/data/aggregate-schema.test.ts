import { z } from 'astro/zod';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Aggregate, aggregateText, readAggregate } from '#quiz/box';
import type { Form } from '#quiz/form';
import { aggregateSchema } from '#schemas';
import { aggregateOf, countsOf } from '../../quiz/aggregates.fixture.ts';
import { answersFor, forms } from '../../quiz/arbitraries.fixture.ts';
import { children } from '../../quiz/children.fixture.ts';
import { pulseForm, topicForm, youngPulseForm } from '../../quiz/forms.fixture.ts';
import { aggregateLimits, publishedSchema } from './aggregate-schema.ts';

const schema = aggregateSchema(aggregateLimits);
/** The schema as others get it: read back from the published JSON. */
const fromJson = z.fromJSONSchema(JSON.parse(JSON.stringify(publishedSchema)));

const sample = (form: Form) => aggregateOf(form, countsOf(form, children(form, 24)), 2);

/** Paper: totals alone, no score tables and no opinions. */
function onPaper(form: Form): Aggregate {
  const { blocks, ...rest } = sample(form);
  const [counts] = Object.values(blocks);
  if (!counts) throw new Error('expected a block');
  const items = counts.items.map(({ options }) => ({ options, rightByScore: [] }));
  return {
    ...rest,
    mode: 'paper',
    blocks: { kk: { ...counts, items, knowledge: [], duty: [], satisfaction: [] } },
  };
}

const verdicts = (text: string, form: Form) => {
  const value = JSON.parse(text);
  return {
    reader: readAggregate(text, (number) => (number === form.number ? form : undefined)).ok,
    schema: schema.safeParse(value).success,
    json: fromJson.safeParse(value).success,
  };
};

const all = { reader: true, schema: true, json: true };
const none = { reader: false, schema: false, json: false };

// biome-ignore lint/suspicious/noExplicitAny: what stands in a hostile file has no type
type Any = any;

function bent(change: (file: Any) => void): string {
  const file = JSON.parse(aggregateText(sample(pulseForm)));
  change(file);
  return JSON.stringify(file);
}

describe('the published schema', () => {
  it.each([topicForm, pulseForm, youngPulseForm])('takes what the reader takes: form $number', (form) => {
    expect(verdicts(aggregateText(sample(form)), form)).toEqual(all);
    expect(verdicts(JSON.stringify(onPaper(form)), form)).toEqual(all);
  });

  it('takes every aggregate that can be made', () => {
    const aggregates = forms.chain((form) =>
      fc
        .array(answersFor(form), { minLength: 10, maxLength: 40 })
        .map((answers) => ({ form, text: aggregateText(aggregateOf(form, countsOf(form, answers))) })),
    );
    fc.assert(
      fc.property(aggregates, ({ form, text }) => {
        expect(verdicts(text, form)).toEqual(all);
      }),
      { numRuns: 50 },
    );
  });

  it.each<[string, (file: Any) => void]>([
    ['another format', (file) => Object.assign(file, { format: 'x' })],
    ['a newer version', (file) => Object.assign(file, { version: 2 })],
    ['form 512', (file) => Object.assign(file, { form: 512 })],
    ['half a form version', (file) => Object.assign(file, { formVersion: 1.5 })],
    ['another mode', (file) => Object.assign(file, { mode: 'show of hands' })],
    ['a name in the file', (file) => Object.assign(file, { school: 'No 5' })],
    ['a name in a box', (file) => Object.assign(file.leaves[0], { class: '7B' })],
    ['a name in a block', (file) => Object.assign(file.blocks.mixed, { place: 'Abai' })],
    ['a name in an item', (file) => Object.assign(file.blocks.mixed.items[0], { stem: 'x' })],
    ['no boxes', (file) => Object.assign(file, { leaves: [] })],
    ['a box of nine', (file) => Object.assign(file.leaves[0], { n: 9 })],
    ['a box of 61', (file) => Object.assign(file.leaves[0], { n: 61 })],
    ['a box with a word for a name', (file) => Object.assign(file.leaves[0], { id: '7B' })],
    ['no blocks', (file) => Object.assign(file, { blocks: {} })],
    ['a block of another language', (file) => Object.assign(file, { blocks: { kz: file.blocks.mixed } })],
    ['a block of nine', (file) => Object.assign(file.blocks.mixed, { n: 9 })],
    ['a negative child', (file) => Object.assign(file.blocks.mixed.items[0].options, [-1])],
    ['half a child', (file) => Object.assign(file.blocks.mixed.knowledge[6], [0.5])],
    ['a count as text', (file) => Object.assign(file, { n: '24' })],
    ['no count', (file) => Object.assign(file, { n: null })],
    ['seven kinds of answer', (file) => file.blocks.mixed.items[0].options.push(0)],
    ['five kinds of answer', (file) => file.blocks.mixed.items[0].options.pop()],
    ['three levels of K0', (file) => file.blocks.mixed.selfReport.pop()],
    ['six levels of an opinion', (file) => file.blocks.mixed.satisfaction[0].push(0)],
    ['a field less', (file) => delete file.blocks.mixed.duty],
  ])('refuses, like the reader, %s', (_name, change) => {
    expect(verdicts(bent(change), pulseForm)).toEqual(none);
  });

  it.each<[string, (file: Any) => void]>([
    ['sums that disagree', (file) => Object.assign(file, { n: 25 })],
    ['a box twice', (file) => Object.assign(file.leaves[1], { id: file.leaves[0].id })],
    ['a form nobody knows', (file) => Object.assign(file, { form: 9 })],
    ['fewer items than the form has', (file) => file.blocks.mixed.items.pop()],
  ])('leaves to the reader what a schema cannot say: %s', (_name, change) => {
    expect(verdicts(bent(change), pulseForm)).toEqual({ reader: false, schema: true, json: true });
  });
});
