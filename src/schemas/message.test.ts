import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { formSchema } from './form.ts';
import { itemSchema } from './item.ts';
import { tryItSchema } from './lesson.ts';
import { contentFaults, faultLine } from './message.ts';
import { termSchema } from './term.ts';
import { topicSchema } from './topic.ts';

const words = { kk: 'сөз', ru: 'слово', en: 'word' };
const topic = {
  order: 10,
  bands: ['7-10'],
  crc: [19],
  blueprint: ['T1'],
  sensitive: true,
  value: 'law-and-order',
  title: words,
  tabTitle: words,
};
const selfReport = {
  indicator: 'K0',
  scale: 'yes-some-no',
  band: '11-15',
  checkedOn: '2026-11-21',
  reviewBy: '2027-11-21',
  text: { kk: { stem: 'a' }, ru: { stem: 'a' }, en: { stem: 'a' } },
};

/** What an author reads about a file, line by line. */
function lines(schema: z.ZodType, data: unknown): string[] {
  const { error } = schema.safeParse(data);
  if (!error) throw new Error('expected a fault');
  return contentFaults('src/content/x.yaml', data, error).map(faultLine);
}

describe('what an author reads', () => {
  it('when a field is missing', () => {
    const { ru, en } = words;
    expect(lines(topicSchema, { ...topic, title: { ru, en } })).toMatchInlineSnapshot(`
      [
        "src/content/x.yaml: title.kk: expected a string, received nothing. Add the field or correct its kind.",
      ]
    `);
  });

  it('when a value is none of the listed ones', () => {
    expect(lines(topicSchema, { ...topic, value: 'kindness' })).toMatchInlineSnapshot(`
      [
        "src/content/x.yaml: value: expected one of independence-and-patriotism, unity-and-solidarity, justice-and-responsibility, law-and-order, hard-work-and-professionalism, creation-and-innovation, received "kindness". Choose one of the listed values.",
      ]
    `);
  });

  it('when two options are right', () => {
    const option = (right: boolean) => ({ text: 'Tell', right, why: 'Tell an adult.' });
    const question = { stem: 'What now?', options: [option(true), option(true), option(false)] };
    expect(lines(tryItSchema, question)).toMatchInlineSnapshot(`
      [
        "src/content/x.yaml: options: expected exactly one option with right: true, received [{"text":"Tell","right":true,"why":"Tell an adult."},{"te…. Correct the value.",
      ]
    `);
  });

  it('when there is a field nobody knows', () => {
    expect(
      lines(termSchema, {
        kk: { term: 'a', meaning: 'b' },
        ru: { term: 'a', meaning: 'b' },
        en: { term: 'a', meaning: 'b', colour: 'red' },
      }),
    ).toMatchInlineSnapshot(`
      [
        "src/content/x.yaml: en: expected only the fields of this kind of file, received {"term":"a","meaning":"b","colour":"red"}. Remove or rename: colour.",
      ]
    `);
  });

  it('when a slug has capitals or spaces', () => {
    const form = { kind: 'topic', topic: 'No bullying', number: 1, version: 1, band: '7-10', letter: 'A' };
    expect(lines(formSchema, { ...form, items: ['a', 'b', 'c', 'd'] })).toMatchInlineSnapshot(`
      [
        "src/content/x.yaml: topic: expected small latin letters, digits and single hyphens, as in no-bullying, received "No bullying". Correct the value.",
      ]
    `);
  });

  it('when a list or a number is out of bounds', () => {
    expect(lines(topicSchema, { ...topic, order: 99, bands: [] })).toMatchInlineSnapshot(`
      [
        "src/content/x.yaml: order: expected at most 20, received 99. Choose a smaller number.",
        "src/content/x.yaml: bands: expected at least 1, received []. Add what is missing.",
      ]
    `);
  });

  it('when the kind is unknown', () => {
    expect(lines(itemSchema, { ...selfReport, indicator: 'X' })).toMatchInlineSnapshot(`
      [
        "src/content/x.yaml: indicator: expected one of the kinds this file may have, received "X". Check the field that names the kind.",
      ]
    `);
  });

  it('when several things are wrong: all of them at once', () => {
    expect(lines(topicSchema, { ...topic, order: 0, sensitive: 'yes', crc: [19, 55] })).toHaveLength(3);
  });

  it('when a day is written without quotes, as YAML then makes a moment of it', () => {
    const [line] = lines(itemSchema, { ...selfReport, checkedOn: new Date('2026-11-21') });
    expect(line).toContain('checkedOn: expected a day in quotes, as in "2026-11-21"');
  });

  it('when a text is empty: that it is a text, not a number, that is wanted', () => {
    const [line] = lines(topicSchema, { ...topic, title: { ...words, kk: '' } });
    expect(line).toContain('title.kk: expected a text');
  });

  it('when a text has spaces at its ends', () => {
    expect(lines(topicSchema, { ...topic, title: { ...words, kk: 'сөз ' } })).toMatchInlineSnapshot(`
      [
        "src/content/x.yaml: title.kk: expected no space at the start or end, received "сөз ". Correct the value.",
      ]
    `);
  });

  it('when the file is empty', () => {
    expect(lines(topicSchema, undefined)).toMatchInlineSnapshot(`
      [
        "src/content/x.yaml: expected a object, received nothing. Add the field or correct its kind.",
      ]
    `);
    expect(lines(topicSchema, null)).toHaveLength(1);
  });

  it('without the whole of a long value', () => {
    const [line = ''] = lines(topicSchema, { ...topic, value: 'x'.repeat(5000) });
    expect(line.length).toBeLessThan(400);
  });
});
