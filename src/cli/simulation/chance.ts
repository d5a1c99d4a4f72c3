import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomBytes } from '#quiz/handin';

/** Chance that repeats from a seed: for test data, never for children. */
export interface SeededChance {
  /** 0 up to 1, 1 left out. */
  readonly uniform: () => number;
  /** Standard normal. */
  readonly normal: () => number;
  /** In the shape the engine takes chance in. */
  readonly bytes: RandomBytes;
}

/**
 * A stream of chance for one class.
 * @param seed of the run
 * @param stream number of the class, so that classes do not depend on each other or on their order
 * @example seededChance(1, 0).uniform() // the same each time
 */
export function seededChance(seed: number, stream: number): SeededChance {
  const generator = xoroshiro128plus((Math.imul(seed, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b)) | 0);
  for (let skip = 0; skip < 16; skip += 1) uniformInt(generator, 0, 255);
  const uniform = () => uniformFloat64(generator);
  return {
    uniform,
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    bytes: (count) => Uint8Array.from({ length: count }, () => uniformInt(generator, 0, 255)),
  };
}
