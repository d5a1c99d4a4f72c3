import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handins } from '../arbitraries.fixture.ts';
import { classKey, otherKey, reached, refused, topicForm } from '../forms.fixture.ts';
import { belongsTo, CODE_SYMBOLS, groupCode, type Handin, readCode, writeCode } from './code.ts';
import { CROCKFORD } from './crockford.ts';
import { classSeal } from './seal.ts';

const seal = classSeal(classKey);
const handin: Handin = { form: 58, language: 'ru', nonce: 123_456, answers: { choices: [1, 2, 3, 4, 0] } };
const code = writeCode(topicForm, handin, seal);

describe('writeCode and readCode', () => {
  it('bring back every hand-in on every form, under every key', () => {
    fc.assert(
      fc.property(handins, ({ form, handin: given, key }) => {
        const written = writeCode(form, given, classSeal(key));
        expect(written).toMatch(/^[0-9A-HJKMNP-TV-Z]{24}$/);
        expect(reached(readCode(written, form, classSeal(key)))).toEqual(given);
      }),
      { numRuns: 500 },
    );
  });

  it('give the same code for the same hand-in, whenever it is shown', () => {
    expect(writeCode(topicForm, handin, classSeal(classKey))).toBe(code);
  });

  it('keep to the layout: version, form, language and nonce stand in front, readable without the key', () => {
    const value = Array.from(code).reduce((sum, symbol) => sum * 32n + BigInt(CROCKFORD.indexOf(symbol)), 0n);
    const field = (start: number, length: number): number =>
      Number((value >> BigInt(120 - start - length)) & ((1n << BigInt(length)) - 1n));
    expect([field(0, 3), field(3, 9), field(12, 2), field(14, 26)]).toEqual([1, 58, 1, 123_456]);
    const packed = BigInt(field(40, 46)) ^ BigInt(seal.mask(123_456));
    expect(Number(packed)).toBe(1 * 625 + 2 * 125 + 3 * 25 + 4 * 5);
  });

  it('give this very code for this hand-in: codes on paper outlive a new version of the site', () => {
    expect(groupCode(code)).toMatchInlineSnapshot(`"4EJ0-3RJ0-X347-1MMY-7M6W-W2XE"`);
  });

  it.each([
    ['grouped', groupCode(code)],
    ['in small letters', code.toLowerCase()],
    ['with spaces of a phone keyboard', ` ${groupCode(code).replaceAll('-', ' ')}\n`],
    ['with long dashes', groupCode(code).replaceAll('-', '—')],
    ['with O for 0', code.replaceAll('0', 'O')],
    ['with small l for 1', code.replaceAll('1', 'l')],
    [
      'in Cyrillic look-alikes',
      code.replace(/[ABCEHKMPTX]/g, (symbol) => 'АВСЕНКМРТХ'['ABCEHKMPTX'.indexOf(symbol)] ?? symbol),
    ],
    ['with a mark of a chat in front', `\uFEFF${code}\u200B`],
  ])('understand a code %s', (_, typed) => {
    expect(reached(readCode(typed, topicForm, seal))).toEqual(handin);
  });
});

describe('what a glance at a code tells', () => {
  const symbolsOfAnswers = (nonce: number, choices: number[]): string =>
    writeCode(topicForm, { ...handin, nonce, answers: { choices } }, seal).slice(8, 17);

  it('shows the same answers as other symbols in every code', () => {
    const seen = new Set(
      Array.from({ length: 2000 }, (_, nonce) => symbolsOfAnswers(nonce, [1, 2, 3, 1, 2])),
    );
    expect(seen.size).toBe(2000);
  });

  it('uses all 32 symbols at the places of the answers, about as often', () => {
    for (let place = 0; place < 9; place += 1) {
      const counts = new Map<string, number>();
      for (let nonce = 0; nonce < 3200; nonce += 1) {
        const symbol = symbolsOfAnswers(nonce, [1, 2, 3, 1, 2])[place] ?? '';
        counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
      }
      expect([...counts.keys()].sort().join('')).toBe(CROCKFORD);
      for (const count of counts.values()) expect(count).toBeLessThan(170);
    }
  });

  it('masks other classes and other nonces otherwise, so one known code does not open the next', () => {
    const keystream = (nonce: number, key: Uint8Array): number => classSeal(key).mask(nonce);
    const masks = new Set(Array.from({ length: 5000 }, (_, nonce) => keystream(nonce, classKey)));
    expect(masks.size).toBe(5000);
    expect(masks.has(keystream(1, otherKey))).toBe(false);
  });

  it('shows who answered nothing as little as who answered everything', () => {
    const zeros = (choices: number[]): number =>
      Array.from({ length: 500 }, (_, nonce) => symbolsOfAnswers(nonce, choices))
        .join('')
        .split('0').length;
    // 4500 symbols, 1 in 32 of them a zero: 141 expected, standard deviation 12.
    expect(Math.abs(zeros([0, 0, 0, 0, 0]) - 141)).toBeLessThan(70);
    expect(Math.abs(zeros([4, 4, 4, 4, 4]) - 141)).toBeLessThan(70);
  });
});

describe('groupCode', () => {
  it('sets six groups of four', () => {
    expect(groupCode('0123456789ABCDEFGHJKMNPQ')).toBe('0123-4567-89AB-CDEF-GHJK-MNPQ');
    expect(CODE_SYMBOLS).toBe(24);
  });
});

describe('belongsTo', () => {
  it('knows the codes of its class and no others', () => {
    fc.assert(
      fc.property(handins, ({ form, handin: given, key }) => {
        const written = writeCode(form, given, classSeal(key));
        const otherClass = key.map((byte, index) => (index === 9 ? byte ^ 1 : byte));
        expect(belongsTo(groupCode(written), classSeal(key))).toBe(true);
        expect(belongsTo(written, classSeal(otherClass))).toBe(false);
      }),
    );
  });

  it.each(['', 'A', code.slice(1), `${code}0`, code.replace(/^./, 'U'), '😀'])('refuses "%s"', (text) => {
    expect(belongsTo(text, seal)).toBe(false);
    expect(readCode(text, topicForm, seal).ok).toBe(false);
    expect(['length', 'no-symbol']).toContain(refused(readCode(text, topicForm, seal)).type);
  });
});
