import { type Assignment, assignmentFragment, uniform } from '#quiz/handin';
import { forgetAttempt } from '#stores/attempt';
import { deviceRandom } from '#stores/random';
import { expectNext } from '#stores/return';

/** An assignment whose mark can go: once the letter is known, it is an ordinary one. */
type Decided = { -readonly [Field in keyof Assignment]: Assignment[Field] };

/**
 * Takes a pair link to one letter. The mark goes from the assignment and the address, so that nothing tosses again.
 * @param toB whether to letter B; else to letter A, whose page this is
 * @returns true when the page is being left for letter B; false, and nothing is done, when the link is no pair link
 */
export function takeLetter(assignment: Decided | undefined, toB: boolean): boolean {
  if (!assignment?.pair) return false;
  delete assignment.pair;
  const { form, key } = assignment;
  const fragment = `#${assignmentFragment({ form: toB ? form + 1 : form, key })}`;
  if (toB) {
    expectNext('same-child');
    location.replace(location.pathname.replace(/a\/(index\.html)?$/, `b/$1${fragment}`));
  } else history.replaceState(null, '', fragment);
  return toB;
}

/** Begins anew: a fair coin of the device's own chance chooses the letter of a pair link. Returns as `takeLetter` does. */
export function toss(assignment: Decided | undefined): boolean {
  if (assignment?.pair) forgetAttempt(assignment.form + 1);
  return takeLetter(assignment, uniform(2, deviceRandom) > 0);
}
