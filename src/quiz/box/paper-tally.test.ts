import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alike } from '../aggregates.fixture.ts';
import { forms } from '../arbitraries.fixture.ts';
import { choiceItems, type Form, selfReportItem } from '../form/index.ts';
import { pulseForm, reached, refused, scripted, seeded, topicForm } from '../forms.fixture.ts';
import { type Aggregate, aggregateText } from './aggregate.ts';
import { AggregateSum } from './merge.ts';
import {
  addMissing,
  checkRow,
  closeTally,
  counted,
  openTally,
  type PaperTally,
  reopenTally,
  setSlips,
  setTotal,
  slipsNeeded,
} from './paper-tally.ts';
import { readAggregate } from './read-aggregate.ts';
import { tallyRows } from './tally-rows.ts';
import { totalsOf } from './totals.ts';

/** A tally in which every row is filled by these numbers, in turn. */
function filled(form: Form, slips: number, rows: readonly (readonly number[])[]): PaperTally {
  return rows.reduce(
    (tally, row, at) => row.reduce((own, total, column) => setTotal(own, at, column, total), tally),
    openTally(form, slips),
  );
}

/** A form with a tally whose rows all add up, as seventy ways to cut n slips into columns. */
const tallies = fc.tuple(forms, fc.integer({ min: 10, max: 60 })).chain(([form, n]) =>
  fc
    .tuple(
      ...tallyRows(form).map(({ columns }) =>
        fc.array(fc.integer({ min: 0, max: n }), { minLength: columns - 1, maxLength: columns - 1 }),
      ),
    )
    .map((cuts) => {
      const rows = cuts.map((own) => {
        const ends = [0, ...own.sort((left, right) => left - right), n];
        return ends.slice(1).map((end, at) => end - (ends[at] ?? 0));
      });
      return { form, n, rows, tally: filled(form, n, rows) };
    }),
);

const five = [
  [20, 3, 2, 1, 1],
  [2, 18, 4, 3, 0],
  [5, 5, 15, 2, 0],
  [9, 9, 9, 0, 0],
  [1, 24, 1, 1, 0],
];

