import { readBits } from './bits.ts';

/** Bits of the checksum. */
export const CHECKSUM_BITS = 10;

/** CRC-10 of ATM cells (ITU-T I.363): x¹⁰ + x⁹ + x⁵ + x⁴ + x + 1, without the leading term. */
const POLYNOMIAL = 0x233;

/** One bit further. */
const step = (register: number, bit: number): number => {
  const shifted = (register << 1) & 0x3ff;
  return ((register >> 9) & 1) === bit ? shifted : shifted ^ POLYNOMIAL;
};

/** What eight bits do to an empty register, so that whole bytes go in at once. */
const byteTable = Uint16Array.from({ length: 256 }, (_, byte) => {
  let register = 0;
  for (let bit = 7; bit >= 0; bit -= 1) register = step(register, (byte >> bit) & 1);
  return register;
});

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
  const whole = length >> 3;
  for (let index = 0; index < whole; index += 1) {
    const byte = ((register >> 2) ^ (bytes[index] ?? 0)) & 0xff;
    register = ((register << 8) & 0x3ff) ^ (byteTable[byte] ?? 0);
  }
  for (let bit = whole * 8; bit < length; bit += 1) register = step(register, readBits(bytes, bit, 1));
  return register;
}
