import { choiceItems, type Form, satisfactionItems, selfReportItem } from '../form/index.ts';
import { levelCount, SELF_REPORT_LEVELS } from '../item/index.ts';

/** The bits a hand-in code has for what was answered. */
export const ANSWER_BITS = 46;

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
 * The radix of each digit, in the order of the code: K0, the scored items, the satisfaction item, its level.
 * @example radices(topicFormOfFive) // [5, 5, 5, 5, 5]
 */
function radices(form: Form): number[] {
  const satisfaction = satisfactionItems(form);
  const scale = satisfaction[0]?.scale;
  return [
    ...(selfReportItem(form) ? [SELF_REPORT_LEVELS + 1] : []),
    ...choiceItems(form).map(() => 5),
    ...(scale ? [satisfaction.length, levelCount(scale)] : []),
  ];
}

/**
 * Writes the answers of a form as one whole number in mixed radix.
 * @throws RangeError when the form has too many items for the code (more than 46 bits)
 * @example packAnswers(topicFormOfFive, { choices: [1, 0, 0, 0, 4] }) // 1·625 + 4 = 629
 */
export function packAnswers(form: Form, answers: Answers): number {
  const { selfReport, choices, satisfaction } = answers;
  const digits = [
    ...(selfReportItem(form) ? [selfReport ?? 0] : []),
    ...choices,
    ...(satisfaction ? [satisfaction.item, satisfaction.level] : []),
  ];
  const bases = radices(form);
  const size = bases.reduce((product, base) => product * base, 1);
  if (size > 2 ** ANSWER_BITS) {
    throw new RangeError(
      `packAnswers: form ${form.number} needs more than ${ANSWER_BITS} bits; take items out`,
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
  const bases = radices(form);
  const digits: number[] = [];
  let rest = packed;
  for (const base of [...bases].reverse()) {
    digits.unshift(rest % base);
    rest = Math.floor(rest / base);
  }
  if (rest !== 0) return undefined;

  const scored = choiceItems(form).length;
  const offset = selfReportItem(form) ? 1 : 0;
  const [item, level] = digits.slice(offset + scored);
  return {
    ...(offset === 1 ? { selfReport: digits[0] ?? 0 } : {}),
    choices: digits.slice(offset, offset + scored),
    ...(item !== undefined && level !== undefined ? { satisfaction: { item, level } } : {}),
  };
}
