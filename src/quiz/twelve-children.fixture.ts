import { type Counts, collect, type OpenBox, openBox } from './box/index.ts';
import { classKey, reached, topicForm } from './forms.fixture.ts';
import { type CodeLanguage, classSeal, writeCode } from './handin/index.ts';

/**
 * Twelve children on the topic form, small enough to count by hand. Digits as the code has them: k1 k2 k3 k4 d1,
 * 0 no answer, 1-3 the option, 4 don't know. Right are 1 2 3 1 2.
 */
export const twelveChildren: readonly (readonly [CodeLanguage, readonly number[]])[] = [
  ['kk', [1, 2, 3, 1, 2]], // all right
  ['kk', [1, 2, 3, 1, 2]], // all right
  ['kk', [1, 2, 3, 2, 2]], // K 3 of 4
  ['kk', [1, 2, 3, 4, 1]], // K 3, duty wrong
  ['kk', [1, 2, 1, 1, 2]], // K 3
  ['kk', [1, 1, 3, 0, 2]], // K 2, k4 skipped
  ['kk', [1, 2, 0, 0, 0]], // reached k2 and stopped: two of two right, not valid
  ['kk', [3, 2, 4, 1, 3]], // K 2, duty wrong
  ['kk', [1, 4, 4, 0, 2]], // K 1, k4 skipped
  ['kk', [2, 2, 2, 2, 2]], // K 1
  ['ru', [0, 2, 3, 1, 2]], // K 3, k1 skipped
  ['ru', [0, 0, 0, 0, 0]], // handed in without an answer
];

/** Their codes, each with its own nonce. */
export const twelveCodes = twelveChildren.map(([language, choices], index) =>
  writeCode(
    topicForm,
    { form: topicForm.number, language, nonce: 1000 - index, answers: { choices } },
    classSeal(classKey),
  ),
);

/** A box that took these codes. */
export const boxOf = (codes: readonly string[]): OpenBox =>
  codes.reduce(
    (box, code) => reached(collect(box, topicForm, classSeal(classKey), code)),
    openBox(topicForm, { form: topicForm.number }, 12),
  );

/** Counted by hand from the table above. */
export const twelveCounts: Counts = {
  n: 12,
  selfReport: [],
  items: [
    // option 1, 2, 3, don't know, skipped, not reached; right among the complete, by their score
    { options: [8, 1, 1, 0, 1, 1], rightByScore: [0, 1, 1, 3, 2] },
    { options: [1, 9, 0, 1, 0, 1], rightByScore: [0, 1, 1, 4, 2] },
    { options: [1, 1, 6, 2, 0, 2], rightByScore: [0, 0, 1, 3, 2] },
    { options: [5, 2, 0, 1, 2, 2], rightByScore: [0, 0, 1, 2, 2] },
    { options: [1, 8, 1, 0, 0, 2], rightByScore: [0, 8] },
  ],
  knowledge: [[1], [0, 0], [0, 0, 1], [0, 0, 0, 0], [0, 2, 2, 4, 2]],
  duty: [[2], [2, 8]],
  satisfaction: [],
};
