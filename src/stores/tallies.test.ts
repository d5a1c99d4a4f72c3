import { beforeEach, describe, expect, it } from 'vitest';
import { aggregateText, type PaperTally, setTotal } from '#quiz/box';
import type { Form } from '#quiz/form';
import { smallPulse, smallTopic } from './form.fixture.ts';
import { gainHalves, pairsOf, sealedHalves } from './pairs.ts';
import {
  $tallies,
  addTally,
  addTallyPair,
  changeTally,
  deleteTally,
  type KeptTally,
  labelTally,
  refillTally,
  restoreTally,
} from './tallies.ts';
import {
  canReopen,
  closeKeptTally,
  closeTallyPair,
  closeTallyWithWords,
  countAgain,
  noteSaved,
  reopen,
} from './tally-closing.ts';

beforeEach(() => $tallies.set([]));

const forms = {
  A: { form: { ...smallTopic, number: 57 } satisfies Form, slug: 'a' },
  B: { form: { ...smallTopic, number: 58, letter: 'B' } satisfies Form, slug: 'b' },
};
const now = (id: string): KeptTally => {
  const found = $tallies.get().find((kept) => kept.id === id);
  if (!found) throw new Error('the tally is gone');
  return found;
};
const counting = (id: string): PaperTally => {
  const { content } = now(id);
  if (content.state !== 'counting') throw new Error(`the tally is ${content.state}`);
  return content;
};
/** Types all slips into the first column of each row. */
const fill = (id: string): void => {
  const { rows, slips } = counting(id);
  refillTally(
    id,
    rows.reduce((tally, _, row) => setTotal(tally, row, 0, slips), counting(id)),
  );
};
const textOf = (id: string): string => {
  const { content } = now(id);
  return content.state === 'sealed' ? aggregateText(content.aggregate) : '';
};
const leafOf = (id: string) => {
  const { content } = now(id);
  return content.state === 'sealed' ? content.aggregate.leaves[0]?.id : undefined;
};

describe('a kept tally', () => {
  it('is written down with every number, and closed once all rows add up', () => {
    const { id } = addTally(forms.A, 27, '5 «Ә»');
    expect(closeKeptTally(id, forms.A.form)).toEqual({ type: 'uneven', rows: [0, 1, 2, 3] });
    fill(id);
    expect(JSON.parse(JSON.stringify($tallies.get()))).toEqual($tallies.get());
    expect(closeKeptTally(id, forms.A.form)).toBeUndefined();
    expect(now(id).content).toMatchObject({ state: 'sealed', aggregate: { mode: 'paper', n: 27 } });
    expect(textOf(id)).not.toContain('Ә');
  });

  it('loses no key, however fast they come, and gives back what it held for undoing', () => {
    const { id } = addTally(forms.A, 27, '');
    const before = changeTally(id, (now) => setTotal(now, 0, 0, 1));
    changeTally(id, (now) => setTotal(now, 0, 0, (now.rows[0]?.[0] ?? 0) + 11));
    expect(counting(id).rows[0]?.[0]).toBe(12);
    expect(before?.rows[0]?.[0]).toBeNull();
    expect(changeTally(id, (now) => now)).toBeUndefined();
    fill(id);
    closeKeptTally(id, forms.A.form);
    expect(changeTally(id, (now) => setTotal(now, 0, 0, 1))).toBeUndefined();
  });

  it('can be opened again until a file was saved, and keeps its leaf', () => {
    const { id } = addTally(forms.A, 12, '');
    fill(id);
    closeKeptTally(id, forms.A.form);
    const leaf = leafOf(id);
    reopen([{ id, ...forms.A }]);
    expect(counting(id)).toMatchObject({ slips: 12, leaf });
    closeKeptTally(id, forms.A.form);
    expect(leafOf(id)).toBe(leaf);
    const text = textOf(id);
    noteSaved(id);
    expect(canReopen([now(id)])).toBe(false);
    reopen([{ id, ...forms.A }]);
    expect(textOf(id)).toBe(text);
  });

  it('is counted again from nothing after that, with its leaf and its number of slips', () => {
    const { id } = addTally(forms.A, 12, '5');
    fill(id);
    closeKeptTally(id, forms.A.form);
    noteSaved(id);
    const [again] = countAgain([{ id, ...forms.A }]);
    const other = again?.id ?? '';
    expect(counting(other)).toMatchObject({ slips: 12, fixed: true, leaf: leafOf(id) });
    expect(
      counting(other)
        .rows.flat()
        .every((total) => total === null),
    ).toBe(true);
    fill(other);
    closeKeptTally(other, forms.A.form);
    expect(leafOf(other)).toBe(leafOf(id));
  });

  it('of five to nine on a topic keeps words and no number; of a pulse it keeps nothing back', () => {
    const { id } = addTally(forms.A, 6, '');
    expect(closeTallyWithWords(id, forms.A.form)).toMatchObject({ type: 'uneven' });
    fill(id);
    expect(closeTallyWithWords(id, forms.A.form)).toBeUndefined();
    expect(now(id).content).toMatchObject({ state: 'words', n: 6 });
    expect(JSON.stringify(now(id).content)).not.toContain('rows');
    const pulse = addTally({ form: smallPulse, slug: 'p' }, 6, '');
    fill(pulse.id);
    closeTallyWithWords(pulse.id, smallPulse);
    expect(now(pulse.id).content.state).toBe('counting');
    expect(closeTallyWithWords(addTally(forms.A, 4, '').id, forms.A.form)).toMatchObject({ type: 'too-few' });
  });

  it('is renamed, deleted and put back', () => {
    const { id } = addTally(forms.A, 12, 'x');
    addTally(forms.A, 13, 'y');
    labelTally(id, 'z');
    const gone = deleteTally(id);
    expect($tallies.get().map(({ label }) => label)).toEqual(['y']);
    if (gone) restoreTally(gone);
    expect($tallies.get().map(({ label }) => label)).toEqual(['z', 'y']);
  });
});

