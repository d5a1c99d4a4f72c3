/**
 * Keeps src/quiz pure while its own tests run: the engine that asks for a random number or for the time throws.
 * Compilers cannot see this (Math and Date belong to the language), so the tests do.
 */
import { expect } from 'vitest';
import { impureCaller, runningFiles, type Watched } from './impure-caller.ts';

/** Throws if the engine is what called `watched`. */
function guard(name: string, watched: Watched) {
  const caller = impureCaller(runningFiles(watched));
  if (caller === undefined) return;
  throw new Error(
    `${caller} calls ${name}, and src/quiz is pure: no chance and no clock of its own. ` +
      'Take random bytes or the time as an argument; src/stores and src/cli bring them.',
  );
}

/** Puts the guard before a function. */
function watch(owner: object, key: string, name: string) {
  const original = Reflect.get(owner, key);
  function watched(this: unknown, ...values: unknown[]) {
    guard(name, watched);
    return original.apply(this, values);
  }
  Object.defineProperty(owner, key, { value: watched, configurable: true, writable: true });
}

/** A Date that may be built from a given time, but not from the present one. */
function watchedDate(): DateConstructor {
  return new Proxy(Date, {
    construct: function construct(target, values, asked) {
      if (values.length === 0) guard('new Date() without a time', construct);
      return Reflect.construct(target, values, asked);
    },
    apply: function apply(target, self, values) {
      guard('Date()', apply);
      return Reflect.apply(target, self, values);
    },
  });
}

const file = expect.getState().testPath?.replaceAll('\\', '/') ?? '';

if (file.includes('/src/quiz/')) {
  watch(Math, 'random', 'Math.random');
  watch(Date, 'now', 'Date.now');
  watch(performance, 'now', 'performance.now');
  watch(crypto, 'getRandomValues', 'crypto.getRandomValues');
  watch(crypto, 'randomUUID', 'crypto.randomUUID');
  globalThis.Date = watchedDate();
}
