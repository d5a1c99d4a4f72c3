import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { ANSWER_BITS } from '../form/index.ts';
import { readBits, writeBits } from './bits.ts';

/** Bits of the keyed tag. With the ten of the checksum they are the 34 check bits of a code. */
export const TAG_BITS = 24;

/** Bits in front of the tag: version, form, language, nonce and masked answers. */
export const FIELD_BITS = 86;

const FIELD_BYTES = Math.ceil(FIELD_BITS / 8);

/** The two keyed marks of a class: what hides the answers from a glance, and what tells its codes from others'. */
export interface ClassSeal {
  /**
   * The mask of one hand-in, 46 bits. The answers are XORed with it, so that a classmate cannot read them off a
   * screen. Obfuscation, not secrecy: the key is in the class link.
   */
  mask(nonce: number): number;
  /** The first 24 bits of HMAC-SHA-256 over the fields in front of the tag. */
  tag(code: Uint8Array): number;
}

/**
 * Prepares the marks of one assignment key. Prepare it once for many codes.
 * @param key ten bytes
 * @example classSeal(key).mask(nonce)
 */
export function classSeal(key: Uint8Array): ClassSeal {
  const keyed = hmac.create(sha256, key);
  // One copy that is filled anew for each message: a box of a thousand classes is read without a heap of copies.
  const copy = keyed.clone();
  const digest = (message: Uint8Array): Uint8Array => keyed._cloneInto(copy).update(message).digest();
  return {
    mask(nonce) {
      const message = new Uint8Array(5);
      message[0] = 0x6d; // sets the mask's message apart from a tag's, which is eleven bytes long
      writeBits(message, 8, 32, nonce);
      return readBits(digest(message), 0, ANSWER_BITS);
    },
    tag(code) {
      const fields = code.slice(0, FIELD_BYTES);
      const last = FIELD_BYTES - 1;
      fields[last] = (fields[last] ?? 0) & (0xff << (FIELD_BYTES * 8 - FIELD_BITS));
      return readBits(digest(fields), 0, TAG_BITS);
    },
  };
}

/**
 * Exclusive or of two numbers of up to 46 bits: bitwise operators alone would cut them to 32.
 * @example xor(5, 3) // 6
 */
export function xor(left: number, right: number): number {
  const half = 2 ** 23;
  const high = Math.floor(left / half) ^ Math.floor(right / half);
  return high * half + ((left % half) ^ (right % half));
}
