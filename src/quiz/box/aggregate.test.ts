import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classKey, reached, refused, scripted, topicForm } from '../forms.fixture.ts';
import { classSeal, writeCode } from '../handin/index.ts';
import { boxOf, twelveCodes, twelveCounts } from '../twelve-children.fixture.ts';
import { type Aggregate, aggregateFileName, aggregateText, sealBox, totalCounts } from './aggregate.ts';
import { openBox } from './box.ts';
import { addCounts, emptyCounts } from './counts.ts';

const leafBytes = [0, 1, 2, 0x0f, 0x10, 0x7f, 0xfe, 0xff];
const sealed = (codes: readonly string[]): Aggregate =>
  reached(sealBox(boxOf(codes), topicForm, scripted(leafBytes)));
const twelve = sealed(twelveCodes);

const inLanguages = (kk: number, ru: number, en: number): Aggregate => {
  const languages = [...Array(kk).fill('kk'), ...Array(ru).fill('ru'), ...Array(en).fill('en')] as const;
  return sealed(
    languages.map((language, nonce) =>
      writeCode(
        topicForm,
        { form: 58, language, nonce, answers: { choices: [1, 2, 3, 1, 2] } },
        classSeal(classKey),
      ),
    ),
  );
};

describe('sealBox', () => {
  it.each([0, 1, 9])('refuses a box of %i', (n) => {
    const box = n === 0 ? openBox(topicForm, { form: 58 }, 12) : boxOf(twelveCodes.slice(0, n));
    expect(refused(sealBox(box, topicForm, scripted([])))).toEqual({ type: 'too-few', n, needed: 10 });
  });

  it('seals ten', () => {
    expect(sealed(twelveCodes.slice(0, 10)).n).toBe(10);
  });

  it('makes counts with a random name of 16 hexadecimal digits, and nothing of the box beside', () => {
    expect(twelve).toEqual({
      format: 'bilemin-aggregate',
      version: 1,
      form: 58,
      formVersion: 1,
      mode: 'device',
      leaves: [{ id: '0001020f107ffeff', n: 12 }],
      n: 12,
      blocks: { mixed: twelveCounts },
    });
  });

  it('leaves nonces, roster and codes behind', () => {
    const text = aggregateText(twelve);
    expect(text).not.toMatch(/nonce|roster|state|date|time|key/i);
    for (const code of twelveCodes) expect(text).not.toContain(code);
  });

  it('leaves the open box as it was', () => {
    const box = boxOf(twelveCodes);
    const before = structuredClone(box);
    sealBox(box, topicForm, scripted(leafBytes));
    expect(box).toEqual(before);
  });
});

describe('totalCounts', () => {
  it('adds the blocks whatever the languages', () => {
    expect(totalCounts(topicForm, twelve)).toEqual(twelveCounts);
    const three = inLanguages(12, 11, 10);
    expect(Object.keys(three.blocks)).toEqual(['kk', 'ru', 'en']);
    expect(totalCounts(topicForm, three).n).toBe(33);
  });

  it('of no blocks is nobody', () => {
    expect(totalCounts(topicForm, { ...twelve, blocks: {} })).toEqual(emptyCounts(topicForm));
  });
});

describe('aggregateText', () => {
  it('has the same bytes twice and in any order of collecting', () => {
    const text = aggregateText(twelve);
    expect(aggregateText(structuredClone(twelve))).toBe(text);
    fc.assert(
      fc.property(fc.shuffledSubarray(twelveCodes, { minLength: 12 }), (codes) => {
        expect(aggregateText(sealed(codes))).toBe(text);
      }),
    );
  });

  it('has the same bytes whatever the order of fields, blocks and leaves', () => {
    const { kk, ru, en } = inLanguages(10, 10, 10).blocks;
    const leaves = ['b', 'a', 'c'].map((id) => ({ id: id.repeat(16), n: 10 }));
    const turned = <T extends object>(value: T): T =>
      Object.fromEntries(Object.entries(value).reverse()) as T;
    if (!kk || !ru || !en) throw new Error('expected three blocks');
    const one = { ...twelve, n: 30, leaves, blocks: { kk, ru, en } };
    const other = turned({
      ...one,
      leaves: [...leaves].reverse().map(turned),
      blocks: { en: turned(en), kk: turned(kk), ru: { ...turned(ru), items: ru.items.map(turned) } },
    });
    expect(aggregateText(other)).toBe(aggregateText(one));
    expect(JSON.parse(aggregateText(one)).leaves.map(({ id }: { id: string }) => id[0])).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('brings back the aggregate it was written from, and ends with a new line', () => {
    expect(JSON.parse(aggregateText(twelve))).toEqual(twelve);
    expect(aggregateText(twelve)).toMatch(/^\{.*\}\n$/);
  });

  it('writes only known fields, so that nothing can travel along', () => {
    const smuggled = {
      ...twelve,
      school: 'No 5',
      blocks: { mixed: { ...addCounts(twelveCounts, emptyCounts(topicForm)), names: ['x'] } },
    };
    expect(aggregateText(smuggled)).toBe(aggregateText(twelve));
  });

  it('is small: under one kilobyte for a class', () => {
    expect(aggregateText(twelve).length).toBeLessThan(1024);
  });
});

describe('aggregateFileName', () => {
  it('tells form and leaf, nothing of the class', () => {
    expect(aggregateFileName(twelve)).toBe('form-58-0001020f107ffeff.bilemin.json');
  });

  it('is the same for the same leaves in another order, as the text is', () => {
    const leaves = ['b', 'a'].map((id) => ({ id: id.repeat(16), n: 10 }));
    const name = aggregateFileName({ ...twelve, leaves });
    expect(aggregateFileName({ ...twelve, leaves: [...leaves].reverse() })).toBe(name);
  });

  it('of several boxes is not the name of one of them', () => {
    const leaves = ['b', 'a'].map((id) => ({ id: id.repeat(16), n: 10 }));
    expect(aggregateFileName({ ...twelve, leaves })).toBe('form-58-2-boxes-aaaaaaaaaaaaaaaa.bilemin.json');
  });

  it('has a name also without leaves', () => {
    expect(aggregateFileName({ ...twelve, leaves: [] })).toBe('form-58-empty.bilemin.json');
  });
});
