import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addStep, erasePath, readPath, startPath } from './my-path.ts';
import { NOTE_ADDRESS, pathBoot } from './path-boot.ts';
import { readingBoot } from './reading-boot.ts';
import { memoryStorage, refusingStorage } from './storage.fixture.ts';

beforeEach(() => vi.stubGlobal('localStorage', memoryStorage()));

describe('my path', () => {
  it('keeps nothing until it is turned on', () => {
    addStep('lesson:equal');
    expect([readPath(), localStorage.length]).toEqual([undefined, 0]);
  });

  it('keeps each step once, in order', () => {
    expect(startPath()).toBe(true);
    expect(readPath()).toEqual([]);
    addStep('lesson:equal');
    addStep('quiz:equal');
    addStep('lesson:equal');
    expect(readPath()).toEqual(['lesson:equal', 'quiz:equal']);
  });

  it('loses nothing when it is turned on twice', () => {
    startPath();
    addStep('lesson:equal');
    startPath();
    expect(readPath()).toEqual(['lesson:equal']);
  });

  it('leaves no key when it is erased, and is off from then on', () => {
    startPath();
    addStep('lesson:equal');
    erasePath();
    addStep('lesson:school');
    expect([readPath(), localStorage.length]).toEqual([undefined, 0]);
  });

  it('says so when the browser keeps nothing', () => {
    vi.stubGlobal('localStorage', refusingStorage());
    expect([startPath(), readPath()]).toEqual([false, undefined]);
    erasePath();
  });
});

describe('the script in the head of a page that may be noted', () => {
  /** Runs it in a page with a storage; `import` is no function that could be handed in, so it is renamed. */
  const fetched = (storage: Storage | null): string[] => {
    const asked: string[] = [];
    const text = pathBoot.replace('import(', 'fetchScript(');
    const document = { documentElement: { dataset: {} } };
    new Function('document', 'sessionStorage', 'localStorage', 'fetchScript', text)(
      document,
      memoryStorage(),
      storage,
      (address: string) => asked.push(address),
    );
    return asked;
  };
  /** A storage as a browser has it: its keys are properties. */
  const storageWith = (keys: Record<string, string>): Storage => Object.assign(memoryStorage(), keys);

  it('does first what the script of every page does', () => {
    expect(pathBoot.startsWith(readingBoot.replace('}catch{}', ''))).toBe(true);
  });

  it('is fifty characters longer, no more: it stands in every lesson and quiz', () => {
    expect(pathBoot.length - readingBoot.length).toBeLessThanOrEqual(50);
  });

  it('fetches nothing where no path is kept', () => {
    expect(fetched(storageWith({}))).toEqual([]);
    expect(fetched(storageWith({ 'bilemin.boxes': '[]' }))).toEqual([]);
    expect(fetched(null)).toEqual([]);
  });

  it('fetches the script that notes where one is, though it be empty, under the key of the store', () => {
    startPath();
    const key = localStorage.key(0) ?? '';
    expect(fetched(storageWith({ [key]: '' }))).toEqual([NOTE_ADDRESS]);
  });
});
