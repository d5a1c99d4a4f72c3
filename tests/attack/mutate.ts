/** Hostile versions of a text that was sound: changes a person, a broken disk or an attacker would make. */
import { seeded } from '../../src/quiz/statistics/simulate.fixture.ts';

/** A die that can be thrown again in the same order. */
export interface Dice {
  /** A whole number below `bound`. */
  below(bound: number): number;
  pick<T>(list: readonly T[]): T;
}

/** Dice from a seed. */
export function diceOf(seed: number): Dice {
  const chance = seeded(seed);
  const below = (bound: number): number => Math.floor(chance.uniform() * bound);
  return { below, pick: (list) => list[below(list.length)] as (typeof list)[number] };
}

/** Names that mean something to an object, and names somebody would like to see travel along. */
const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'toJSON',
  'then',
  'length',
  'n',
  'id',
  'school',
  '',
  '\u0000',
  'n\u200B',
  'п',
  '👩‍👩‍👧',
];

/** Stands for text that JSON.stringify would not write. */
const RAW = '@raw@';
const raw = (text: string): string => `${RAW}${text}${RAW}`;

const numbers: readonly unknown[] = [
  0,
  1,
  -1,
  raw('-0'),
  9,
  10,
  61,
  0.5,
  12.5,
  -12,
  1e21,
  2 ** 53,
  2 ** 53 + 2,
  Number.MAX_SAFE_INTEGER,
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  raw('1e999'),
  raw('-1e999'),
  raw('12e0'),
  raw('1.2e1'),
  raw('012'),
  raw('0x0c'),
  raw('NaN'),
  raw('Infinity'),
  raw('9007199254740993'),
  raw('9'.repeat(400)),
];

const others: readonly unknown[] = [
  null,
  true,
  false,
  '',
  '12',
  ' 12',
  '__proto__',
  '<img src=x onerror=alert(1)>',
  '\uD800',
  '\u2028',
  [],
  {},
  [[]],
  [null],
  { length: 3 },
  { valueOf: 1 },
  raw('undefined'),
  raw('[,]'),
  raw('{"n":12,"n":13}'),
  raw('{"__proto__":{"n":12}}'),
];

type Place = { readonly holder: Record<string, unknown>; readonly key: string };

/** Every place of a tree that holds something. */
function placesOf(tree: unknown): Place[] {
  if (tree === null || typeof tree !== 'object') return [];
  const holder = tree as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesOf(holder[key])]);
}

/** Puts a value under a name, also under `__proto__`, as JSON.parse does; a list has numbers for names alone. */
function put(holder: object, key: string, value: unknown): void {
  if (Array.isArray(holder) && !/^\d+$/.test(key)) return;
  Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });
}

const changes: readonly ((place: Place, dice: Dice, places: readonly Place[]) => void)[] = [
  ({ holder, key }, dice) => put(holder, key, dice.pick(numbers)),
  ({ holder, key }, dice) => put(holder, key, dice.pick(others)),
  // Sums off by one.
  ({ holder, key }, dice) => {
    const value = holder[key];
    if (typeof value === 'number') put(holder, key, value + dice.pick([-1, 1, 10, -10]));
  },
  ({ holder, key }) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  },
  ({ holder, key }, dice) => put(holder, dice.pick(names), holder[key]),
  ({ holder, key }, dice) => {
    const value = holder[key];
    delete holder[key];
    put(holder, dice.pick(names), value);
  },
  // A child moved from one count to another: sums stay.
  (one, dice, places) => {
    const other = dice.pick(places);
    const [from, to] = [one.holder[one.key], other.holder[other.key]];
    if (typeof from !== 'number' || typeof to !== 'number') return;
    put(one.holder, one.key, from - 1);
    put(other.holder, other.key, to + 1);
  },
  (one, dice, places) => {
    const other = dice.pick(places);
    const kept = one.holder[one.key];
    put(one.holder, one.key, structuredClone(other.holder[other.key]));
    put(other.holder, other.key, structuredClone(kept));
  },
  ({ holder, key }) => {
    if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
  },
  ({ holder, key }) => put(holder, key, [holder[key]]),
  ({ holder, key }, dice) => {
    const depth = dice.pick([10, 100, 5000]);
    put(holder, key, raw('['.repeat(depth) + ']'.repeat(depth)));
  },
  ({ holder, key }, dice) => put(holder, key, raw('{"n":'.repeat(dice.pick([3, 1000])))),
  // The same fields in another order.
  ({ holder }) => {
    for (const [key, value] of Object.entries(holder).reverse()) {
      delete holder[key];
      put(holder, key, value);
    }
  },
];

/** Changes to the text itself. */
const cuts: readonly ((text: string, dice: Dice) => string)[] = [
  (text, dice) => text.slice(0, dice.below(text.length)),
  (text, dice) => text.slice(dice.below(text.length)),
  (text, dice) => {
    const at = dice.below(text.length);
    return text.slice(0, at) + text.slice(at + 1);
  },
  (text, dice) => {
    const at = dice.below(text.length);
    const sign = dice.pick([
      ...'0123456789{}[]",:-+eE\\/ ',
      '\u0000',
      '\uFEFF',
      'é',
      '\uDFFF',
      '\u2029',
      '７',
    ]);
    return text.slice(0, at) + sign + text.slice(at);
  },
  (text, dice) => text.replace(/\{/, `{"${dice.pick(names).replaceAll('\u0000', '')}":${dice.below(99)},`),
  (text) => `\uFEFF${text}`,
  (text) => `\uFEFF\uFEFF${text}`,
  (text) => text + text,
  (text) => text.replaceAll(',', ' ,\n\t'),
];

/** One hostile version of the JSON text of an object. */
export function mutatedJson(text: string, dice: Dice): string {
  const tree: unknown = JSON.parse(text);
  let mutated = text;
  if (dice.below(5) > 0) {
    for (let round = dice.below(3); round >= 0; round -= 1) {
      const places = placesOf(tree);
      if (places.length > 0) dice.pick(changes)(dice.pick(places), dice, places);
    }
    mutated = JSON.stringify(tree).replaceAll(new RegExp(`"?${RAW}"?`, 'g'), '');
  }
  return dice.below(4) === 0 ? dice.pick(cuts)(mutated, dice) : mutated;
}
