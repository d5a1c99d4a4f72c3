import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addStep, erasePath, readPath, startPath } from './my-path.ts';
import { memoryStorage, refusingStorage } from './storage.fixture.ts';

beforeEach(() => vi.stubGlobal('localStorage', memoryStorage()));

describe('my path', () => {
  it('keeps nothing until it is turned on', () => {
    addStep('read:7-10/equal');
    expect([readPath(), localStorage.length]).toEqual([undefined, 0]);
  });

  it('keeps each step once, in order', () => {
    expect(startPath()).toBe(true);
    expect(readPath()).toEqual([]);
    addStep('read:7-10/equal');
    addStep('quiz:7-10/equal');
    addStep('read:7-10/equal');
    expect(readPath()).toEqual(['read:7-10/equal', 'quiz:7-10/equal']);
  });

  it('loses nothing when it is turned on twice', () => {
    startPath();
    addStep('read:7-10/equal');
    startPath();
    expect(readPath()).toEqual(['read:7-10/equal']);
  });

  it('leaves no key when it is erased, and is off from then on', () => {
    startPath();
    addStep('read:7-10/equal');
    erasePath();
    addStep('read:7-10/school');
    expect([readPath(), localStorage.length]).toEqual([undefined, 0]);
  });

  it('says so when the browser keeps nothing', () => {
    vi.stubGlobal('localStorage', refusingStorage());
    expect([startPath(), readPath()]).toEqual([false, undefined]);
    erasePath();
  });
});
