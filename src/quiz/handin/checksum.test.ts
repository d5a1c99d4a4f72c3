import { describe, expect, it } from 'vitest';
import { seeded } from '../forms.fixture.ts';
import { readBits, writeBits } from './bits.ts';
import { CHECKSUM_BITS, checksum } from './checksum.ts';

const CODE_BITS = 120;
const CHECKED_BITS = CODE_BITS - CHECKSUM_BITS;

/** Tells whether 120 bits carry their own checksum. */
const agrees = (code: Uint8Array): boolean =>
  readBits(code, CHECKED_BITS, CHECKSUM_BITS) === checksum(code, CHECKED_BITS);

describe('checksum', () => {
  it('is the CRC-10/ATM of the catalogue of parametrised CRC algorithms: check value 0x199', () => {
    const digits = Uint8Array.from('123456789', (digit) => digit.charCodeAt(0));
    expect(checksum(digits, 72)).toBe(0x199);
  });

  it('of a single bit is the polynomial', () => {
    expect(checksum(Uint8Array.from([0x80]), 1)).toBe(0x233);
  });

  it('of nothing and of zeros is 0', () => {
    expect(checksum(new Uint8Array(0), 0)).toBe(0);
    expect(checksum(new Uint8Array(15), CHECKED_BITS)).toBe(0);
  });

  it('heeds no bit past its length', () => {
    const bytes = Uint8Array.from([0b10110000]);
    expect(checksum(bytes, 4)).toBe(checksum(Uint8Array.from([0b10111111]), 4));
  });

  it('catches every burst of at most ten bits, wherever it falls in the 120 bits of a code', () => {
    const sound = seeded(1)(15);
    writeBits(sound, CHECKED_BITS, CHECKSUM_BITS, 0);
    sound[13] = (sound[13] ?? 0) & 0b11111100;
    sound[14] = 0;
    writeBits(sound, CHECKED_BITS, CHECKSUM_BITS, checksum(sound, CHECKED_BITS));
    expect(agrees(sound)).toBe(true);

    let bursts = 0;
    const missed: string[] = [];
    for (let start = 0; start < CODE_BITS; start += 1) {
      const longest = Math.min(10, CODE_BITS - start);
      // A burst begins with a changed bit: patterns 1xxxxxxxxx, cut off at the end of the code.
      for (let rest = 0; rest < 2 ** (longest - 1); rest += 1) {
        const burst = new Uint8Array(15);
        writeBits(burst, start, longest, 2 ** (longest - 1) + rest);
        if (agrees(sound.map((byte, index) => byte ^ (burst[index] ?? 0)))) missed.push(`${start}: ${rest}`);
        bursts += 1;
      }
    }
    expect(missed).toEqual([]);
    expect(bursts).toBe(111 * 512 + 511);
  });
});
