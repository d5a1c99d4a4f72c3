import type { Form } from '../form/index.ts';
import {
  type Assignment,
  type ClassSeal,
  codeLanguages,
  type HandinFault,
  readCode,
} from '../handin/index.ts';
import { failure, type Outcome, success } from '../item/index.ts';
import { countAnswers } from './count-answers.ts';
import { addCounts, emptyCounts } from './counts.ts';
import type { CountsByLanguage } from './languages.ts';

/** The most children a box holds: the largest class. A small school puts several classes into one box. */
export const MAX_BOX = 60;

/** The least number of hand-ins a box is sealed with. */
export const MIN_SEALED = 10;

/**
 * A teacher's open box. It keeps counts and nonces, never a code: who handed in what cannot be told from it, and all
 * it shows is how many have arrived.
 */
export interface OpenBox {
  readonly state: 'open';
  readonly form: number;
  readonly formVersion: number;
  /** How many children are expected, 1-60. Stays in the box; it is in no link and no file. */
  readonly roster: number;
  /** Of the hand-ins counted, sorted, so that their order says nothing. */
  readonly nonces: readonly number[];
  /**
   * Nonces of the paper tickets given out, sorted; absent when the box takes hand-ins without a ticket. Who drew which is
   * known to nobody.
   */
  readonly issued?: readonly number[];
  readonly counts: CountsByLanguage;
}

/** Why a code was not taken: what reading says, or what the box knows. */
export type CollectFault =
  | HandinFault
  | { readonly type: 'counted-already' }
  | { readonly type: 'box-full' }
  /** The box wants tickets, and this is none of those given out: no ticket, another class's, or an invented one. */
  | { readonly type: 'unknown-ticket' }
  | { readonly type: 'used-ticket' };

/**
 * Makes an empty box for an assignment.
 * @example openBox(form, assignment, 25).nonces.length // 0
 */
export function openBox(form: Form, assignment: Pick<Assignment, 'form'>, roster: number): OpenBox {
  const counts = Object.fromEntries(codeLanguages.map((language) => [language, emptyCounts(form)]));
  return {
    state: 'open',
    form: assignment.form,
    formVersion: form.version,
    roster: Math.min(MAX_BOX, Math.max(1, Math.floor(roster) || 1)),
    nonces: [],
    counts: counts as CountsByLanguage,
  };
}

/**
 * How many hand-ins a box holds: the only thing an open box shows.
 * @example arrived(box) // 12
 */
export function arrived(box: OpenBox): number {
  return box.nonces.length;
}

/**
 * Takes one code: reads it, counts it and drops it.
 * @param seal of the box's assignment
 * @returns a new box, or why the code was not taken; the box given stays as it was
 * @example collect(box, form, classSeal(assignment.key), 'ABCD-…')
 */
export function collect(
  box: OpenBox,
  form: Form,
  seal: ClassSeal,
  text: string,
): Outcome<OpenBox, CollectFault> {
  const read = readCode(text, form, seal);
  if (!read.ok) return read;
  const { nonce, language, answers } = read.value;
  if (box.issued && !box.issued.includes(nonce)) return failure({ type: 'unknown-ticket' });
  if (box.issued && box.nonces.includes(nonce)) return failure({ type: 'used-ticket' });
  if (box.nonces.includes(nonce)) return failure({ type: 'counted-already' });
  if (box.nonces.length >= MAX_BOX) return failure({ type: 'box-full' });

  const changed = addCounts(box.counts[language], emptyCounts(form));
  countAnswers(changed, form, answers);
  return success({
    ...box,
    nonces: [...box.nonces, nonce].sort((left, right) => left - right),
    counts: { ...box.counts, [language]: changed },
  });
}
