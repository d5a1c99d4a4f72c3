import { describe, expect, it } from 'vitest';
import { factSchema } from './fact.ts';
import { formSchema } from './form.ts';
import { itemSchema } from './item.ts';
import { kitSchema } from './kit.ts';
import { lessonSchema } from './lesson.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';
import { topicSchema } from './topic.ts';

const words = { kk: 'сөз', ru: 'слово', en: 'word' };
const inThree = <T>(text: T) => ({ kk: text, ru: text, en: text });
const day = '2026-11-21';
const citation = { source: 'crc', place: 'art. 19' };
const days = { checkedOn: day, reviewBy: '2027-11-21' };

const choiceItem = {
  indicator: 'K',
  scale: 'choice',
  band: '11-15',
  ...days,
  topic: 'no-bullying',
  blueprint: 'T12',
  level: 'easy',
  cognitive: 'apply',
  twin: 'nb-11-15-k1-b',
  anchor: false,
  key: 'b',
  sources: [citation],
  text: inThree({
    stem: 'Who can help?',
    options: { a: 'One', b: 'Two', c: 'Three' },
    why: 'Tell an adult.',
  }),
};
const option = (right: boolean) => ({ text: 'Tell', right, why: 'Tell an adult.' });
const question = { stem: 'What now?', options: [option(false), option(true), option(false)] };

describe('good records are taken as they are', () => {
  it.each([
    ['a knowledge item', itemSchema, choiceItem],
    ['a duty item', itemSchema, { ...choiceItem, indicator: 'D' }],
    ['an anchor without a twin', itemSchema, { ...choiceItem, anchor: true, twin: undefined }],
    [
      'an opinion',
      itemSchema,
      {
        indicator: 'S',
        scale: 'faces-3',
        sphere: 'rest',
        band: '7-10',
        ...days,
        text: inThree({ stem: 'I rest.' }),
      },
    ],
    [
      'a self-report',
      itemSchema,
      {
        indicator: 'K0',
        scale: 'yes-some-no',
        band: '16-18',
        ...days,
        text: inThree({ stem: 'Do you know?' }),
      },
    ],
    [
      'a topic form',
      formSchema,
      {
        kind: 'topic',
        topic: 'no-bullying',
        number: 511,
        version: 1,
        band: '7-10',
        letter: 'A',
        items: ['a', 'b', 'c', 'd'],
      },
    ],
    [
      'a pulse form',
      formSchema,
      { kind: 'pulse', number: 1, version: 2, band: '16-18', letter: 'B', items: ['a', 'b', 'c', 'd-2'] },
    ],
    [
      'a lesson',
      lessonSchema,
      {
        title: 'What is it?',
        lead: 'A lesson.',
        minutes: 5,
        tryIt: [question, question],
        words: ['right'],
        law: [{ ...citation, says: 'Be safe.' }],
        checkedOn: day,
      },
    ],
    [
      'a topic',
      topicSchema,
      {
        order: 10,
        bands: ['7-10', '11-15'],
        crc: [19],
        blueprint: ['T1'],
        sensitive: true,
        value: 'law-and-order',
        title: words,
        tabTitle: words,
      },
    ],
    ['a fact', factSchema, { value: '111', unit: 'phone', meaning: words, sources: [citation], ...days }],
    [
      'a source',
      sourceSchema,
      {
        kind: 'law',
        title: words,
        address: 'adilet.zan.kz',
        asOf: '2026',
        verified: 'stored-copy',
        checkedOn: day,
      },
    ],
    ['a term', termSchema, inThree({ term: 'right', meaning: 'What is yours.' })],
    [
      'a kit',
      kitSchema,
      {
        icebreaker: words,
        opening: words,
        scenes: [words, words, words, words],
        question: words,
        motion: words,
        reasons: { for: words, against: words },
        reflection: words,
        proposal: words,
      },
    ],
  ])('%s', (_, schema, record) => {
    const parsed = schema.safeParse(record);
    expect(parsed.error?.issues).toBeUndefined();
    expect(parsed.data).toEqual(record);
  });
});

describe('records that would mislead are refused', () => {
  it.each([
    ['an item that is an anchor and has a twin', itemSchema, { ...choiceItem, anchor: true }],
    [
      'an item without Kazakh',
      itemSchema,
      { ...choiceItem, text: { ru: choiceItem.text.ru, en: choiceItem.text.en } },
    ],
    ['an item without a source', itemSchema, { ...choiceItem, sources: [] }],
    ['an opinion with a key', itemSchema, { ...choiceItem, indicator: 'S' }],
    ['a key there is not', itemSchema, { ...choiceItem, key: 'd' }],
    ['a blueprint cell there is not', itemSchema, { ...choiceItem, blueprint: 'T13' }],
    ['a text of spaces', termSchema, inThree({ term: ' ', meaning: 'x' })],
    ['a day there is not', itemSchema, { ...choiceItem, checkedOn: '2026-02-30' }],
    [
      'a topic form without a topic',
      formSchema,
      { kind: 'topic', number: 1, version: 1, band: '7-10', letter: 'A', items: ['a', 'b', 'c', 'd'] },
    ],
    [
      'a form number above 511',
      formSchema,
      { kind: 'pulse', number: 512, version: 1, band: '7-10', letter: 'A', items: ['a', 'b', 'c', 'd'] },
    ],
    ['nothing', topicSchema, undefined],
    ['a list', topicSchema, []],
  ])('%s', (_, schema, record) => {
    expect(schema.safeParse(record).success).toBe(false);
  });
});
