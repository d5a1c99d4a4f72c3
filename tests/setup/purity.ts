/**
 * Keeps src/quiz pure while its own tests run: the engine that asks for a random number or for the time throws.
 * Compilers cannot see this (Math and Date belong to the language), so the tests do.
 */
import { expect } from 'vitest';
import { impureCaller } from './impure-caller.ts';

type Callable = (...values: unknown[]) => unknown;

/** Throws if the engine is what called. */
function guard(name: string) {
  const depth = Error.stackTraceLimit;
  Error.stackTraceLimit = 60;
  const caller = impureCaller(new Error().stack ?? '');
  Error.stackTraceLimit = depth;
  if (caller === undefined) return;
  throw new Error(
    `${caller} calls ${name}, and src/quiz is pure: no chance and no clock of its own. ` +
      'Take random bytes or the time as an argument; src/stores and src/cli bring them.',
  );
}

/** Puts the guard before a function. */
function watch(owner: object, key: string, name: string) {
  const original = Reflect.get(owner, key) as Callable;
  const watched = function (this: unknown, ...values: unknown[]) {
    guard(name);
    return original.apply(this, values);
  };
  Object.defineProperty(owner, key, { value: watched, configurable: true, writable: true });
}

/** A Date that may be built from a given time, but not from the present one. */
const watchedDate = new Proxy(Date, {
  construct(target, values, asked) {
    if (values.length === 0) guard('new Date() without a time');
    return Reflect.construct(target, values, asked);
  },
  apply(target, self, values) {
    guard('Date()');
    return Reflect.apply(target, self, values);
  },
});

const file = expect.getState().testPath?.replaceAll('\\', '/') ?? '';

if (file.includes('/src/quiz/')) {
  watch(Math, 'random', 'Math.random');
  watch(Date, 'now', 'Date.now');
  watch(performance, 'now', 'performance.now');
  watch(crypto, 'getRandomValues', 'crypto.getRandomValues');
  watch(crypto, 'randomUUID', 'crypto.randomUUID');
  globalThis.Date = watchedDate;
}
