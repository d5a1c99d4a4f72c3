import { readBits } from './bits.ts';

/** Bits of the checksum. */
export const CHECKSUM_BITS = 10;

/** CRC-10 of ATM cells (ITU-T I.363): x¹⁰ + x⁹ + x⁵ + x⁴ + x + 1, without the leading term. */
const POLYNOMIAL = 0x233;

/**
 * The CRC-10 of the first `length` bits of bytes.
 *
 * A CRC of ten bits catches every burst of at most ten bits, by its algebra and not by luck. A wrong symbol is a
 * burst of five bits and two symbols changing places are one of ten, so every such slip of the hand is caught.
 * @returns 0..1023
 * @example checksum(new Uint8Array([0x80]), 1) // 563: the polynomial itself
 */
export function checksum(bytes: Uint8Array, length: number): number {
  let register = 0;
  for (let bit = 0; bit < length; bit += 1) {
    const top = ((register >> 9) & 1) ^ readBits(bytes, bit, 1);
    register = ((register << 1) & 0x3ff) ^ (top ? POLYNOMIAL : 0);
  }
  return register;
}
