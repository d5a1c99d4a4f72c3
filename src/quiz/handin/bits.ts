/**
 * Reads an unsigned whole number out of bytes, most significant bit first.
 * @param start first bit, from 0
 * @param length number of bits, at most 53, so that the number stays exact
 * @example readBits(new Uint8Array([0b10100000]), 0, 3) // 5
 */
export function readBits(bytes: Uint8Array, start: number, length: number): number {
  let value = 0;
  let bit = start;
  const end = start + length;
  while (bit < end) {
    const taken = Math.min(8 - (bit & 7), end - bit);
    const byte = bytes[bit >> 3] ?? 0;
    value = value * 2 ** taken + ((byte >> (8 - (bit & 7) - taken)) & (2 ** taken - 1));
    bit += taken;
  }
  return value;
}

/**
 * Writes an unsigned whole number into bytes that are still 0 there, most significant bit first.
 * @param length number of bits, at most 53; the value must fit
 * @example const bytes = new Uint8Array(1); writeBits(bytes, 0, 3, 5); // bytes is [0b10100000]
 */
export function writeBits(bytes: Uint8Array, start: number, length: number, value: number): void {
  let rest = value;
  for (let bit = start + length - 1; bit >= start; bit -= 1) {
    if (rest % 2 === 1) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (7 - (bit & 7)));
    rest = Math.floor(rest / 2);
  }
}
