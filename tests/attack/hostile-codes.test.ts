/** 60,000 codes that somebody spoilt or forged: each is refused, or says what a code can say. */
import { describe, expect, it } from 'vitest';
import { arrived, collect, openBox } from '../../src/quiz/box/index.ts';
import { ANSWER_BITS, answerSpace, type Form, radices } from '../../src/quiz/form/index.ts';
import { classKey, pulseForm, seeded, topicForm, youngPulseForm } from '../../src/quiz/forms.fixture.ts';
import { readBits, writeBits } from '../../src/quiz/handin/bits.ts';
import { CHECKSUM_BITS, checksum } from '../../src/quiz/handin/checksum.ts';
import { CROCKFORD, fromSymbols, toSymbols } from '../../src/quiz/handin/crockford.ts';
import {
  belongsTo,
  CODE_SYMBOLS,
  classSeal,
  findCodes,
  groupCode,
  type Handin,
  normalise,
  readAssignment,
  readClassCode,
  readCode,
} from '../../src/quiz/handin/index.ts';
import { TAG_BITS, xor } from '../../src/quiz/handin/seal.ts';
import { codeOf } from './children.ts';
import { type Dice, diceOf } from './mutate.ts';

/** Fewer where the traps are sprung. */
const CODES = Number(process.env['HOSTILE'] ?? 60_000);
const seal = classSeal(classKey);
const forms: readonly Form[] = [topicForm, pulseForm, youngPulseForm];

const signs = [
  ...CROCKFORD,
  ...'oOiIlLuU!?.,-_ \n\t\0',
  ...'ОІӀАВСЕНКМРТХҮУЅЈЗабвф',
  '\u00AD',
  '\u200B',
  '\uFEFF',
  '\uD83D',
  '👍',
  'ß',
  'İ',
  '٣',
  '３',
  '́',
];

const at = (text: string, place: number, sign: string, over: number): string =>
  text.slice(0, place) + sign + text.slice(place + over);

const slips: readonly ((code: string, dice: Dice) => string)[] = [
  (code, dice) => at(code, dice.below(code.length), dice.pick(signs), 1),
  (code, dice) => at(code, dice.below(code.length + 1), dice.pick(signs), 0),
  (code, dice) => at(code, dice.below(code.length), '', 1),
  (code, dice) => {
    const place = dice.below(Math.max(1, code.length - 1));
    return at(code, place, `${code[place + 1] ?? ''}${code[place] ?? ''}`, 2);
  },
  (code, dice) => code.slice(0, dice.below(code.length)),
  (code) => code + code,
  (code) => groupCode(code).toLowerCase(),
  (code) => [...code].reverse().join(''),
  (code) => code.replaceAll('0', 'О').replaceAll('1', 'l').replaceAll('A', 'А'),
  (code, dice) => code + dice.pick(signs).repeat(dice.pick([1, 30, 5000])),
  () => '__proto__',
  () => 'constructor',
  (_, dice) => Array.from({ length: 24 }, () => dice.pick([...CROCKFORD])).join(''),
];

/** A code whose checksum holds, and whose tag holds too where the forger has the class link: the answers are any bits. */
function forged(form: Form, code: string, dice: Dice, insider: boolean): string {
  const bytes = fromSymbols(code);
  if (typeof bytes === 'number') throw new Error('the code was not sound');
  const field = (start: number, length: number, value: number): void => {
    const zeroed = Array.from(bytes, (byte, index) => {
      let kept = byte;
      for (let bit = start; bit < start + length; bit += 1)
        if (bit >> 3 === index) kept &= ~(128 >> (bit & 7));
      return kept;
    });
    bytes.set(zeroed);
    writeBits(bytes, start, length, value);
  };
  const masked = readBits(bytes, 40, ANSWER_BITS);
  if (insider) {
    // Knows the mask, and which numbers are near what a child can say.
    const near = 2 * radices(answerSpace(form)).reduce((product, base) => product * base, 1);
    const answers = dice.below(Math.min(near, 2 ** ANSWER_BITS));
    field(40, ANSWER_BITS, xor(answers, seal.mask(readBits(bytes, 14, 26))));
  } else if (dice.below(2) === 0) {
    // Knows no mask, and turns a bit or two of what it hides.
    const bit = 2 ** dice.below(10);
    field(40, ANSWER_BITS, xor(masked, bit + 2 ** dice.below(10)));
  } else field(40, ANSWER_BITS, dice.below(2 ** ANSWER_BITS));
  if (dice.below(8) === 0) field(12, 2, dice.below(4));
  if (dice.below(16) === 0) field(0, 3, dice.below(8));
  if (dice.below(16) === 0) field(3, 9, dice.below(512));
  if (insider) field(86, TAG_BITS, seal.tag(bytes));
  field(110, CHECKSUM_BITS, checksum(bytes, 110));
  return toSymbols(bytes, CODE_SYMBOLS);
}

