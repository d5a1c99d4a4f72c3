import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reached, refused, seeded } from '../forms.fixture.ts';
import { keyFromSeed, MAX_SEED } from './assignment.ts';
import { readBits } from './bits.ts';
import { CLASS_CODE_DIGITS, classCode, classCodeDigits, readClassCode } from './class-code.ts';

const fault = (text: string) => refused(readClassCode(text));

/** 600 class codes, digits alone. */
const bytes = seeded(3);
const sample = Array.from({ length: 600 }, (_, index) => {
  const form = (index % 511) + 1;
  const seed = readBits(bytes(3), 0, 20);
  return classCodeDigits(classCode(form, seed));
});

describe('classCode', () => {
  it('is 1021 times form and seed, in three groups of four', () => {
    // (58 · 2²⁰ + 123456) · 1021 = 60940864 · 1021 = 62220622144
    expect(classCode(58, 123_456)).toBe('0622 2062 2144');
  });

  it('has room for the last form and the last seed', () => {
    expect(classCode(511, MAX_SEED)).toMatch(/^\d{4} \d{4} \d{4}$/);
  });
});

describe('a class code with tickets', () => {
  it('says so, beside form and seed, up to form 421', () => {
    for (const form of [1, 58, 421])
      for (const seed of [0, 7, MAX_SEED]) {
        const read = reached(readClassCode(classCode(form, seed, true)));
        expect(read).toEqual({ form, seed, key: keyFromSeed(form, seed), tickets: true });
      }
    expect(() => classCode(423, 0, true)).toThrow('form 423 has no class code with tickets');
  });

  it('is refused with one wrong digit', () => {
    const code = classCodeDigits(classCode(58, 7, true));
    for (let place = 0; place < CLASS_CODE_DIGITS; place += 1) {
      const digit = (Number(code[place]) + 1) % 10;
      expect(fault(`${code.slice(0, place)}${digit}${code.slice(place + 1)}`)).toEqual({ type: 'mistyped' });
    }
  });
});

describe('readClassCode', () => {
  it('brings back form and seed, with the key they stand for: every form, random seeds', () => {
    for (let form = 1; form <= 511; form += 1) {
      for (const seed of [0, MAX_SEED, readBits(bytes(3), 0, 20)]) {
        const read = reached(readClassCode(classCode(form, seed)));
        expect(read).toEqual({ form, seed, key: keyFromSeed(form, seed) });
      }
    }
  });

  it('refuses every wrong digit, in 600 codes', () => {
    const taken: string[] = [];
    for (const code of sample) {
      for (let place = 0; place < CLASS_CODE_DIGITS; place += 1) {
        for (const digit of '0123456789') {
          if (digit === code[place]) continue;
          const slip = `${code.slice(0, place)}${digit}${code.slice(place + 1)}`;
          const read = readClassCode(slip);
          if (read.ok || read.fault.type !== 'mistyped') taken.push(slip);
        }
      }
    }
    expect(taken).toEqual([]);
  });

  it('refuses every swap of two neighbours, in 600 codes', () => {
    const taken: string[] = [];
    for (const code of sample) {
      for (let place = 0; place < CLASS_CODE_DIGITS - 1; place += 1) {
        const [left = '', right = ''] = code.slice(place, place + 2);
        if (left === right) continue;
        const slip = `${code.slice(0, place)}${right}${left}${code.slice(place + 2)}`;
        const read = readClassCode(slip);
        if (read.ok || read.fault.type !== 'mistyped') taken.push(slip);
      }
    }
    expect(taken).toEqual([]);
  });

  it.each([
    ['0000 0000 0000', 'form 0'],
    ['9999 9999 9999', 'form 934'],
    [String(512 * 2 ** 20 * 1021).padStart(12, '0'), 'form 512, of the right prime'],
    [String(2 ** 19 * 1021).padStart(12, '0'), 'form 0 with a seed'],
  ])('refuses %s (%s)', (text) => {
    expect(fault(text)).toEqual({ type: 'mistyped' });
  });

  it.each([
    ['', 0],
    [' - ', 0],
    ['1234', 4],
    ['0622 2112 358', 11],
    ['0622 2112 3584 0', 13],
    ['1'.repeat(100_000), 100_000],
  ])('says how many digits "%.20s" has', (text, digits) => {
    expect(fault(text)).toEqual({ type: 'length', digits });
  });

  it.each([
    ['O622 2112 3584', 1],
    ['0622 x112 3584', 5],
    ['0622 2112 358ж', 12],
    ['-0622 21e2', 7],
    ['٠622 2112 3584', 1],
    ['06😀2', 3],
  ])('says the place of the first character of "%s" that is no digit', (text, place) => {
    expect(fault(text)).toEqual({ type: 'not-a-digit', place });
  });

  it('never throws and never reads a form out of range', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0123456789 -ә'), maxLength: 16 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const read = readClassCode(text);
        if (read.ok) expect(read.value.form).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('classCodeDigits', () => {
  // RST KazSSR 903-90: the number row of the Kazakh layout, plain and with Shift, from 1 to 0.
  it.each([
    ['plain', '"әіңғ,.үұқ'],
    ['with Shift', '!ӘІҢҒ;:ҮҰҚ'],
  ])('reads the number row of a Kazakh keyboard as digits, %s', (_, row) => {
    expect(classCodeDigits(row)).toBe('1234567890');
  });

  it('lets a whole code be typed on that row, mixed with digits', () => {
    const code = classCode(58, 123_456);
    const row: Record<string, string> = {
      1: '"',
      2: 'ә',
      3: 'і',
      4: 'Ң',
      5: 'ғ',
      6: ',',
      7: '.',
      8: 'ү',
      9: 'Ұ',
      0: 'қ',
    };
    const typed = Array.from(code, (digit, place) => (place < 10 ? (row[digit] ?? digit) : digit)).join('');
    expect(typed).not.toBe(code);
    expect(reached(readClassCode(typed))).toMatchObject({ form: 58, seed: 123_456 });
  });

  it('drops spaces and dashes of every kind and keeps other characters', () => {
    expect(classCodeDigits(' 01\u00A022-33–44—5x ')).toBe('012233445x');
    expect(classCodeDigits('0122 әіңғ-0007')).toBe('012223450007');
  });

  it('drops the marks that come along when a code is copied out of a chat', () => {
    expect(classCodeDigits('\u200E0122\u200B 2345\uFEFF')).toBe('01222345');
  });
});
