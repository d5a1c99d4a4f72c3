import type { Attempt } from '../attempt/index.ts';
import type { Form } from '../form/index.ts';
import { readBits } from './bits.ts';
import { type CodeLanguage, writeCode } from './code.ts';
import { drawAnswers } from './draw-answers.ts';
import type { Assignment } from './link.ts';
import type { RandomBytes } from './random.ts';
import { classSeal } from './seal.ts';

/**
 * Makes the code a child hands in. Call it once an attempt and keep what it returns: a second call throws the dice
 * again, and two codes of one child say more than one.
 * @param random the device's own chance, for the nonce, the picked opinion and the dice
 * @param ticket nonce of the child's paper ticket, from `readTicket`; it takes the place of the drawn one and touches
 * nothing else: the dice know nothing of it
 * @throws RangeError when the assignment is of another form, or wants a ticket and none is given
 * @example handIn(form, attempt, assignment, 'kk', random) // 24 symbols
 */
export function handIn(
  form: Form,
  attempt: Attempt,
  assignment: Assignment,
  language: CodeLanguage,
  random: RandomBytes,
  ticket?: number,
): string {
  if (assignment.form !== form.number) {
    throw new RangeError(
      `handIn: the assignment is of form ${assignment.form}, the attempt of form ${form.number}`,
    );
  }
  if (assignment.tickets && ticket === undefined)
    throw new RangeError('handIn: this assignment wants a ticket');
  const nonce = ticket ?? readBits(random(4), 0, 26);
  const answers = drawAnswers(form, attempt, random);
  return writeCode(form, { form: form.number, language, nonce, answers }, classSeal(assignment.key));
}