describe('a pair of tallies', () => {
  it('is closed at once; of a half below ten only mean and spread stay, and a gain can be reckoned', () => {
    const pair = addTallyPair(forms, { A: 12, B: 8 }, '5', 'before');
    expect(closeTallyPair(pair, { A: forms.A.form, B: forms.B.form })).toMatchObject({ type: 'uneven' });
    fill(pair.A.id);
    fill(pair.B.id);
    expect(closeTallyPair(pair, { A: forms.A.form, B: forms.B.form })).toBeUndefined();
    const [kept] = pairsOf($tallies.get());
    const halves = kept && sealedHalves(kept);
    expect(kept?.wave).toBe('before');
    // All chose A: right on the first item of three, and on the duty item.
    const knowledge = { items: 3, mean: 100 / 3, sd: 0, widest: true };
    expect(halves && gainHalves(halves)).toMatchObject({
      A: { aggregate: { n: 12 }, summary: { n: 12, knowledge: { n: 12, items: 3, widest: true } } },
      B: { n: 8, knowledge: { ...knowledge, mean: expect.closeTo(100 / 3, 9) } },
    });
    expect(JSON.stringify(now(pair.B.id).content)).not.toMatch(/rows|options/);
    expect(canReopen([now(pair.A.id), now(pair.B.id)])).toBe(false);
  });

  it('is opened and counted again as a pair', () => {
    const pair = addTallyPair(forms, { A: 12, B: 13 }, '5', 'after');
    fill(pair.A.id);
    fill(pair.B.id);
    const both = [
      { id: pair.A.id, ...forms.A },
      { id: pair.B.id, ...forms.B },
    ];
    closeTallyPair(pair, { A: forms.A.form, B: forms.B.form });
    reopen(both);
    expect(counting(pair.A.id).leaf).toBeDefined();
    closeTallyPair(pair, { A: forms.A.form, B: forms.B.form });
    noteSaved(pair.A.id);
    countAgain(both);
    expect(pairsOf($tallies.get())).toHaveLength(2);
    expect($tallies.get().map(({ content }) => content.state)).toEqual([
      'sealed',
      'sealed',
      'counting',
      'counting',
    ]);
  });

  it('says which letter has too few slips', () => {
    const pair = addTallyPair(forms, { A: 12, B: 4 }, '', 'before');
    expect(closeTallyPair(pair, { A: forms.A.form, B: forms.B.form })).toMatchObject({
      type: 'too-few',
      A: 12,
      B: 4,
    });
  });
});
