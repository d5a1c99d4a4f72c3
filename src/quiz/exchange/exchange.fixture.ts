import fc from 'fast-check';
import type { OptionIndex, Outcome } from '../item/index.ts';
import {
  type ExchangedItem,
  type ExchangedText,
  isScored,
  type Language,
  languages,
} from './exchanged-item.ts';
import { slugOf } from './item-id.ts';
import type { ItemSet } from './item-set.ts';
import { oneLine, tidy } from './tidy.ts';

/** A set of four items, one of each indicator, as an author might write them. */
export const sample: ItemSet = {
  name: 'form-7',
  title: 'Form 7 A, version 2',
  form: { number: 7, version: 2, letter: 'A', kind: 'pulse' },
  items: [
    {
      id: 'k0',
      indicator: 'K0',
      band: '11-15',
      text: { ru: { stem: 'Ты знаешь свои права?', options: ['Да', 'Некоторые', 'Не очень'] } },
    },
    {
      id: 's1',
      indicator: 'S',
      band: '11-15',
      text: {
        ru: {
          stem: 'В классе спокойно?',
          options: ['Всегда', 'Часто', 'Иногда', 'Никогда', 'Не хочу отвечать'],
        },
      },
    },
    {
      id: 'k1',
      indicator: 'K',
      topic: 'school',
      band: '11-15',
      level: 'easy',
      cognitive: 'recognise',
      key: 2,
      text: {
        kk: {
          stem: 'Мемлекеттік мектепте қай сыныпқа дейін оқу тегін?',
          options: ['4-сыныпқа дейін', '9-сыныпқа дейін', 'Соңғы сыныпқа дейін'],
          why: 'Мемлекеттік мектепте бірінші сыныптан соңғы сыныпқа дейін оқу тегін.',
        },
        ru: {
          stem: 'До какого класса учат бесплатно?',
          options: ['До 4 класса', 'До 9 класса', 'До последнего'],
          why: 'Бесплатно учат до последнего класса.',
        },
      },
    },
    {
      id: 'd1',
      indicator: 'D',
      key: 0,
      text: {
        ru: {
          stem: 'Что значит {право}: 2 = 1 + 1 ~ #?',
          options: ['a < b & c', '"Да"; нет', '=сумма()'],
          why: 'Потому что \\ так.',
        },
      },
    },
  ],
};

/** Pieces that mean something in one format or another. */
const traps = [
  '::',
  '{',
  '}',
  '=',
  '~',
  '#',
  '####',
  '\\',
  '\\n',
  '//',
  '->',
  '%50%',
  '[html]',
  '[plain]',
  '$CATEGORY: x',
  '<![CDATA[',
  ']]>',
  '&amp;',
  '<b>',
  '<!DOCTYPE a>',
  '"',
  "'",
  ';',
  ',',
  '\t',
  '\n',
  '\n\n• ',
  '• ',
  '+',
  '-',
  '@',
  '_x0041_',
  '\u0001',
  '\u00A0',
  '\u202E',
  '\uFEFF',
  '\uFFFE',
  '\uD800',
  'ә',
  'Қ',
  '😀',
  'T',
  '1',
];

/** Texts that try to be something else, up to a length, none of them empty. */
export function hostileTexts(longest: number): fc.Arbitrary<string> {
  const piece = fc.oneof(fc.constantFrom(...traps), fc.string({ unit: 'grapheme', maxLength: 6 }));
  return fc
    .array(piece, { minLength: 1, maxLength: 12 })
    .map((pieces) => tidy(tidy(pieces.join('')).slice(0, longest)))
    .map((text) => (text === '' ? 'x' : text));
}

const slugs = fc
  .stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,4}){0,3}$/)
  .filter((text) => slugOf(text) === text);

const texts = (options: number, scored: boolean): fc.Arbitrary<ExchangedText> =>
  fc.record(
    {
      stem: hostileTexts(220),
      options: fc.array(hostileTexts(90), { minLength: options, maxLength: options }),
      ...(scored ? { why: hostileTexts(400) } : {}),
    },
    { requiredKeys: ['stem', 'options'] },
  ) as fc.Arbitrary<ExchangedText>;

const worded = (options: number, scored: boolean) =>
  fc
    .record(
      { kk: texts(options, scored), ru: texts(options, scored), en: texts(options, scored) },
      { requiredKeys: [] },
    )
    .filter((text) => languages.some((language) => text[language]));

const details = { topic: slugs, band: slugs, level: slugs, cognitive: slugs };

const item: fc.Arbitrary<ExchangedItem> = fc.oneof(
  fc.record(
    {
      id: slugs,
      ...details,
      indicator: fc.constantFrom('K', 'D'),
      key: fc.constantFrom<OptionIndex[]>(0, 1, 2),
      text: worded(3, true),
    },
    { requiredKeys: ['id', 'indicator', 'key', 'text'] },
  ),
  fc
    .integer({ min: 2, max: 5 })
    .chain((options) =>
      fc.record(
        { id: slugs, ...details, indicator: fc.constantFrom('S', 'K0'), text: worded(options, false) },
        { requiredKeys: ['id', 'indicator', 'text'] },
      ),
    ),
) as fc.Arbitrary<ExchangedItem>;

/** Sets of items with hostile words. */
export const itemSets: fc.Arbitrary<ItemSet> = fc
  .uniqueArray(item, { selector: ({ id }) => id, minLength: 1, maxLength: 5 })
  .map((items) => ({ name: 'hostile', title: 'Hostile {=~#}\n texts', items }));

/** The items of a set by id, in some languages alone; the levels of opinions on one line where a format needs it. */
export function expected(
  { items }: ItemSet,
  spoken: readonly Language[],
  levelsOnOneLine: boolean,
): ExchangedItem[] {
  return items
    .map((each) => {
      const text = Object.fromEntries(
        spoken.flatMap((language) => {
          const own = each.text[language];
          if (!own) return [];
          const options = isScored(each) || !levelsOnOneLine ? own.options : own.options.map(oneLine);
          return [[language, { ...own, options }]];
        }),
      );
      return { ...each, text } as ExchangedItem;
    })
    .filter(({ text }) => Object.keys(text).length > 0)
    .sort(byId);
}

/** Items in the order of their ids: a file may hold them in another. */
export const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1);

/** The value of an outcome that must have one. */
export function reached<Value>(outcome: Outcome<Value, unknown>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return outcome.value;
}

/** The fault of an outcome that must have one. */
export function faultOf<Fault>(outcome: Outcome<unknown, Fault>): Fault {
  if (outcome.ok)
    throw new Error(`expected a fault, received ${JSON.stringify(outcome.value).slice(0, 200)}`);
  return outcome.fault;
}
