import { type Attempt, answer, begin, submit } from '#quiz/attempt';
import type { Form } from '#quiz/form';
import type { Assignment, RandomBytes } from '#quiz/handin';
import { readAssignment } from '#quiz/handin';
import { type Item, isChoice, type OptionIndex, type Response } from '#quiz/item';

/**
 * Examples for the pages that explain what a code is. They are reckoned while the site is built and stand in the pages
 * as text; nothing here reaches a browser. The key below is known to everybody and no class has it.
 */
const exampleKey = '0123456789ABCDEF';

/** The assignment of the examples: a class link that everybody may know. */
export function exampleAssignment(form: Form): Assignment {
  const read = readAssignment(`a=1.${form.number}.${exampleKey}`);
  if (!read.ok)
    throw new Error('The key of the example is none; see src/components/privacy/example-attempt.ts.');
  return read.value;
}

/** Bytes from a list, in place of the device's chance: an example must come out the same in every build. */
export function fixedBytes(bytes: readonly number[]): RandomBytes {
  let used = 0;
  return (count) => {
    used += count;
    if (used > bytes.length) throw new Error('fixedBytes: the example asks for more bytes than it lists');
    return Uint8Array.from(bytes.slice(used - count, used));
  };
}

/** What the child of an example does with one item, or undefined to skip it. */
export type Choose = (item: Item, place: number) => Response | undefined;

/** The option of a scored item that is right, or the next one. */
export const optionOf = (item: Item, right: boolean): Response => {
  const key = isChoice(item) ? item.key : 0;
  return { type: 'option', option: (right ? key : (key + 1) % 3) as OptionIndex };
};

/** An attempt as a child leaves it: every item answered by `choose`, then finished. */
export function exampleAttempt(form: Form, choose: Choose): Attempt {
  let attempt = begin(form);
  form.items.forEach((item, place) => {
    const response = choose(item, place);
    if (!response) return;
    const step = answer(attempt, form, item.id, response);
    if (!step.ok) throw new Error(`The example gives ${item.id} an answer it does not offer.`);
    attempt = step.value;
  });
  const end = submit(attempt);
  return end.ok ? end.value : attempt;
}
