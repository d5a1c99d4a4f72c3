import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { writeBits } from './bits.ts';
import { type Assignment, KEY_BYTES } from './link.ts';
import type { RandomBytes } from './random.ts';

/** The highest seed a class code can carry: twenty bits. */
export const MAX_SEED = 2 ** 20 - 1;

/**
 * The key a class code stands for: the first 80 bits of HMAC-SHA-256 over form and seed, with a fixed label as key.
 * Twenty bits of seed are no secret; the class link is not one either (see docs/hand-in.md).
 */
export function keyFromSeed(form: number, seed: number): Uint8Array {
  const message = new Uint8Array(4);
  writeBits(message, 0, 9, form);
  writeBits(message, 9, 20, seed);
  const label = Uint8Array.from('bilemin class key 1', (letter) => letter.charCodeAt(0));
  return hmac(sha256, label, message).slice(0, KEY_BYTES);
}

/**
 * Makes a new assignment.
 * @param board true when it shall have a class code for the board; else the key is 80 random bits
 * @example newAssignment(58, true, random).seed // 0..1048575
 */
export function newAssignment(form: number, board: boolean, random: RandomBytes): Assignment {
  if (!board) return { form, key: random(KEY_BYTES) };
  const drawn = random(3);
  const seed = (((drawn[0] ?? 0) & 15) << 16) | ((drawn[1] ?? 0) << 8) | (drawn[2] ?? 0);
  return { form, key: keyFromSeed(form, seed), seed };
}

/**
 * Makes the two assignments of a pair: letter A of a form and letter B, whose number is the next.
 * @param letterA number of the form with letter A
 * @param rows true for a class code each, one for the odd rows and one for the even; their keys come from two seeds and
 * differ. Else both have one random key, which a pair link carries.
 * @example newPair(57, false, random).B // { form: 58, key: … }, the key of A
 */
export function newPair(
  letterA: number,
  rows: boolean,
  random: RandomBytes,
): { readonly A: Assignment; readonly B: Assignment } {
  const A = newAssignment(letterA, rows, random);
  return { A, B: rows ? newAssignment(letterA + 1, true, random) : { ...A, form: letterA + 1 } };
}
