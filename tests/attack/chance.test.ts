/** Where chance comes from: the device's cryptographic generator, and nothing that could be played again. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deviceRandom } from '#stores/random';
import { attemptWith, classKey, pulseForm, reached, seeded } from '../../src/quiz/forms.fixture.ts';
import { classSeal, handIn, readCode, throwDice, uniform } from '../../src/quiz/handin/index.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const root = join(import.meta.dirname, '../../src');

describe("the device's chance", () => {
  it('is every byte of crypto.getRandomValues and no other', () => {
    const random = vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
      new Uint8Array((array as Uint8Array).buffer).fill(171);
      return array;
    });
    expect([...deviceRandom(5)]).toEqual([171, 171, 171, 171, 171]);
    expect(random).toHaveBeenCalledTimes(1);
  });

  it('cannot be played again by stopping the clock and stubbing Math.random', () => {
    vi.useFakeTimers({ now: 0 });
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    vi.spyOn(performance, 'now').mockReturnValue(0);
    const drawn = new Set(Array.from({ length: 100 }, () => deviceRandom(8).join()));
    expect(drawn.size).toBe(100);
  });

  it.each(['quiz/handin', 'quiz/box', 'quiz/attempt', 'stores'])(
    'no file of src/%s knows another',
    (room) => {
      const own = readdirSync(join(root, room)).filter(
        (name) => name.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(name),
      );
      expect(own.length).toBeGreaterThan(2);
      for (const path of own) {
        const text = readFileSync(join(root, room, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
        expect(text, path).not.toMatch(
          /Math\.random|Date\.|new Date|performance\.now|mulberry|xorshift|randomUUID/,
        );
      }
    },
  );
});

describe('the engine', () => {
  it('takes every byte it is given chance for from outside: the same bytes give the same code, others another', () => {
    const attempt = attemptWith(pulseForm, { s1: { type: 'level', level: 0 } });
    const assignment = { form: pulseForm.number, key: classKey };
    const code = (seed: number) => handIn(pulseForm, attempt, assignment, 'kk', seeded(seed));
    expect(code(1)).toBe(code(1));
    expect(new Set(Array.from({ length: 40 }, (_, seed) => code(seed))).size).toBe(40);
  });

  it('draws the nonce, the opinion, the face and the level apart: each byte moves its own field', () => {
    const attempt = attemptWith(pulseForm, { s1: { type: 'level', level: 0 } });
    const assignment = { form: pulseForm.number, key: classKey };
    const read = (bytes: readonly number[]) => {
      let used = 0;
      const random = (count: number) => {
        used += count;
        return Uint8Array.from(bytes.slice(used - count, used));
      };
      const { nonce, answers } = reached(
        readCode(handIn(pulseForm, attempt, assignment, 'kk', random), pulseForm, classSeal(classKey)),
      );
      return { nonce, ...answers.satisfaction };
    };
    const base = read([0, 0, 0, 0, 0, 5, 1]);
    expect(read([9, 0, 0, 0, 0, 5, 1])).toEqual({ ...base, nonce: 9 * 2 ** 18 });
    expect(read([0, 0, 0, 0, 1, 5, 1])).toEqual({ ...base, item: 1 });
    expect(read([0, 0, 0, 0, 0, 0, 1])).toEqual({ ...base, level: 0 });
    expect(read([0, 0, 0, 0, 0, 5, 2])).toEqual({ ...base, level: 2 });
  });

  it('would favour keeping by two in five hundred without rejection, and rejects', () => {
    // A byte modulo six: 43 bytes for each of the faces 1-4, 42 for 5 and 6.
    expect((3 * 43) / 256).toBeCloseTo(0.504, 3);
    let asked = 0;
    const faces = Array.from({ length: 256 }, (_, byte) => {
      asked = 0;
      return uniform(6, () => {
        asked += 1;
        return Uint8Array.of(asked === 1 ? byte : 0);
      });
    });
    expect(faces.slice(252)).toEqual([0, 0, 0, 0]);
    expect(faces.slice(0, 252).filter((face) => face < 3)).toHaveLength(126);
    expect(throwDice(1, 4, (count) => new Uint8Array(count))).toBe(1);
  });
});
