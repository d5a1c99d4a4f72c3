import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answer } from '#quiz/attempt';
import {
  forgetAttempt,
  freshAttempt,
  hasAttempt,
  keepAttempt,
  keepCode,
  keptCode,
  storedAttempt,
  withoutOpinions,
} from './attempt.ts';
import { smallPulse } from './form.fixture.ts';
import { memoryStorage, refusingStorage } from './storage.fixture.ts';

beforeEach(() => vi.stubGlobal('sessionStorage', memoryStorage()));

const given = (attempt = freshAttempt(smallPulse)) => {
  const step = answer(attempt, smallPulse, 's1', { type: 'level', level: 3 });
  if (!step.ok) throw new Error('the fixture is broken');
  return step.value;
};

describe('an attempt in its tab', () => {
  it('is there again after a reload, to the last answer', () => {
    const attempt = given();
    expect(keepAttempt(smallPulse, attempt)).toBe(true);
    expect(storedAttempt(smallPulse)).toEqual(attempt);
  });

  it('is not taken up by a changed form', () => {
    keepAttempt(smallPulse, given());
    expect(storedAttempt({ ...smallPulse, version: 2 })).toBeUndefined();
  });

  it('is not there where the browser stores nothing, and that is said', () => {
    vi.stubGlobal('sessionStorage', refusingStorage());
    expect(keepAttempt(smallPulse, given())).toBe(false);
    expect(storedAttempt(smallPulse)).toBeUndefined();
  });

  it('is forgotten with its code', () => {
    keepAttempt(smallPulse, given());
    keepCode(smallPulse, 'key', 'CODE');
    forgetAttempt(smallPulse.number);
    expect(sessionStorage.length).toBe(0);
  });
});

describe('hasAttempt', () => {
  const has = (key?: string) => hasAttempt(smallPulse.number, key);

  it('finds an attempt of the form, for every assignment while no code was made', () => {
    expect(has('1.2.3')).toBe(false);
    keepAttempt(smallPulse, given());
    expect(has('1.2.3')).toBe(true);
    expect(has()).toBe(true);
    expect(hasAttempt(smallPulse.number + 1, '1.2.3')).toBe(false);
  });

  it('takes an attempt for over once its code was made for another assignment', () => {
    keepAttempt(smallPulse, given());
    keepCode(smallPulse, '1.2.3', 'ABCD');
    expect(has('1.2.3')).toBe(true);
    expect(has()).toBe(true);
    expect(has('1.2.4')).toBe(false);
    expect(has('1.2')).toBe(false);
  });

  it('finds nothing where the browser stores nothing', () => {
    vi.stubGlobal('sessionStorage', refusingStorage());
    expect(has('1.2.3')).toBe(false);
  });
});

describe('withoutOpinions', () => {
  it('leaves knowledge and takes opinions and self-report out', () => {
    const reported = answer(given(), smallPulse, 'k0', { type: 'level', level: 2 });
    const known = answer(reported.ok ? reported.value : given(), smallPulse, 'k1', { type: 'dont-know' });
    expect(withoutOpinions(smallPulse, known.ok ? known.value : given()).responses).toEqual({
      k1: { type: 'dont-know' },
    });
  });
});

describe('keptCode', () => {
  it('gives the code back for the assignment it was made for, and for no other', () => {
    keepCode(smallPulse, '1.2.3', 'ABCD');
    expect(keptCode(smallPulse, '1.2.3')).toBe('ABCD');
    expect(keptCode(smallPulse, '9.9.9')).toBeUndefined();
  });
});
