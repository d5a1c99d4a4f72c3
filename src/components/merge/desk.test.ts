import { describe, expect, it } from 'vitest';
import type { Aggregate } from '#quiz/box';
import { addDrop, type Desk, emptyDesk, labelBatch, lastDropFiles, mergeDesk, undoDrop } from './desk.ts';
import type { ReadFile } from './read-files.ts';

/** A file of ten children with a leaf; what was answered does not matter here. */
const file = (name: string, leaf: number, more: Partial<Aggregate> = {}): ReadFile => ({
  name,
  aggregate: {
    format: 'bilemin-aggregate',
    version: 1,
    form: 58,
    formVersion: 1,
    mode: 'device',
    leaves: [{ id: leaf.toString(16).padStart(16, '0'), n: 10 }],
    n: 10,
    blocks: { kk: { n: 10, selfReport: [], items: [], knowledge: [], duty: [], satisfaction: [] } },
    ...more,
  },
});

const names = (desk: Desk) => desk.batches.map(({ folder, files }) => [folder, files.length]);

describe('a desk', () => {
  it('keeps the good files of a drop and names the others', () => {
    const desk = addDrop(
      emptyDesk,
      [file('a.json', 1), file('b.json', 2), file('c.json', 1)],
      [{ name: 'aa.json', fault: { type: 'not-json' } }],
    );
    expect(names(desk)).toEqual([['', 2]]);
    expect(desk.refused).toEqual([
      { name: 'aa.json', fault: { type: 'not-json' }, drop: 1 },
      { name: 'c.json', fault: { type: 'overlap', other: 'a.json' }, drop: 1 },
    ]);
    expect(mergeDesk(desk)).toMatchObject([{ files: 2, total: { n: 20 } }]);
  });

  it('names the file of an earlier drop with which a new one overlaps', () => {
    const first = addDrop(emptyDesk, [file('a.json', 1)], []);
    const second = addDrop(first, [file('b.json', 1), file('c.json', 2)], []);
    expect(second.refused).toMatchObject([{ name: 'b.json', fault: { type: 'overlap', other: 'a.json' } }]);
    expect(names(second)).toEqual([
      ['', 1],
      ['', 1],
    ]);
  });

  it('takes the last drop back with what was refused of it, one drop after another', () => {
    const first = addDrop(emptyDesk, [file('a.json', 1)], [{ name: 'x', fault: { type: 'not-json' } }]);
    const second = addDrop(
      first,
      [file('b/b.json', 2), file('c/c.json', 3)],
      [{ name: 'y', fault: { type: 'not-json' } }],
    );
    expect(lastDropFiles(second)).toBe(2);
    expect(undoDrop(second)).toEqual(first);
    expect(undoDrop(first)).toEqual(emptyDesk);
    expect(undoDrop(emptyDesk)).toEqual(emptyDesk);
    // What was taken back can be dropped again, also by another name.
    expect(addDrop(undoDrop(second), [file('d.json', 2)], []).refused).toHaveLength(1);
    expect(names(addDrop(undoDrop(second), [file('d.json', 2)], []))).toHaveLength(2);
  });

  it('undoes a drop of which nothing was good', () => {
    const first = addDrop(emptyDesk, [file('a.json', 1)], []);
    const second = addDrop(first, [file('b.json', 1)], []);
    expect(undoDrop(second)).toEqual(first);
  });

  it('labels batches by folder, and keeps the labels of others when a drop is undone', () => {
    const first = addDrop(emptyDesk, [file('all/abai/1.json', 1), file('all/astana/1.json', 2)], []);
    expect(names(first)).toEqual([
      ['all/abai', 1],
      ['all/astana', 1],
    ]);
    const labelled = labelBatch(first, 2, { region: 'KZ-71', locality: 'urban' });
    const more = addDrop(labelled, [file('c.json', 3)], []);
    expect(new Set(more.batches.map(({ id }) => id)).size).toBe(3);
    expect(undoDrop(more)).toEqual(labelled);
    expect(mergeDesk(labelled)[0]?.parts.map(({ label }) => label)).toEqual([
      {},
      { region: 'KZ-71', locality: 'urban' },
    ]);
    expect(mergeDesk(labelBatch(labelled, 2, {}))[0]?.parts).toHaveLength(1);
  });

  it('keeps forms and modes apart, and puts the totals of both modes beside them', () => {
    const desk = addDrop(
      emptyDesk,
      [file('a', 1), file('b', 3, { mode: 'paper' }), file('c', 2, { form: 59 })],
      [],
    );
    expect(mergeDesk(desk).map(({ form, mode, files }) => [form, mode, files])).toEqual([
      [58, 'device', 1],
      [58, 'paper', 1],
      [58, 'combined', 2],
      [59, 'device', 1],
    ]);
  });
});
