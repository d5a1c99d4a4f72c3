import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alike } from '../aggregates.fixture.ts';
import { type Aggregate, aggregateText, readAggregate, totalsOf } from '../box/index.ts';
import { pulseForm, topicForm } from '../forms.fixture.ts';
import { type Label, localities, regionCodes } from './label.ts';
import { LabelledMerge, type MergedGroup } from './labelled-merge.ts';

const pulseAnswers = {
  selfReport: 1,
  choices: Array<number>(11).fill(1),
  satisfaction: { item: 0, level: 0 },
};

/** One sealed box of ten or more, with a leaf of its own number. */
const box = (leaf: number, n = 10): Aggregate => ({
  ...alike(pulseForm, n, pulseAnswers),
  leaves: [{ id: leaf.toString(16).padStart(16, '0'), n }],
});

const merged = (files: readonly (readonly [Aggregate, Label])[]): MergedGroup[] => {
  const merge = new LabelledMerge();
  for (const [place, [aggregate, label]] of files.entries()) {
    expect(merge.add(`${place}.bilemin.json`, aggregate, label).ok).toBe(true);
  }
  return merge.groups();
};

const labels: fc.Arbitrary<Label> = fc.record(
  { region: fc.constantFrom(...regionCodes.slice(0, 3)), locality: fc.constantFrom(...localities) },
  { requiredKeys: [] },
);
const files = fc
  .array(fc.tuple(labels, fc.integer({ min: 10, max: 40 })), { minLength: 1, maxLength: 8 })
  .map((all) => all.map(([label, n], leaf) => [box(leaf, n), label] as const));

describe('LabelledMerge', () => {
  it('adds up to the same total whatever the order and the labels', () => {
    fc.assert(
      fc.property(files, (all) => {
        const [group] = merged(all);
        const [plain] = merged(all.map(([aggregate]) => [aggregate, {}] as const));
        const text = aggregateText(group?.total as Aggregate);
        expect(text).toBe(aggregateText(plain?.total as Aggregate));
        expect(aggregateText(merged([...all].reverse())[0]?.total as Aggregate)).toBe(text);
        expect(group?.files).toBe(all.length);
        expect(group?.parts.reduce((n, part) => n + part.aggregate.n, 0)).toBe(group?.total.n);
      }),
      { numRuns: 50 },
    );
  });

  it('writes no label into an aggregate', () => {
    const [group] = merged([[box(1), { region: 'KZ-43', locality: 'rural' }]]);
    const texts = [group?.total, ...(group?.parts ?? []).map(({ aggregate }) => aggregate)];
    for (const aggregate of texts) expect(aggregateText(aggregate as Aggregate)).not.toMatch(/KZ|rural/);
  });

  it('names the file with which another overlaps, across labels, and stays as it was', () => {
    const merge = new LabelledMerge();
    merge.add('a.bilemin.json', box(1), { region: 'KZ-10' });
    merge.add('b.bilemin.json', box(2), { region: 'KZ-43' });
    const both: Aggregate = { ...box(3, 20), leaves: [...box(9).leaves, ...box(2).leaves] };
    expect(merge.add('c.bilemin.json', both, {})).toEqual({
      ok: false,
      fault: { type: 'overlap', other: 'b.bilemin.json' },
    });
    expect(merge.groups()).toMatchObject([{ files: 2, total: { n: 20 } }]);
    // The leaf that came with the refused file is still free.
    expect(merge.add('d.bilemin.json', box(9)).ok).toBe(true);
  });

  it('keeps forms, versions and modes apart, in a fixed order', () => {
    const topic: Aggregate = alike(topicForm, 10, { choices: [1, 1, 1, 1, 1] });
    const groups = merged([
      [topic, {}],
      [{ ...totalsOf(box(2)), mode: 'paper' }, {}],
      [{ ...box(1), formVersion: 2 }, {}],
      [box(1), {}],
    ]);
    expect(groups.map(({ form, formVersion, mode }) => [form, formVersion, mode])).toEqual([
      [7, 1, 'device'],
      [7, 1, 'paper'],
      [7, 1, 'combined'],
      [7, 2, 'device'],
      [58, 1, 'device'],
    ]);
  });

  it('adds the totals of devices and paper, without regions, in any order and grouping', () => {
    const paper: Aggregate = { ...totalsOf(box(2, 20)), mode: 'paper' };
    const [device, onPaper, both] = merged([
      [box(1, 12), { region: 'KZ-43' }],
      [paper, { region: 'KZ-71' }],
    ]);
    expect([device?.total.n, onPaper?.total.n, both?.total.n]).toEqual([12, 20, 32]);
    expect(both).toMatchObject({ mode: 'combined', files: 2, parts: [] });
    expect(both?.total.blocks.mixed).toMatchObject({ n: 32, selfReport: [0, 32, 0, 0], satisfaction: [] });
    expect(both?.total.blocks.mixed?.items[0]).toEqual({ options: [32, 0, 0, 0, 0, 0], rightByScore: [] });
    const text = aggregateText(both?.total as Aggregate);
    expect(readAggregate(text, () => pulseForm)).toEqual({ ok: true, value: JSON.parse(text) });
    // A combined file can be added to again, and holds its children against a second time.
    const again = merged([
      [both?.total as Aggregate, {}],
      [box(3, 10), {}],
    ]);
    expect(again.map(({ mode, total }) => [mode, total.n])).toEqual([
      ['device', 10],
      ['combined', 42],
    ]);
    const merge = new LabelledMerge();
    merge.add('both.bilemin.json', both?.total as Aggregate);
    expect(merge.add('paper.bilemin.json', paper)).toEqual({
      ok: false,
      fault: { type: 'overlap', other: 'both.bilemin.json' },
    });
  });

  it('of nothing has no groups', () => {
    expect(new LabelledMerge().groups()).toEqual([]);
  });
});
