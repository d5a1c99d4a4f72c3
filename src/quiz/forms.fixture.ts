import { type Attempt, begin } from './attempt/index.ts';
import type { Form } from './form/index.ts';
import type { RandomBytes } from './handin/index.ts';
import type { Item, OptionIndex, Outcome, Response, SatisfactionScale } from './item/index.ts';

/** Scored items `k1`, `k2`, … whose keys go round: option 0, 1, 2, 0, … */
const scored = (indicator: 'K' | 'D', count: number): Item[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${indicator.toLowerCase()}${index + 1}`,
    indicator,
    key: ((index + (indicator === 'D' ? 1 : 0)) % 3) as OptionIndex,
  }));

const opinions = (scale: SatisfactionScale, count: number): Item[] =>
  Array.from({ length: count }, (_, index) => ({ id: `s${index + 1}`, indicator: 'S', scale }));

const selfReport: Item = { id: 'k0', indicator: 'K0' };

/** A form of any shape, in the order K0, S, K, D. */
export const formOf = (
  shape: {
    knowledge: number;
    duty: number;
    opinions?: number;
    scale?: SatisfactionScale;
    selfReport?: boolean;
  },
  number = 100,
): Form => ({
  number,
  version: 1,
  kind: shape.opinions || shape.selfReport ? 'pulse' : 'topic',
  letter: 'A',
  items: [
    ...(shape.selfReport ? [selfReport] : []),
    ...opinions(shape.scale ?? 'frequency-4', shape.opinions ?? 0),
    ...scored('K', shape.knowledge),
    ...scored('D', shape.duty),
  ],
});

/** k1-k4 with keys 0, 1, 2, 0 and d1 with key 1. */
export const topicForm = formOf({ knowledge: 4, duty: 1 }, 58);

/** The pulse of 11-15, sixteen items: K0, four S of five levels, six K, five D. */
export const pulseForm = formOf({ selfReport: true, opinions: 4, knowledge: 6, duty: 5 }, 7);

/** The pulse of 7-10, fourteen items: K0, three S of four levels, five K, five D. */
export const youngPulseForm = formOf(
  { selfReport: true, opinions: 3, scale: 'faces-3', knowledge: 5, duty: 5 },
  3,
);

/** The key of one class. */
export const classKey = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);

/** The key of the class next door. */
export const otherKey = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 11]);

/** An attempt in which these responses were given. */
export const attemptWith = (form: Form, responses: Record<string, Response>): Attempt => ({
  ...begin(form),
  responses,
});

/** Bytes from a list; asking for more than it holds fails the test. */
export function scripted(bytes: readonly number[]): RandomBytes {
  let used = 0;
  return (count) => {
    if (used + count > bytes.length) throw new Error('the test gave too few bytes');
    used += count;
    return Uint8Array.from(bytes.slice(used - count, used));
  };
}

/** Bytes that look random and are the same in every run (mulberry32). For tests alone. */
export function seeded(seed: number): RandomBytes {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) & 255;
  };
  return (count) => Uint8Array.from({ length: count }, next);
}

/** The source a browser has. */
export const browserBytes: RandomBytes = (count) => crypto.getRandomValues(new Uint8Array(count));

/** The value of an outcome that the test expects to be one. */
export function reached<Value>(outcome: Outcome<Value, unknown>): Value {
  if (!outcome.ok) throw new Error(`expected a value, received ${JSON.stringify(outcome.fault)}`);
  return outcome.value;
}

/** The fault of an outcome that the test expects to be one. */
export function refused<Fault>(outcome: Outcome<unknown, Fault>): Fault {
  if (outcome.ok) throw new Error(`expected a fault, received ${JSON.stringify(outcome.value)}`);
  return outcome.fault;
}
