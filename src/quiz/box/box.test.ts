import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classKey, otherKey, pulseForm, reached, refused, topicForm } from '../forms.fixture.ts';
import { type CodeLanguage, classSeal, groupCode, writeCode } from '../handin/index.ts';
import { boxOf, twelveChildren, twelveCodes, twelveCounts } from '../twelve-children.fixture.ts';
import { arrived, collect, MAX_BOX, openBox } from './box.ts';
import { addCounts, emptyCounts } from './counts.ts';

const seal = classSeal(classKey);
const empty = openBox(topicForm, { form: 58 }, 25);
const codeOf = (nonce: number, language: CodeLanguage = 'kk', key = classKey): string =>
  writeCode(topicForm, { form: 58, language, nonce, answers: { choices: [1, 2, 3, 1, 2] } }, classSeal(key));
const sixty = Array.from({ length: 60 }, (_, nonce) => codeOf(nonce));

describe('openBox', () => {
  it('is empty and knows its form and roster', () => {
    const counts = emptyCounts(topicForm);
    expect(empty).toEqual({
      state: 'open',
      form: 58,
      formVersion: 1,
      roster: 25,
      nonces: [],
      counts: { kk: counts, ru: counts, en: counts },
    });
  });

  it.each([
    [0, 1],
    [-5, 1],
    [1, 1],
    [25.9, 25],
    [60, 60],
    [61, 60],
    [Number.POSITIVE_INFINITY, 60],
    [Number.NaN, 1],
  ])('takes a roster of %d for %i', (given, kept) => {
    expect(openBox(topicForm, { form: 58 }, given).roster).toBe(kept);
  });
});

describe('collect', () => {
  it('counts twelve children as a hand counts them, each by language', () => {
    const box = boxOf(twelveCodes);
    expect(arrived(box)).toBe(12);
    expect([box.counts.kk.n, box.counts.ru.n, box.counts.en.n]).toEqual([10, 2, 0]);
    expect(addCounts(box.counts.kk, box.counts.ru)).toEqual(twelveCounts);
  });

  it('takes a code as it is typed', () => {
    const typed = groupCode(codeOf(1)).toLowerCase().replaceAll('-', ' ');
    expect(arrived(reached(collect(empty, topicForm, seal, typed)))).toBe(1);
  });

  it('takes a code once, however it is written the second time', () => {
    const once = reached(collect(empty, topicForm, seal, codeOf(1)));
    expect(refused(collect(once, topicForm, seal, codeOf(1)))).toEqual({ type: 'counted-already' });
    expect(refused(collect(once, topicForm, seal, groupCode(codeOf(1)).toLowerCase()))).toEqual({
      type: 'counted-already',
    });
  });

  it('takes the same answers of two children twice', () => {
    const once = reached(collect(empty, topicForm, seal, codeOf(1)));
    expect(reached(collect(once, topicForm, seal, codeOf(2))).counts.kk.knowledge[4]).toEqual([
      0, 0, 0, 0, 2,
    ]);
  });

  it('is full at sixty children, and still knows a code counted before', () => {
    const full = boxOf(sixty);
    expect(arrived(full)).toBe(MAX_BOX);
    expect(refused(collect(full, topicForm, seal, codeOf(60)))).toEqual({ type: 'box-full' });
    expect(refused(collect(full, topicForm, seal, codeOf(59)))).toEqual({ type: 'counted-already' });
    expect(refused(collect(full, topicForm, seal, 'ABC'))).toEqual({ type: 'length', symbols: 3 });
  });

  it('says what reading says of a code it does not take', () => {
    const choices = Array<number>(11).fill(0);
    const answers = { selfReport: 0, choices, satisfaction: { item: 0, level: 0 } };
    const pulse = writeCode(pulseForm, { form: 7, language: 'kk', nonce: 1, answers }, seal);
    const slip = `${codeOf(1).slice(0, 23)}${codeOf(1).endsWith('0') ? '1' : '0'}`;
    expect(refused(collect(empty, topicForm, seal, slip))).toEqual({ type: 'mistyped' });
    expect(refused(collect(empty, topicForm, seal, codeOf(1, 'kk', otherKey)))).toEqual({
      type: 'other-class',
    });
    expect(refused(collect(empty, topicForm, seal, pulse))).toEqual({ type: 'other-form', form: 7 });
    expect(refused(collect(empty, topicForm, seal, ''))).toEqual({ type: 'length', symbols: 0 });
    expect(refused(collect(empty, topicForm, seal, 'Айгерім')).type).toBe('no-symbol');
  });

  it('leaves the box it is given as it was, whether it takes the code or not', () => {
    const box = boxOf(twelveCodes);
    const before = structuredClone(box);
    collect(box, topicForm, seal, codeOf(1));
    collect(box, topicForm, seal, twelveCodes[0] ?? '');
    collect(box, topicForm, seal, 'nonsense');
    expect(box).toEqual(before);
  });
});

describe('what a box keeps', () => {
  it('is the same in whatever order the codes come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(twelveCodes, { minLength: 12 }), (codes) => {
        expect(JSON.stringify(boxOf(codes))).toBe(JSON.stringify(boxOf(twelveCodes)));
      }),
    );
  });

  it('is nonces in order of size, counts, and no code', () => {
    const box = boxOf(twelveCodes);
    expect(box.nonces).toEqual(twelveChildren.map((_, index) => 989 + index));
    const text = JSON.stringify(box);
    for (const code of twelveCodes) {
      expect(text).not.toContain(code);
      expect(text).not.toContain(code.slice(8, 17));
      expect(text).not.toContain(groupCode(code));
    }
    expect(Object.keys(box).sort()).toEqual(['counts', 'form', 'formVersion', 'nonces', 'roster', 'state']);
  });

  it('survives a reload', () => {
    const restored = JSON.parse(JSON.stringify(boxOf(twelveCodes.slice(0, 6))));
    const box = twelveCodes
      .slice(6)
      .reduce((current, code) => reached(collect(current, topicForm, seal, code)), restored);
    expect(box).toEqual(boxOf(twelveCodes));
  });
});
