import { describe, expect, it } from 'vitest';
import { aggregateOf, countsOf } from '../aggregates.fixture.ts';
import type { Form } from '../form/index.ts';
import { anchorEquating } from './anchor-equating.ts';

/** Letter A: k1, k2, x1 and a duty; letter B has y1 in place of x1. k1 and k2 are the anchors, all keys are option 1. */
const form = (letter: 'A' | 'B'): Form => ({
  number: letter === 'A' ? 57 : 58,
  version: 1,
  kind: 'topic',
  letter,
  items: [
    { id: 'k1', indicator: 'K', key: 0 },
    { id: letter === 'A' ? 'x1' : 'y1', indicator: 'K', key: 0 },
    { id: 'k2', indicator: 'K', key: 0 },
    { id: 'd1', indicator: 'D', key: 0 },
  ],
});
const forms = { A: form('A'), B: form('B') };

/** So many children of a hundred with each item right: the first ones. */
const group = (own: Form, right: readonly number[], n = 100) =>
  aggregateOf(
    own,
    countsOf(
      own,
      Array.from({ length: n }, (_, child) => ({ choices: right.map((most) => (child < most ? 1 : 2)) })),
    ),
  );

describe('anchorEquating', () => {
  it('takes the difference of the groups on the anchors off the difference of the means, reckoned by hand', () => {
    // A: 60 90 70 of 100, mean 73.333; B: 50 60 60, mean 56.667. On the anchors A is better by .10 and .10.
    const aggregates = { A: group(forms.A, [60, 90, 70, 50]), B: group(forms.B, [50, 60, 60, 50]) };
    const found = anchorEquating(forms, aggregates, 'K');
    expect(found?.shift).toBeCloseTo(16.6667 - 10, 3);
    expect(found).toMatchObject({ anchors: 2, drifted: 0 });
  });

  it('finds nothing between forms of one difficulty, however different the groups', () => {
    const aggregates = { A: group(forms.A, [80, 80, 80, 80]), B: group(forms.B, [50, 50, 50, 50]) };
    expect(anchorEquating(forms, aggregates, 'K')?.shift).toBeCloseTo(0, 9);
  });

  it('says nothing below a hundred on a form, nor of an indicator without an item in both', () => {
    const aggregates = { A: group(forms.A, [60, 90, 70, 50]), B: group(forms.B, [50, 60, 60, 50], 99) };
    expect(anchorEquating(forms, aggregates, 'K')).toBeUndefined();
    const other: Form = {
      ...forms.B,
      items: forms.B.items.map((item) => (item.id === 'd1' ? { ...item, id: 'd2' } : item)),
    };
    const enough = { A: group(forms.A, [60, 90, 70, 50]), B: group(other, [50, 60, 60, 50]) };
    expect(anchorEquating({ A: forms.A, B: other }, enough, 'D')).toBeUndefined();
    expect(anchorEquating(forms, enough, 'D')).toMatchObject({ anchors: 1 });
  });
});
