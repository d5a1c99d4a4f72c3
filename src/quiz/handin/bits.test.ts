import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBits, writeBits } from './bits.ts';

describe('readBits and writeBits', () => {
  it('set the most significant bit first', () => {
    const bytes = new Uint8Array(2);
    writeBits(bytes, 0, 3, 5);
    writeBits(bytes, 6, 4, 0b1001);
    expect(Array.from(bytes)).toEqual([0b10100010, 0b01000000]);
    expect(readBits(bytes, 0, 3)).toBe(5);
    expect(readBits(bytes, 6, 4)).toBe(9);
  });

  it('read 0 from no bits and past the end', () => {
    expect(readBits(Uint8Array.from([255]), 3, 0)).toBe(0);
    expect(readBits(new Uint8Array(0), 0, 8)).toBe(0);
  });

  it('bring every number back, at any place, and leave the bits around it alone', () => {
    const places = fc
      .record({ start: fc.nat(40), length: fc.integer({ min: 1, max: 53 }) })
      .chain(({ start, length }) =>
        fc.record({
          start: fc.constant(start),
          length: fc.constant(length),
          value: fc.maxSafeNat().map((value) => value % 2 ** length),
        }),
      );
    fc.assert(
      fc.property(places, ({ start, length, value }) => {
        const bytes = new Uint8Array(13);
        writeBits(bytes, start, length, value);
        expect(readBits(bytes, start, length)).toBe(value);
        expect(readBits(bytes, 0, start)).toBe(0);
        expect(readBits(bytes, start + length, Math.min(53, 104 - start - length))).toBe(0);
      }),
    );
  });

  it('are exact for the greatest number of 53 bits', () => {
    const bytes = new Uint8Array(8);
    writeBits(bytes, 5, 53, Number.MAX_SAFE_INTEGER);
    expect(readBits(bytes, 5, 53)).toBe(Number.MAX_SAFE_INTEGER);
  });
});
