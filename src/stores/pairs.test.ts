import { beforeEach, describe, expect, it } from 'vitest';
import { begin } from '#quiz/attempt';
import type { Form } from '#quiz/form';
import { type Assignment, handIn, newPair } from '#quiz/handin';
import type { Letters } from '#quiz/report';
import { $boxes, deleteBox } from './boxes.ts';
import { smallPulse, smallTopic } from './form.fixture.ts';
import {
  addPair,
  arrivedOn,
  collectIntoPair,
  gainHalves,
  type KeptPair,
  linkOf,
  openHalves,
  pairOf,
  pairsOf,
  sealedHalves,
  sealPair,
  tie,
} from './pairs.ts';
import { deviceRandom } from './random.ts';

beforeEach(() => $boxes.set([]));

const lettersOf = (form: Form): Letters<Form> => ({
  A: form,
  B: { ...form, number: form.number + 1, letter: 'B' },
});
const forms = lettersOf({ ...smallTopic, number: 57 });
const pulses = lettersOf(smallPulse);

const put = (own = forms, rows = false): { pair: KeptPair; assignments: Letters<Assignment> } => {
  const assignments = newPair(own.A.number, rows, deviceRandom);
  const sheets = { A: { form: own.A, slug: 'x-a' }, B: { form: own.B, slug: 'x-b' } };
  return { assignments, pair: addPair(sheets, assignments, 25, '5 «Ә»', 'before') };
};

const codes = (form: Form, assignment: Assignment, count: number): string[] =>
  Array.from({ length: count }, () => handIn(form, begin(form), assignment, 'kk', deviceRandom));

/** The pair as it is in the store now. */
const now = (pair: KeptPair): KeptPair => {
  const found = pairOf(pair.A, $boxes.get());
  if (!found) throw new Error('the pair is gone');
  return found;
};
const counts = (pair: KeptPair) => {
  const open = openHalves(now(pair));
  return open && arrivedOn(open);
};

describe('a pair', () => {
  it('is two boxes with one label and one link', () => {
    const { pair, assignments } = put();
    expect($boxes.get().map(({ form, label, slug }) => [form, label, slug])).toEqual([
      [57, '5 «Ә»', 'x-a'],
      [58, '5 «Ә»', 'x-b'],
    ]);
    expect(linkOf(pair)).toEqual({ form: 57, key: assignments.A.key, pair: true });
    expect(assignments.B.key).toEqual(assignments.A.key);
  });

  it('by rows has no link: each letter has its own class code', () => {
    const { pair, assignments } = put(forms, true);
    expect(linkOf(pair)).toBeUndefined();
    expect(assignments.A.seed).toBeDefined();
    expect(assignments.B.key).not.toEqual(assignments.A.key);
  });

  it('is found by either of its boxes, and others are not mixed in', () => {
    const [one, two] = [put().pair, put().pair];
    expect(pairsOf($boxes.get()).map(({ id }) => id)).toEqual([one.id, two.id]);
    expect(pairOf(two.B, $boxes.get())?.A.id).toBe(two.A.id);
  });

  it('is none any more when one of its boxes is gone', () => {
    const { pair } = put();
    deleteBox(pair.B.id);
    expect(pairsOf($boxes.get())).toEqual([]);
    expect(pairOf(pair.A, $boxes.get())).toBeUndefined();
  });

  it('can be called the other wave, and untied', () => {
    const { pair } = put();
    tie(pair, 'after');
    expect(now(pair).wave).toBe('after');
    tie(pair, undefined);
    expect(pairsOf($boxes.get())).toEqual([]);
    expect($boxes.get().map((box) => 'pair' in box)).toEqual([false, false]);
  });
});

describe('collecting into a pair', () => {
  it.each([false, true])('puts each code into the box of its letter; by rows: %s', (rows) => {
    const { pair, assignments } = put(forms, rows);
    const [ofA, ofB] = [codes(forms.A, assignments.A, 3), codes(forms.B, assignments.B, 2)];
    const mixed = [ofA[0], ofB[0], ofA[1], ofB[1], ofA[2]].map((code) => code ?? '');
    expect(collectIntoPair(pair, forms, mixed).map(({ type }) => type)).toEqual(Array(5).fill('counted'));
    expect(counts(pair)).toEqual({ A: 3, B: 2 });
  });

  it('goes on from what the boxes hold now, and knows a code that comes twice', () => {
    const { pair, assignments } = put();
    const [first = '', second = ''] = codes(forms.B, assignments.B, 2);
    collectIntoPair(pair, forms, [first]);
    const outcomes = collectIntoPair(pair, forms, [second, first]);
    expect(outcomes).toMatchObject([{ type: 'counted' }, { fault: { type: 'counted-already' } }]);
    expect(counts(pair)).toEqual({ A: 0, B: 2 });
  });

  it('refuses a slip, another class and another form with their reasons', () => {
    const { pair } = put();
    const other = put();
    const [foreignA = ''] = codes(forms.A, other.assignments.A, 1);
    const [foreignB = ''] = codes(forms.B, other.assignments.B, 1);
    const [pulse = ''] = codes(pulses.A, newPair(pulses.A.number, false, deviceRandom).A, 1);
    const outcomes = collectIntoPair(pair, forms, ['ABC', foreignA, foreignB, pulse]);
    expect(outcomes.map((outcome) => (outcome.type === 'refused' ? outcome.fault.type : 'counted'))).toEqual([
      'length',
      'other-class',
      'other-class',
      'other-form',
    ]);
  });
});

describe('sealing a pair', () => {
  const filled = (a: number, b: number, own = forms) => {
    const { pair, assignments } = put(own);
    collectIntoPair(pair, own, [...codes(own.A, assignments.A, a), ...codes(own.B, assignments.B, b)]);
    return { pair, assignments };
  };

  it('seals both boxes, and reduces a half of seven to its summary', () => {
    const { pair, assignments } = filled(12, 7);
    expect(sealPair(pair, forms)).toBeUndefined();
    const halves = sealedHalves(now(pair));
    expect(halves).toMatchObject({
      A: { state: 'sealed', aggregate: { form: 57, n: 12 } },
      B: { state: 'summary', summary: { form: 58, n: 7 } },
    });
    expect(JSON.stringify(now(pair).B.content)).not.toMatch(/nonces|counts|options/);
    expect(JSON.stringify(now(pair).A.content)).not.toContain('nonces');
    expect(halves && gainHalves(halves)).toMatchObject({ A: { n: 12 }, B: { n: 7 } });
    expect(collectIntoPair(pair, forms, codes(forms.A, assignments.A, 1))).toEqual([]);
  });

  it('is the same for a pulse: a half of nine leaves no opinion behind', () => {
    const { pair } = filled(11, 9, pulses);
    expect(sealPair(pair, pulses)).toBeUndefined();
    expect(now(pair).B.content.state).toBe('summary');
    expect(JSON.stringify(now(pair).B.content)).not.toContain('satisfaction');
  });

  it('says what is missing, and leaves the boxes open', () => {
    const { pair } = filled(20, 4);
    expect(sealPair(pair, forms)).toMatchObject({ type: 'too-few', A: 20, B: 4 });
    expect(counts(pair)).toEqual({ A: 20, B: 4 });
    expect(sealedHalves(now(pair))).toBeUndefined();
  });
});
