import { ANSWER_BITS, answerSpace, type Form, fitsCode, radices } from '../form/index.ts';

/** "I don't know", as the code writes it; 1-3 are the options in source order and 0 is no answer. */
export const DONT_KNOW = 4;

/**
 * What a hand-in code holds of an attempt, as digits.
 * K0 and the scored items are exact; of the opinions one is there, after the dice.
 */
export interface Answers {
  /** 0 no answer, 1 yes, 2 some of them, 3 not really; absent when the form has no such item. */
  readonly selfReport?: number;
  /** For each scored item in form order: 0 no answer, 1-3 the option in source order, 4 don't know. */
  readonly choices: readonly number[];
  /** Absent when the form has no satisfaction items. `level` counts from 0; the last one is "don't want to answer". */
  readonly satisfaction?: { readonly item: number; readonly level: number };
}

/**
 * Writes the answers of a form as one whole number in mixed radix.
 * @throws RangeError when the form has too many items for a code, or the answers are not answers to it
 * @example packAnswers(topicFormOfFive, { choices: [1, 0, 0, 0, 4] }) // 1·625 + 4 = 629
 */
export function packAnswers(form: Form, answers: Answers): number {
  const { selfReport, choices, satisfaction } = answers;
  if (!fitsCode(form)) {
    throw new RangeError(
      `packAnswers: form ${form.number} needs more than ${ANSWER_BITS} bits; take items out`,
    );
  }
  const bases = radices(answerSpace(form));
  const digits = [
    ...(selfReport === undefined ? [] : [selfReport]),
    ...choices,
    ...(satisfaction ? [satisfaction.item, satisfaction.level] : []),
  ];
  const within = digits.every(
    (digit, index) => Number.isInteger(digit) && digit >= 0 && digit < (bases[index] ?? 0),
  );
  if (digits.length !== bases.length || !within) {
    throw new RangeError(
      `packAnswers: expected digits below ${bases.join(', ')}, received ${digits.join(', ')}`,
    );
  }
  return digits.reduce((packed, digit, index) => packed * (bases[index] ?? 1) + digit, 0);
}

/**
 * Reads the answers of a form back.
 * @returns undefined when the number is none that `packAnswers` writes for this form
 * @example unpackAnswers(topicFormOfFive, 629) // { choices: [1, 0, 0, 0, 4] }
 */
export function unpackAnswers(form: Form, packed: number): Answers | undefined {
  const space = answerSpace(form);
  const digits: number[] = [];
  let rest = packed;
  for (const base of radices(space).reverse()) {
    digits.unshift(rest % base);
    rest = Math.floor(rest / base);
  }
  if (rest !== 0) return undefined;

  const start = space.selfReport === undefined ? 0 : 1;
  const end = start + space.choices.length;
  const [item, level] = digits.slice(end);
  return {
    ...(start === 1 ? { selfReport: digits[0] ?? 0 } : {}),
    choices: digits.slice(start, end),
    ...(item !== undefined && level !== undefined ? { satisfaction: { item, level } } : {}),
  };
}
