/**
 * A source of random bytes, given from outside: this engine has no chance of its own.
 * In a browser it is `crypto.getRandomValues`; nothing that can be repeated from a seed may stand here in the product.
 */
export type RandomBytes = (count: number) => Uint8Array;

/**
 * A whole number drawn uniformly from 0 to below `bound`, by rejection: bytes that would favour the low numbers are
 * thrown away and drawn again.
 * @param bound 1..256
 * @throws RangeError when bound is not a whole number from 1 to 256
 * @example uniform(6, random) // 0..5, each with probability 1/6 exactly
 */
export function uniform(bound: number, random: RandomBytes): number {
  if (!Number.isInteger(bound) || bound < 1 || bound > 256) {
    throw new RangeError(`uniform: expected a bound from 1 to 256, received ${bound}`);
  }
  const accepted = 256 - (256 % bound);
  for (;;) {
    const byte = random(1)[0] ?? 0;
    if (byte < accepted) return byte % bound;
  }
}
