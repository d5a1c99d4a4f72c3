import { describe, expect, it } from 'vitest';
import { scripted } from '../forms.fixture.ts';
import { uniform } from './random.ts';

/** What each of the 256 bytes alone leads to: a number, or undefined when the byte is thrown away. */
const outcomes = (bound: number): (number | undefined)[] =>
  Array.from({ length: 256 }, (_, byte) => {
    try {
      return uniform(bound, scripted([byte]));
    } catch {
      return undefined;
    }
  });

describe('uniform', () => {
  it('gives every number from the same count of bytes, for every bound', () => {
    for (let bound = 1; bound <= 256; bound += 1) {
      const counts = Array<number>(bound).fill(0);
      for (const value of outcomes(bound)) {
        if (value !== undefined) counts[value] = (counts[value] ?? 0) + 1;
      }
      expect(new Set(counts), `bound ${bound}`).toEqual(new Set([Math.floor(256 / bound)]));
    }
  });

  it('throws the bytes 252-255 of a die away', () => {
    const thrown = outcomes(6).flatMap((value, byte) => (value === undefined ? [byte] : []));
    expect(thrown).toEqual([252, 253, 254, 255]);
  });

  it('draws anew until a byte is fair', () => {
    expect(uniform(6, scripted([255, 253, 252, 3]))).toBe(3);
  });

  it.each([0, -1, 257, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses bound %d', (bound) => {
    expect(() => uniform(bound, scripted([1]))).toThrow(RangeError);
    expect(() => uniform(bound, scripted([1]))).toThrow(`received ${bound}`);
  });
});
