import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersFor } from '../arbitraries.fixture.ts';
import { topicForm } from '../forms.fixture.ts';
import { countAnswers } from './count-answers.ts';
import { addCounts, type Counts, emptyCounts } from './counts.ts';
import { type CountsByLanguage, foldLanguages } from './languages.ts';

const group = (n: number): Counts => {
  const counts = emptyCounts(topicForm);
  for (let child = 0; child < n; child += 1) countAnswers(counts, topicForm, { choices: [1, 2, 3, 1, 2] });
  return counts;
};

const folded = (kk: number, ru: number, en: number): Record<string, number> => {
  const blocks = foldLanguages(topicForm, { kk: group(kk), ru: group(ru), en: group(en) });
  return Object.fromEntries(Object.entries(blocks).map(([name, block]) => [name, block.n]));
};

describe('foldLanguages', () => {
  it.each([
    ['one language alone', [12, 0, 0], { kk: 12 }],
    ['two languages of ten', [10, 10, 0], { kk: 10, ru: 10 }],
    ['three languages of ten', [10, 11, 12], { kk: 10, ru: 11, en: 12 }],
    ['nine and nine', [9, 9, 0], { mixed: 18 }],
    ['a large one beside three children', [15, 3, 0], { mixed: 18 }],
    ['the smaller of two beside three children', [20, 12, 3], { kk: 20, mixed: 15 }],
    ['two small ones that make ten', [30, 6, 4], { kk: 30, mixed: 10 }],
    ['two small ones that make nine', [30, 6, 3], { mixed: 39 }],
    ['one child beside two equal languages', [10, 10, 1], { kk: 10, mixed: 11 }],
    ['too few for anything', [4, 3, 2], { mixed: 9 }],
    ['nobody', [0, 0, 0], {}],
  ] as [string, [number, number, number], Record<string, number>][])(
    'folds %s',
    (_, [kk, ru, en], blocks) => {
      expect(folded(kk, ru, en)).toEqual(blocks);
    },
  );

  const children = fc.array(answersFor(topicForm), { maxLength: 24 }).map((all) => {
    const counts = emptyCounts(topicForm);
    for (const answers of all) countAnswers(counts, topicForm, answers);
    return counts;
  });
  const boxes: fc.Arbitrary<CountsByLanguage> = fc.record({ kk: children, ru: children, en: children });

  it('shows no block of 1-9 children once there are ten in all, and loses nobody', () => {
    fc.assert(
      fc.property(boxes, (box) => {
        const all = addCounts(addCounts(box.kk, box.ru), box.en);
        const blocks = Object.values(foldLanguages(topicForm, box));
        if (all.n >= 10) for (const block of blocks) expect(block.n).toBeGreaterThanOrEqual(10);
        expect(blocks.reduce(addCounts, emptyCounts(topicForm))).toEqual(all);
        for (const block of blocks) {
          for (const item of block.items) {
            expect(item.options.reduce((sum, count) => sum + count)).toBe(block.n);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('shows a language of its own exactly as it was counted, and leaves the box as it was', () => {
    fc.assert(
      fc.property(boxes, (box) => {
        const before = structuredClone(box);
        const blocks = foldLanguages(topicForm, box);
        for (const language of ['kk', 'ru', 'en'] as const) {
          const block = blocks[language];
          if (block) expect(block).toEqual(before[language]);
        }
        expect(box).toEqual(before);
      }),
    );
  });

  it('cannot be undone by subtraction: what is left of a total is nobody or ten', () => {
    for (let kk = 0; kk <= 24; kk += 1) {
      for (let ru = 0; ru <= 24; ru += 1) {
        for (const en of [0, 1, 5, 9, 10, 14]) {
          if (kk + ru + en < 10) continue;
          const sizes = Object.values(folded(kk, ru, en));
          expect(
            sizes.every((n) => n >= 10),
            `${kk} ${ru} ${en}`,
          ).toBe(true);
          expect(sizes.reduce((sum, n) => sum + n)).toBe(kk + ru + en);
        }
      }
    }
  });
});
