import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { failure, type Outcome, success } from '../item/index.ts';
import { readBits } from './bits.ts';
import { classCodeDigits } from './class-code.ts';
import type { RandomBytes } from './random.ts';

/** Digits of a paper ticket: groups of three, three and four, unlike the class code's three groups of four. */
export const TICKET_DIGITS = 10;

/** How many nonces there are: 26 bits. */
const NONCES = 2 ** 26;

/**
 * A ticket is a nonce times this prime, plus the mark of its class. One wrong digit changes the number by d·10ᵏ and two
 * neighbours in the wrong order by 9d·10ᵏ; the prime divides neither, so no such slip leaves another ticket of the class.
 * (The largest prime with which every ticket has ten digits.)
 */
const CHECK_PRIME = 149;

/** Why a typed ticket cannot be used. */
export type TicketFault =
  | { readonly type: 'not-a-digit'; readonly place: number }
  | { readonly type: 'length'; readonly digits: number }
  | { readonly type: 'mistyped' };

/** What all tickets of one key leave when divided by the prime, 0-148: a ticket of another class leaves something else. */
function classMark(key: Uint8Array): number {
  const label = Uint8Array.from('bilemin ticket 1', (letter) => letter.charCodeAt(0));
  return readBits(hmac(sha256, key, label), 0, 32) % CHECK_PRIME;
}

/**
 * Draws nonces for paper tickets that are not among those there are already.
 * @param count how many
 * @param taken nonces that may not come again
 * @returns sorted, so that their order says nothing of the order in which they were drawn
 * @example newTickets(25, [], random).length // 25
 */
export function newTickets(count: number, taken: readonly number[], random: RandomBytes): number[] {
  const known = new Set(taken);
  const drawn: number[] = [];
  while (drawn.length < count) {
    const nonce = readBits(random(4), 0, 26);
    if (known.has(nonce)) continue;
    known.add(nonce);
    drawn.push(nonce);
  }
  return drawn.sort((left, right) => left - right);
}

/**
 * Writes a ticket as it is printed.
 * @param nonce 0 to 2²⁶ − 1: what the hand-in made with the ticket will carry
 * @param key of the assignment
 * @example ticketDigits(123456, key) // '001 839 4985' for a class whose mark is 41
 */
export function ticketDigits(nonce: number, key: Uint8Array): string {
  const digits = String(nonce * CHECK_PRIME + classMark(key)).padStart(TICKET_DIGITS, '0');
  return groupTicket(digits);
}

/**
 * Sets digits in the groups of a ticket: three, three and four. Fewer digits stay as many groups as they fill.
 * @example groupTicket('0018394985') // '001 839 4985'
 */
export function groupTicket(digits: string): string {
  return [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)].filter((group) => group !== '').join(' ');
}

/**
 * Reads a ticket as a child types it; the number row of a Kazakh keyboard is understood. Whether the ticket was given out and
 * not used yet, only the box knows.
 * @returns the nonce
 * @example readTicket('001 839 4985', key) // { ok: true, value: 123456 }
 */
export function readTicket(text: string, key: Uint8Array): Outcome<number, TicketFault> {
  const digits = classCodeDigits(text);
  const stranger = digits.search(/\D/);
  if (stranger >= 0) return failure({ type: 'not-a-digit', place: stranger + 1 });
  if (digits.length !== TICKET_DIGITS) return failure({ type: 'length', digits: digits.length });
  const nonce = (Number(digits) - classMark(key)) / CHECK_PRIME;
  if (!Number.isInteger(nonce) || nonce < 0 || nonce >= NONCES) return failure({ type: 'mistyped' });
  return success(nonce);
}
