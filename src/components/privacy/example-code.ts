import { choiceItems, type Form, satisfactionItems } from '#quiz/form';
import {
  type Answers,
  assignmentFragment,
  type CodeField,
  type CodeLanguage,
  classSeal,
  FACES,
  groupCode,
  handIn,
  openCode,
  packAnswers,
  readCode,
} from '#quiz/handin';
import type { Item, Response } from '#quiz/item';
import { exampleAssignment, exampleAttempt, fixedBytes, optionOf } from './example-attempt.ts';

/** The chance of the example: four bytes of nonce, then which opinion, the die and the replacement. */
const chance = { nonce: [0x12, 0x34, 0x56, 0x78], opinion: 2, die: 4, replacement: 3 };

/** A code made while the site is built, by the same engine that makes a child's, and everything in it. */
export interface ExampleCode {
  /** Six groups of four symbols. */
  readonly code: string;
  /** What stands after `#` in the class link of the example. */
  readonly fragment: string;
  readonly fields: readonly CodeField[];
  readonly answers: Answers;
  /** The answers as one whole number, before the mask. */
  readonly packed: number;
  /** What the child really said of the opinion that was picked, from 0. */
  readonly truth: number;
  /** The face the die of the example showed, 1-6. */
  readonly face: number;
}

/** Opinions in words, "some of them" for K0; of the scored items one wrong, one "don't know" and one skipped. */
function choose(form: Form): (item: Item) => Response | undefined {
  const scored = choiceItems(form).map(({ id }) => id);
  const opinions = satisfactionItems(form).map(({ id }) => id);
  return (item) => {
    if (item.indicator === 'K0') return { type: 'level', level: 1 };
    if (item.indicator === 'S') return { type: 'level', level: (opinions.indexOf(item.id) + 2) % 3 };
    const place = scored.indexOf(item.id);
    if (place === 4) return undefined;
    return place === 2 ? { type: 'dont-know' } : optionOf(item, place !== 6);
  };
}

/**
 * Makes the example of the page "what is sent".
 * @param form a pulse, so that every kind of item is in it
 * @example exampleCode(form, 'kk').code // '4YS0-…' six groups of four
 */
export function exampleCode(form: Form, language: CodeLanguage): ExampleCode {
  const assignment = exampleAssignment(form);
  const attempt = exampleAttempt(form, choose(form));
  const bytes = [...chance.nonce, chance.opinion, chance.die, chance.replacement];
  const code = handIn(form, attempt, assignment, language, fixedBytes(bytes));
  const read = readCode(code, form, classSeal(assignment.key));
  const fields = openCode(code);
  const picked = satisfactionItems(form)[chance.opinion];
  const said = picked && attempt.responses[picked.id];
  if (!read.ok || !fields || said?.type !== 'level') throw new Error('The example code does not read back.');
  return {
    code: groupCode(code),
    fragment: assignmentFragment(assignment),
    fields,
    answers: read.value.answers,
    packed: packAnswers(form, read.value.answers),
    truth: said.level,
    face: (chance.die % FACES) + 1,
  };
}
