import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answer } from '#quiz/attempt';
import type { Form } from '#quiz/form';
import { assignmentFragment } from '#quiz/handin';
import { freshAttempt, keepAttempt, keepCode } from '#stores/attempt';
import { expectNext } from '#stores/return';
import quiz from '../../../locales/en/quiz.json' with { type: 'json' };
import { smallPulse } from '../../stores/form.fixture.ts';
import { memoryStorage, refusingStorage } from '../../stores/storage.fixture.ts';
import type { PlayerData } from './player-data.ts';
import { openSession } from './session.ts';

const letterA: Form = { ...smallPulse, number: 57 };
const letterB: Form = { ...smallPulse, number: 58, letter: 'B' };
const key = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
const data = { form: letterA, strings: quiz } as unknown as PlayerData;
const pairLink = `#${assignmentFragment({ form: 57, key, pair: true })}`;
const plainLink = `#${assignmentFragment({ form: 57, key })}`;
const linkOfB = `#${assignmentFragment({ form: 58, key })}`;

const replace = vi.fn();
const replaceState = vi.fn();

/** What each byte of the device's chance is from now on: the coin shows its last bit. */
const coin = (byte: number) =>
  vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(byte) });

beforeEach(() => {
  replace.mockClear();
  replaceState.mockClear();
  vi.stubGlobal('sessionStorage', memoryStorage());
  vi.stubGlobal('location', { pathname: '/ru/quiz/no-bullying-11-15-a/', replace });
  vi.stubGlobal('history', { replaceState });
  vi.stubGlobal('performance', { now: () => 0, getEntriesByType: () => [{ type: 'navigate' }] });
  coin(0);
});

const begun = (form: Form) => {
  const step = answer(freshAttempt(form), form, 'd1', { type: 'dont-know' });
  if (!step.ok) throw new Error('the fixture is broken');
  keepAttempt(form, step.value);
  return step.value;
};

describe('a pair link', () => {
  it('stays on letter A when the coin says so, and takes the mark off the address', () => {
    const session = openSession(data, pairLink);
    expect(session?.first.responses).toEqual({});
    expect(session?.found).toBeUndefined();
    expect(replace).not.toHaveBeenCalled();
    expect(replaceState).toHaveBeenCalledWith(null, '', plainLink);
  });

  it('goes to letter B when the coin says so, in the same language and with the same key', () => {
    coin(1);
    expect(openSession(data, pairLink)).toBeUndefined();
    expect(replace).toHaveBeenCalledWith(`/ru/quiz/no-bullying-11-15-b/${linkOfB}`);
    expect(replaceState).not.toHaveBeenCalled();
  });

  it('goes either way half of the time', () => {
    vi.unstubAllGlobals();
    vi.stubGlobal('sessionStorage', memoryStorage());
    vi.stubGlobal('location', { pathname: '/kk/quiz/x-a/', replace });
    vi.stubGlobal('history', { replaceState });
    vi.stubGlobal('performance', { now: () => 0, getEntriesByType: () => [] });
    for (let child = 0; child < 2000; child += 1) openSession(data, pairLink);
    // Six standard deviations of a fair coin: a test that fails by chance once in 500 million runs.
    expect(Math.abs(replace.mock.calls.length - 1000)).toBeLessThan(134);
  });

  it('tosses no coin for an attempt begun on letter A: it asks whose it is', () => {
    coin(1);
    const attempt = begun(letterA);
    expect(openSession(data, pairLink)).toMatchObject({ found: attempt });
    expect(replace).not.toHaveBeenCalled();
  });

  it('goes on with letter A after a reload', () => {
    coin(1);
    const attempt = begun(letterA);
    expectNext('same-child');
    expect(openSession(data, pairLink)?.first).toEqual(attempt);
    expect(replaceState).toHaveBeenCalledWith(null, '', plainLink);
  });

  it('asks about an attempt begun on letter B before it goes there, and shows nothing of it', () => {
    begun(letterB);
    const session = openSession(data, pairLink);
    expect(session?.found).toBe(session?.first);
    expect(session?.first.responses).toEqual({});
    expect(replace).not.toHaveBeenCalled();
  });

  it('goes on with letter B after a reload, whatever the coin would say', () => {
    begun(letterB);
    expectNext('same-child');
    expect(openSession(data, pairLink)).toBeUndefined();
    expect(replace).toHaveBeenCalledWith(`/ru/quiz/no-bullying-11-15-b/${linkOfB}`);
  });

  it('begins anew after an attempt whose code went to another class: the first wave', () => {
    begun(letterA);
    keepCode(letterA, 'another', 'CODE');
    expect(openSession(data, pairLink)).toMatchObject({ first: { responses: {} } });
    expect(replaceState).toHaveBeenCalledTimes(1);
  });

  it('still leads to one letter where the browser stores nothing', () => {
    vi.stubGlobal('sessionStorage', refusingStorage());
    coin(1);
    expect(openSession(data, pairLink)).toBeUndefined();
    expect(replace).toHaveBeenCalledTimes(1);
  });
});

describe('a link without the mark', () => {
  it.each([plainLink, '', '#hello', pairLink.replace('.57.', '.55.')])('tosses nothing: "%s"', (fragment) => {
    coin(1);
    expect(openSession(data, fragment)?.first.responses).toEqual({});
    expect(replace).not.toHaveBeenCalled();
    expect(replaceState).not.toHaveBeenCalled();
  });

  it('heeds no attempt on letter B', () => {
    begun(letterB);
    expect(openSession(data, plainLink)?.found).toBeUndefined();
  });

  it('spends what is known of who comes next even where there is nothing to go on with', () => {
    expectNext('same-child');
    openSession(data, plainLink);
    const attempt = begun(letterA);
    expect(openSession(data, plainLink)?.found).toEqual(attempt);
  });
});
