import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keys } from '../arbitraries.fixture.ts';
import { classKey, otherKey, seeded } from '../forms.fixture.ts';
import { classSeal, xor } from './seal.ts';

/** The first bits of node's own HMAC-SHA-256, as a reference the engine does not share. */
const reference = (key: Uint8Array, message: Uint8Array, bits: number): number =>
  Number(BigInt(`0x${createHmac('sha256', key).update(message).digest('hex')}`) >> BigInt(256 - bits));

describe('classSeal', () => {
  it('masks with the first 46 bits of HMAC-SHA-256 over "m" and the nonce', () => {
    fc.assert(
      fc.property(keys, fc.nat(2 ** 26 - 1), (key, nonce) => {
        const message = Buffer.alloc(5);
        message.write('m');
        message.writeUInt32BE(nonce, 1);
        expect(classSeal(key).mask(nonce)).toBe(reference(key, message, 46));
      }),
    );
  });

  it('tags with the first 24 bits of HMAC-SHA-256 over the 86 bits in front of the tag', () => {
    fc.assert(
      fc.property(keys, fc.uint8Array({ minLength: 15, maxLength: 15 }), (key, code) => {
        const fields = code.slice(0, 11);
        fields[10] = (fields[10] ?? 0) & 0b11111100;
        expect(classSeal(key).tag(code)).toBe(reference(key, fields, 24));
      }),
    );
  });

  it('heeds every bit of the fields, and none after them', () => {
    const seal = classSeal(classKey);
    const code = seeded(5)(15);
    for (let bit = 0; bit < 120; bit += 1) {
      const flipped = code.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (128 >> (bit & 7));
      expect(seal.tag(flipped) === seal.tag(code), `bit ${bit}`).toBe(bit >= 86);
    }
  });

  it('leaves the code it reads as it was and gives the same marks every time', () => {
    const seal = classSeal(classKey);
    const code = seeded(6)(15);
    const before = code.slice();
    expect(seal.tag(code)).toBe(seal.tag(code));
    expect(seal.mask(7)).toBe(seal.mask(7));
    expect(code).toEqual(before);
  });

  it('differs between classes', () => {
    expect(classSeal(classKey).mask(1)).not.toBe(classSeal(otherKey).mask(1));
    expect(classSeal(classKey).tag(new Uint8Array(15))).not.toBe(classSeal(otherKey).tag(new Uint8Array(15)));
  });
});

describe('xor', () => {
  it('agrees with BigInt on numbers of 46 bits', () => {
    const numbers = fc.integer({ min: 0, max: 2 ** 46 - 1 });
    fc.assert(
      fc.property(numbers, numbers, (left, right) => {
        expect(xor(left, right)).toBe(Number(BigInt(left) ^ BigInt(right)));
        expect(xor(xor(left, right), right)).toBe(left);
      }),
    );
  });
});