describe('a paper tally', () => {
  it('has a row for each scored item and for K0, and none for an opinion', () => {
    expect(
      tallyRows(pulseForm).map(({ indicator, number, columns }) => [indicator, number, columns]),
    ).toEqual([
      ['K0', 1, 4],
      ...[2, 3, 4, 5, 6, 7].map((number) => ['K', number, 5]),
      ...[8, 9, 10, 11, 12].map((number) => ['D', number, 5]),
    ]);
  });

  it('says of each row how it compares with the slips', () => {
    expect(checkRow([null, null, null, null, null], 27)).toEqual({ type: 'empty' });
    expect(checkRow([10, 9, 4, 3, null], 27)).toEqual({ type: 'missing', counted: 26, by: 1 });
    expect(checkRow([10, 9, 4, 4, 0], 27)).toEqual({ type: 'even' });
    expect(checkRow([10, 9, 4, 4, 2], 27)).toEqual({ type: 'over', counted: 29, by: 2 });
  });

  it('keeps what is typed within two digits and takes back what is cleared', () => {
    const tally = setTotal(setTotal(openTally(topicForm, 27), 1, 2, 140.7), 0, 0, -3);
    expect(tally.rows[1]).toEqual([null, null, 99, null, null]);
    expect(tally.rows[0]?.[0]).toBe(0);
    expect(setTotal(tally, 1, 2, null).rows[1]).toEqual([null, null, null, null, null]);
    expect(setSlips(tally, 77).slips).toBe(60);
    expect(setSlips({ ...tally, fixed: true }, 30).slips).toBe(27);
  });

  it('counts what is missing as no answer, and says with how many slips nothing is too much', () => {
    const tally = filled(topicForm, 27, [
      [10, 9, 4, 3],
      [20, 9],
    ]);
    expect(addMissing(tally, 0).rows[0]).toEqual([10, 9, 4, 3, 1]);
    expect(addMissing(tally, 1)).toBe(tally);
    expect(slipsNeeded(tally)).toBe(29);
  });

  it('is closed only when it has ten slips and every row adds up', () => {
    expect(refused(closeTally(openTally(topicForm, 9), topicForm, seeded(1)))).toEqual({
      type: 'too-few',
      n: 9,
      needed: 10,
    });
    const uneven = setTotal(filled(topicForm, 27, five), 3, 0, 8);
    expect(refused(closeTally(uneven, topicForm, seeded(1)))).toEqual({ type: 'uneven', rows: [3] });
  });

  it('becomes an aggregate of mode paper with the leaf that was drawn', () => {
    const aggregate = reached(
      closeTally(filled(topicForm, 27, five), topicForm, scripted([0, 1, 2, 15, 16, 127, 254, 255])),
    );
    expect(aggregate).toEqual({
      format: 'bilemin-aggregate',
      version: 1,
      form: 58,
      formVersion: 1,
      mode: 'paper',
      leaves: [{ id: '0001020f107ffeff', n: 27 }],
      n: 27,
      blocks: {
        mixed: {
          n: 27,
          selfReport: [],
          items: five.map((row) => ({ options: [...row, 0], rightByScore: [] })),
          knowledge: [],
          duty: [],
          satisfaction: [],
        },
      },
    });
  });

  it('conserves every total, and reads back as hostile input does, with the same bytes', () => {
    fc.assert(
      fc.property(tallies, ({ form, n, rows, tally }) => {
        expect(tally.rows.map(counted)).toEqual(rows.map(() => n));
        const aggregate = reached(closeTally(tally, form, seeded(n)));
        const text = aggregateText(aggregate);
        expect(reached(readAggregate(text, () => form))).toEqual(aggregate);
        expect(aggregateText(reached(readAggregate(text, () => form)))).toBe(text);
        const block = aggregate.blocks.mixed;
        const given = tallyRows(form).map(({ indicator }, at) =>
          indicator === 'K0' ? [] : [rows[at] ?? []],
        );
        expect(block?.items.map(({ options }) => options.slice(0, 5))).toEqual(given.flat());
        if (selfReportItem(form))
          expect(block?.selfReport).toEqual([rows[0]?.[3], ...(rows[0]?.slice(0, 3) ?? [])]);
        expect(text).not.toMatch(/"satisfaction":\[\[/);
      }),
    );
  });

  it('opened again has its totals and its leaf, so that both files are never added up', () => {
    fc.assert(
      fc.property(tallies, ({ form, tally }) => {
        const first = reached(closeTally(tally, form, seeded(5)));
        const again = reopenTally(form, first);
        expect({ ...again, leaf: undefined }).toEqual({ ...tally, leaf: undefined });
        const most = again.rows[0]?.[0] ?? 0;
        const moved =
          most > 0 ? setTotal(setTotal(again, 0, 0, most - 1), 0, 1, (again.rows[0]?.[1] ?? 0) + 1) : again;
        const second = reached(closeTally(moved, form, () => expect.unreachable('a second leaf was drawn')));
        const sum = new AggregateSum();
        expect(sum.add(first).ok).toBe(true);
        expect(refused(sum.add(second))).toMatchObject({ type: 'overlap' });
      }),
      { numRuns: 30 },
    );
  });

  it('adds to the totals of devices on the same form', () => {
    fc.assert(
      fc.property(tallies, ({ form, n, rows, tally }) => {
        const paper = reached(closeTally(tally, form, seeded(9)));
        const device: Aggregate = alike(form, 12, {
          choices: choiceItems(form).map(() => 1),
          ...(selfReportItem(form) ? { selfReport: 1, satisfaction: { item: 0, level: 0 } } : {}),
        });
        const sum = new AggregateSum();
        expect(sum.add(totalsOf(device)).ok).toBe(true);
        expect(sum.add(totalsOf(paper)).ok).toBe(true);
        const total = sum.total() as Aggregate;
        expect(total.n).toBe(n + 12);
        expect(reached(readAggregate(aggregateText(total), () => form))).toEqual(total);
        const scored = rows.filter((_, at) => tallyRows(form)[at]?.indicator !== 'K0');
        total.blocks.mixed?.items.forEach(({ options }, at) => {
          expect(options[0]).toBe((scored[at]?.[0] ?? 0) + 12);
        });
      }),
      { numRuns: 40 },
    );
  });
});