/** What a code said: what is wrong with it, reckoned apart from the reader. */
function faultOf(form: Form, handin: Handin): string {
  const { answers, nonce, language } = handin;
  const digits = [
    ...(answers.selfReport === undefined ? [] : [answers.selfReport]),
    ...answers.choices,
    ...(answers.satisfaction ? [answers.satisfaction.item, answers.satisfaction.level] : []),
  ];
  const bases = radices(answerSpace(form));
  if (digits.length !== bases.length) return 'length';
  if (digits.some((digit, place) => !Number.isInteger(digit) || digit < 0 || digit >= (bases[place] ?? 0)))
    return `digits ${digits}`;
  if (!Number.isInteger(nonce) || nonce < 0 || nonce >= 2 ** 26) return 'nonce';
  return handin.form === form.number && ['kk', 'ru', 'en'].includes(language) ? '' : 'form or language';
}

describe('a code that somebody spoilt or forged', () => {
  it(`is refused or says what a code can say, ${CODES} times, and no error escapes`, () => {
    const dice = diceOf(7);
    const random = seeded(11);
    const codes = forms.map((form) => Array.from({ length: 50 }, () => codeOf(form, [0, 1, 2, 0], random)));
    const boxes = forms.map((form) => openBox(form, { form: form.number }, 60));
    const onPrototype = Reflect.ownKeys(Object.prototype).length;
    const seen = new Map<string, number>();
    const count = (name: string): void => void seen.set(name, (seen.get(name) ?? 0) + 1);
    for (let round = 0; round < CODES; round += 1) {
      const which = dice.below(forms.length);
      const form = forms[which] ?? topicForm;
      const sound = dice.pick(codes[which] ?? []);
      const kind = dice.below(4);
      const text = kind > 1 ? forged(form, sound, dice, kind === 3) : dice.pick(slips)(sound, dice);
      const read = readCode(text, form, seal);
      count(read.ok ? (kind === 3 ? 'forged' : 'taken') : read.fault.type);
      if (read.ok) {
        const fault = faultOf(form, read.value);
        if (fault) throw new Error(`taken with a fault in ${fault}: ${text}`);
        // Without the key nothing passes but the code itself, written otherwise.
        if (kind !== 3 && normalise(text) !== sound) throw new Error(`another code was taken: ${text}`);
      }
      if (round % 8 !== 0) continue;
      const box = boxes[which];
      const collected = box && collect(box, form, seal, text);
      if (collected?.ok && arrived(collected.value) < 60) boxes[which] = collected.value;
      belongsTo(text, seal);
      findCodes(text);
      readAssignment(`#a=1.7.${text}`);
      readAssignment(text);
      readClassCode(text);
    }
    expect(Reflect.ownKeys(Object.prototype)).toHaveLength(onPrototype);
    for (const name of ['x', 'n', 'O', 'polluted']) expect(({} as never)[name]).toBeUndefined();
    const kinds = [
      'taken',
      'forged',
      'length',
      'no-symbol',
      'mistyped',
      'newer-version',
      'other-form',
      'other-class',
    ];
    for (const kind of kinds) expect(seen.get(kind) ?? 0, kind).toBeGreaterThan(CODES / 1200);
  }, 240_000);

  it('that an outsider forges is refused: 10,000 with a right checksum, none taken', () => {
    const dice = diceOf(8);
    const random = seeded(12);
    const sound = codeOf(pulseForm, [0, 1, 2, 3], random);
    let taken = 0;
    for (let round = 0; round < 10_000; round += 1)
      if (readCode(forged(pulseForm, sound, dice, false), pulseForm, seal).ok) taken += 1;
    expect(taken).toBe(0);
  });
});
