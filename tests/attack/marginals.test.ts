/** What a box and its file tie together: knowledge to knowledge and duty to duty, and nothing else of a child. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersFor } from '../../src/quiz/arbitraries.fixture.ts';
import { aggregateText, arrived, collect, type OpenBox, openBox, sealBox } from '../../src/quiz/box/index.ts';
import { choiceItems, type Form } from '../../src/quiz/form/index.ts';
import {
  attemptWith,
  browserBytes,
  classKey,
  pulseForm,
  reached,
  scripted,
  seeded,
  topicForm,
  youngPulseForm,
} from '../../src/quiz/forms.fixture.ts';
import { type Answers, handIn, writeCode } from '../../src/quiz/handin/index.ts';
import { seal } from './children.ts';

const leaf = () => scripted([1, 2, 3, 4, 5, 6, 7, 8]);

const boxOf = (form: Form, codes: readonly string[]): OpenBox =>
  codes.reduce(
    (box, code) => reached(collect(box, form, seal, code)),
    openBox(form, { form: form.number }, codes.length),
  );

const codesOf = (form: Form, children: readonly Answers[]): string[] =>
  children.map((answers, nonce) =>
    writeCode(form, { form: form.number, language: 'kk', nonce, answers }, seal),
  );

const fileOf = (form: Form, codes: readonly string[]): string =>
  aggregateText(reached(sealBox(boxOf(form, codes), form, leaf())));

/** Children of one form who left nothing out: what is skipped ties knowledge to the duties asked after it. */
const groups = fc.constantFrom(pulseForm, youngPulseForm).chain((form) =>
  fc.record({
    form: fc.constant(form),
    children: fc.array(
      answersFor(form).map((answers) => ({
        ...answers,
        choices: answers.choices.map((digit) => Math.max(1, digit)),
      })),
      { minLength: 10, maxLength: 16 },
    ),
    turn: fc.nat(),
  }),
);

/** The list begun at another place. */
const turned = <T>(list: readonly T[], by: number): T[] =>
  list.map((_, index) => list[(index + by) % list.length] as T);

describe('the file of a box', () => {
  const exchanges: readonly [string, (children: readonly Answers[], by: number, form: Form) => Answers[]][] =
    [
      [
        'opinions',
        (children, by) => {
          const others = turned(children, by);
          return children.map((own, at) => ({ ...own, ...pick(others[at], 'satisfaction') }));
        },
      ],
      [
        'self-reports',
        (children, by) => {
          const others = turned(children, by);
          return children.map((own, at) => ({ ...own, ...pick(others[at], 'selfReport') }));
        },
      ],
      [
        'all duties',
        (children, by, form) => {
          const others = turned(children, by);
          const duty = choiceItems(form).map(({ indicator }) => indicator === 'D');
          return children.map((own, at) => ({
            ...own,
            choices: own.choices.map((digit, item) =>
              duty[item] ? (others[at]?.choices[item] ?? digit) : digit,
            ),
          }));
        },
      ],
    ];

  it.each(exchanges)('is the same to the last byte when children exchange their %s', (_, exchange) => {
    fc.assert(
      fc.property(groups, ({ form, children, turn }) => {
        const file = fileOf(form, codesOf(form, children));
        const other = exchange(children, turn % children.length, form);
        expect(fileOf(form, codesOf(form, other))).toBe(file);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same whatever order the codes came in, and whatever their nonces', () => {
    fc.assert(
      fc.property(groups, ({ form, children }) => {
        const file = fileOf(form, codesOf(form, children));
        expect(fileOf(form, codesOf(form, [...children].reverse()))).toBe(file);
      }),
      { numRuns: 40 },
    );
  });

  it('has a name that chance alone gives: two files of one box have two', () => {
    const box = boxOf(topicForm, codesOf(topicForm, Array(10).fill({ choices: [1, 2, 3, 1, 2] })));
    const ids = Array.from(
      { length: 50 },
      () => reached(sealBox(box, topicForm, browserBytes)).leaves[0]?.id,
    );
    expect(new Set(ids).size).toBe(50);
    const other = boxOf(topicForm, codesOf(topicForm, Array(12).fill({ choices: [2, 1, 1, 2, 1] })));
    const named = [box, other].map((own) => reached(sealBox(own, topicForm, leaf())).leaves[0]?.id);
    expect(named).toEqual(['0102030405060708', '0102030405060708']);
  });
});

describe('an open box', () => {
  it('says how many have arrived, and the same of every ten children', () => {
    fc.assert(
      fc.property(groups, ({ form, children }) => {
        expect(arrived(boxOf(form, codesOf(form, children)))).toBe(children.length);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps sums alone: neither a code nor the order in which codes came can be got out of it', () => {
    fc.assert(
      fc.property(groups, ({ form, children }) => {
        const codes = codesOf(form, children);
        const box = boxOf(form, codes);
        const text = JSON.stringify(box);
        for (const code of codes) expect(text).not.toContain(code);
        expect(JSON.stringify(boxOf(form, [...codes].reverse()))).toBe(text);
        expect(Object.keys(box).sort()).toEqual([
          'counts',
          'form',
          'formVersion',
          'nonces',
          'roster',
          'state',
        ]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the nonce', () => {
  it('is drawn anew for each hand-in, and no two of a class are alike', () => {
    const attempt = attemptWith(topicForm, {});
    const assignment = { form: topicForm.number, key: classKey };
    const codes = Array.from({ length: 60 }, () => handIn(topicForm, attempt, assignment, 'kk', seeded32()));
    expect(new Set(codes).size).toBe(60);
  });

  it('is not the bytes of the dice: a second hand-in with the same nonce has dice of its own', () => {
    const attempt = attemptWith(pulseForm, { s1: { type: 'level', level: 0 } });
    const assignment = { form: pulseForm.number, key: classKey };
    const dice = [
      [0, 0, 0],
      [0, 5, 1],
      [0, 5, 2],
      [1, 4, 3],
    ];
    const codes = dice.map((bytes) =>
      handIn(pulseForm, attempt, assignment, 'kk', scripted([7, 7, 7, 7, ...bytes])),
    );
    expect(new Set(codes).size).toBe(4);
  });
});

let seed = 0;
/** A new source for each child. */
const seeded32 = () => {
  seed += 1;
  return seeded(seed);
};

function pick(answers: Answers | undefined, key: 'satisfaction' | 'selfReport'): Partial<Answers> {
  return answers?.[key] === undefined ? {} : { [key]: answers[key] };
}
