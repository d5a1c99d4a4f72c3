import type { RandomBytes } from '#quiz/handin';

/** The device's own chance: the only source of nonces, keys and dice in the product. */
export const deviceRandom: RandomBytes = (count) => crypto.getRandomValues(new Uint8Array(count));
