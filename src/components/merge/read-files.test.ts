import { describe, expect, it } from 'vitest';
import { type Aggregate, aggregateText, emptyCounts } from '#quiz/box';
import type { Form } from '#quiz/form';
import type { ChosenFile } from './chosen-files.ts';
import { type Reading, readFiles } from './read-files.ts';

const form: Form = {
  number: 58,
  version: 1,
  kind: 'topic',
  letter: 'A',
  items: [{ id: 'k1', indicator: 'K', key: 0 }],
};

/** Ten children who skipped everything. */
function box(leaf: number): Aggregate {
  const counts = emptyCounts(form);
  counts.n = 10;
  counts.items[0] = { options: [0, 0, 0, 0, 0, 10], rightByScore: [0, 0] };
  counts.knowledge = [[10], [0, 0]];
  return {
    format: 'bilemin-aggregate',
    version: 1,
    form: 58,
    formVersion: 1,
    mode: 'device',
    leaves: [{ id: leaf.toString(16).padStart(16, '0'), n: 10 }],
    n: 10,
    blocks: { kk: counts },
  };
}

const chosen = (path: string, text: string | Error, size = 500): ChosenFile => ({
  path,
  file: {
    size,
    text: () => (typeof text === 'string' ? Promise.resolve(text) : Promise.reject(text)),
  },
});

/** A clock that goes on a hundred milliseconds each time it is asked. */
function reading(more: Partial<Reading> = {}): Reading & { progress: number[] } {
  const progress: number[] = [];
  let clock = 0;
  return {
    progress,
    onProgress: (done) => progress.push(done),
    breathe: () => Promise.resolve(),
    signal: new AbortController().signal,
    now: () => {
      clock += 100;
      return clock;
    },
    ...more,
  };
}

const formOf = (number: number) => (number === 58 ? form : undefined);

describe('readFiles', () => {
  it('reads good files and names bad ones, each with its fault', async () => {
    const found = await readFiles(
      [
        chosen('1', aggregateText(box(1))),
        chosen('2', '{'),
        chosen('3', '{"format":"photo"}'),
        chosen('4', '{"format":"bilemin-aggregate","version":2}'),
        chosen('5', aggregateText({ ...box(5), form: 59 })),
        chosen('6', aggregateText({ ...box(6), formVersion: 3 })),
        chosen('7', aggregateText({ ...box(7), n: 11 })),
        chosen('8', aggregateText({ ...box(8), mode: 'fax' as never })),
        chosen('9', new Error('the disk is gone')),
        chosen('10', 'never read', 50_000_000),
        chosen('11', ''),
      ],
      formOf,
      reading(),
    );
    expect(found?.read.map(({ name }) => name)).toEqual(['1']);
    expect(found?.refused.map(({ name, fault }) => `${name} ${fault.type}`)).toEqual([
      '2 not-json',
      '3 other-format',
      '4 newer-version',
      '5 unknown-form',
      '6 other-form-version',
      '7 sums-disagree',
      '8 wrong-field',
      '9 unreadable',
      '10 too-large',
      '11 not-json',
    ]);
  });

  it('breathes between slices, and tells how far it has come', async () => {
    const files = Array.from({ length: 50 }, (_, leaf) => chosen(`${leaf}`, aggregateText(box(leaf))));
    let breaths = 0;
    const own = reading({
      breathe: () => {
        breaths += 1;
        return Promise.resolve();
      },
    });
    const found = await readFiles(files, formOf, own);
    expect(found?.read).toHaveLength(50);
    expect(own.progress).toEqual([8, 16, 24, 32, 40, 48, 50]);
    expect(breaths).toBe(7);
  });

  it('stops when it is told to, and gives nothing', async () => {
    const stopper = new AbortController();
    const files = Array.from({ length: 50 }, (_, leaf) => chosen(`${leaf}`, aggregateText(box(leaf))));
    const own = reading({
      signal: stopper.signal,
      breathe: () => {
        stopper.abort();
        return Promise.resolve();
      },
    });
    expect(await readFiles(files, formOf, own)).toBeUndefined();
    expect(own.progress).toEqual([8]);
  });

  it('of nothing is nothing', async () => {
    expect(await readFiles([], formOf, reading())).toEqual({ read: [], refused: [] });
  });
});
