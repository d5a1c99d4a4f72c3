import { type Attempt, begin, restore, serialise } from '#quiz/attempt';
import type { Form } from '#quiz/form';
import { drawOrders } from './option-orders.ts';
import { forgetInTab, keepInTab, readFromTab } from './tab-storage.ts';

const keyOf = (form: number): string => `attempt.${form}`;
const codeKeyOf = (form: number): string => `code.${form}`;
const codeOf = (form: number): string[] => (readFromTab(codeKeyOf(form)) ?? '').split(' ');

/** A new attempt that is stored nowhere yet. */
export function freshAttempt(form: Form): Attempt {
  return begin(form, drawOrders(form));
}

/** The attempt of this form left in this tab, if there is one that can be taken up. */
export function storedAttempt(form: Form): Attempt | undefined {
  const text = readFromTab(keyOf(form.number));
  if (text === undefined) return undefined;
  const restored = restore(text, form);
  return restored.ok ? restored.value : undefined;
}

/**
 * Tells whether an attempt of this form lies in this tab that an assignment may go on with. One whose code was made for
 * another assignment may not: the lesson lies between the two waves of a pair, and the answers in front of it stand.
 * @param form its number
 * @param assignmentKey undefined when the page was opened without a link
 */
export function hasAttempt(form: number, assignmentKey: string | undefined): boolean {
  const [key] = codeOf(form);
  return readFromTab(keyOf(form)) !== undefined && (!key || key === (assignmentKey ?? key));
}

/** Keeps an attempt in this tab. @returns false when the browser refuses: then it lives as long as the page */
export function keepAttempt(form: Form, attempt: Attempt): boolean {
  return keepInTab(keyOf(form.number), serialise(attempt));
}

/** Keeps the code that was made, so that it is shown again as it is and the dice are never thrown twice. */
export function keepCode(form: Form, assignmentKey: string, code: string): void {
  keepInTab(codeKeyOf(form.number), `${assignmentKey} ${code}`);
}

/** The code made earlier in this tab for the same assignment. */
export function keptCode(form: Form, assignmentKey: string): string | undefined {
  const [key, code] = codeOf(form.number);
  return key === assignmentKey ? code : undefined;
}

/**
 * The attempt without opinions and self-report: what stays once a code was made. From then on nothing in the tab
 * says what the child thinks.
 */
export function withoutOpinions(form: Form, attempt: Attempt): Attempt {
  const responses = { ...attempt.responses };
  for (const { id, indicator } of form.items) {
    if (indicator === 'S' || indicator === 'K0') delete responses[id];
  }
  return { ...attempt, responses };
}

/** Forgets the attempt of the form of this number, and its code. */
export function forgetAttempt(form: number): void {
  forgetInTab(keyOf(form));
  forgetInTab(codeKeyOf(form));
}
