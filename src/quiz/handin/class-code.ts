import { MAX_FORM_NUMBER } from '../form/index.ts';
import { failure, type Outcome, success } from '../item/index.ts';
import { keyFromSeed, MAX_SEED } from './assignment.ts';
import type { Assignment } from './link.ts';

/** Digits of a class code: three groups of four, for a board. */
export const CLASS_CODE_DIGITS = 12;

/**
 * Every class code is a multiple of this prime. No digit written wrong and no two neighbours in the wrong order leave
 * a multiple of it: such a slip changes the number by d·10ᵏ or 9d·10ᵏ, and the prime divides neither.
 * (It is the largest prime below 2¹⁰, so the check takes the ten bits the code has room for.)
 */
const CHECK_PRIME = 1021;

/**
 * Added to form and seed when hand-ins need a ticket. Twelve digits have room for it with forms up to 421; a code without
 * tickets is written as before.
 */
const TICKETS = 2 ** 29;
const MAX_PAYLOAD = Math.floor((10 ** CLASS_CODE_DIGITS - 1) / CHECK_PRIME);

/** Why a typed class code cannot be used. */
export type ClassCodeFault =
  | { readonly type: 'not-a-digit'; readonly place: number }
  | { readonly type: 'length'; readonly digits: number }
  | { readonly type: 'mistyped' };

/**
 * What the number row of a Kazakh keyboard (RST KazSSR 903-90) types where others have digits, plain and with Shift.
 * A pupil on such a keyboard cannot type a digit there at all.
 */
const kazakhNumberRow: Readonly<Record<string, string>> = {
  '"': '1',
  ә: '2',
  і: '3',
  ң: '4',
  ғ: '5',
  ',': '6',
  '.': '7',
  ү: '8',
  ұ: '9',
  қ: '0',
  '!': '1',
  Ә: '2',
  І: '3',
  Ң: '4',
  Ғ: '5',
  ';': '6',
  ':': '7',
  Ү: '8',
  Ұ: '9',
  Қ: '0',
};

/**
 * Turns what was typed into digits: the Kazakh number row is understood, spaces and dashes fall away.
 * Other characters stay, so that the reader can say where they are.
 * @example classCodeDigits('0122 әіңғ-0007') // '012223450007'
 */
export function classCodeDigits(text: string): string {
  const bare = text.replace(/[\s\-‐-―−\u00AD\u200B-\u200F\u2060\uFEFF]/g, '');
  return Array.from(bare, (symbol) => kazakhNumberRow[symbol] ?? symbol).join('');
}

/**
 * Writes the class code of an assignment that has a seed.
 * @param tickets true when every hand-in needs a paper ticket
 * @throws RangeError when a form above 421 is to have tickets
 * @example classCode(58, 123456) // '0622 2062 2144'
 */
export function classCode(form: number, seed: number, tickets = false): string {
  const payload = form * (MAX_SEED + 1) + seed + (tickets ? TICKETS : 0);
  if (payload > MAX_PAYLOAD) throw new RangeError(`classCode: form ${form} has no class code with tickets`);
  const digits = String(payload * CHECK_PRIME).padStart(CLASS_CODE_DIGITS, '0');
  return digits.replace(/(\d{4})(?=\d)/g, '$1 ');
}

/**
 * Reads a class code as typed.
 * @example readClassCode(classCode(58, 7)) // { ok: true, value: { form: 58, seed: 7, key: … } }
 */
export function readClassCode(text: string): Outcome<Assignment, ClassCodeFault> {
  const digits = classCodeDigits(text);
  const stranger = digits.search(/\D/);
  if (stranger >= 0) return failure({ type: 'not-a-digit', place: stranger + 1 });
  if (digits.length !== CLASS_CODE_DIGITS) return failure({ type: 'length', digits: digits.length });
  const number = Number(digits);
  const tickets = number / CHECK_PRIME >= TICKETS;
  const payload = number / CHECK_PRIME - (tickets ? TICKETS : 0);
  const form = Math.floor(payload / (MAX_SEED + 1));
  if (number % CHECK_PRIME !== 0 || form < 1 || form > MAX_FORM_NUMBER) return failure({ type: 'mistyped' });
  const seed = payload % (MAX_SEED + 1);
  return success({ form, seed, key: keyFromSeed(form, seed), ...(tickets && { tickets }) });
}
