import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { browserBytes, scripted } from '../forms.fixture.ts';
import { keyFromSeed, MAX_SEED, newAssignment, newPair } from './assignment.ts';

describe('newAssignment', () => {
  it('takes 80 random bits as the key, and no seed, when there is no board', () => {
    const bytes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 255];
    expect(newAssignment(58, false, scripted(bytes))).toEqual({ form: 58, key: Uint8Array.from(bytes) });
  });

  it('derives the key from twenty random bits for a board', () => {
    const assignment = newAssignment(58, true, scripted([0xff, 0x12, 0x34]));
    expect(assignment).toEqual({ form: 58, seed: 0xf1234, key: keyFromSeed(58, 0xf1234) });
  });

  it('reaches the lowest and the highest seed', () => {
    expect(newAssignment(1, true, scripted([0xf0, 0, 0])).seed).toBe(0);
    expect(newAssignment(1, true, scripted([255, 255, 255])).seed).toBe(MAX_SEED);
  });

  it('makes a new key every time', () => {
    const keys = Array.from({ length: 100 }, () => newAssignment(58, false, browserBytes).key.join());
    expect(new Set(keys).size).toBe(100);
  });
});

describe('newPair', () => {
  it('gives both letters one random key, which the pair link carries', () => {
    const bytes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 255];
    const key = Uint8Array.from(bytes);
    expect(newPair(57, false, scripted(bytes))).toEqual({ A: { form: 57, key }, B: { form: 58, key } });
  });

  it('gives each letter a class code of its own when they go by rows', () => {
    expect(newPair(57, true, scripted([0, 0, 1, 0, 0, 2]))).toEqual({
      A: { form: 57, seed: 1, key: keyFromSeed(57, 1) },
      B: { form: 58, seed: 2, key: keyFromSeed(58, 2) },
    });
  });
});

describe('keyFromSeed', () => {
  it.each([
    [1, 0],
    [58, 123_456],
    [511, MAX_SEED],
  ])('is the first 80 bits of HMAC-SHA-256 over form %i and seed %i', (form, seed) => {
    const message = Buffer.alloc(4);
    message.writeUInt32BE((((form << 20) | seed) * 8) >>> 0);
    const digest = createHmac('sha256', 'bilemin class key 1').update(message).digest();
    expect(keyFromSeed(form, seed)).toEqual(Uint8Array.from(digest.subarray(0, 10)));
  });

  it('gives other keys to other forms and seeds', () => {
    const keys = new Set<string>();
    for (let form = 1; form <= 20; form += 1) {
      for (let seed = 0; seed < 100; seed += 1) keys.add(keyFromSeed(form, seed).join());
    }
    expect(keys.size).toBe(2000);
  });
});
