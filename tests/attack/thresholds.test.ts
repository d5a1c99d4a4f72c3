/** What is shown, and from when: through the report, its tables and the pages that print it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds, end, wholePercent } from '#components/report/interval-text.ts';
import en from '../../locales/en/report.json' with { type: 'json' };
import { answersFor } from '../../src/quiz/arbitraries.fixture.ts';
import {
  type Aggregate,
  AggregateSum,
  aggregateText,
  collect,
  openBox,
  readAggregate,
  sealBox,
} from '../../src/quiz/box/index.ts';
import { pulseForm, reached, seeded, youngPulseForm } from '../../src/quiz/forms.fixture.ts';
import type { Answers } from '../../src/quiz/handin/index.ts';
import { groupReport, printedEstimate, tidyRows } from '../../src/quiz/report/index.ts';
import { codeOf, pulses, seal } from './children.ts';
import { aggregateOfBlocks, countsOfKinds, groups, type Kinds } from './groups.ts';
import { shownReport, writtenReport } from './printed-report.ts';

const aggregateOfKinds = (form: Parameters<typeof countsOfKinds>[0], kinds: Kinds, boxes: number) =>
  aggregateOfBlocks(form, { mixed: countsOfKinds(form, kinds) }, boxes);

/** Every object of a report, however deep. */
function* parts(value: unknown): Generator<Record<string, unknown>> {
  if (value === null || typeof value !== 'object') return;
  yield value as Record<string, unknown>;
  for (const own of Object.values(value)) yield* parts(own);
}

/** A share of nobody or of everybody, as somebody would print it. */
const nobodyOrAll = /(?<![\d.,<>])(?:0|100)(?:[.,]0+)?\s?%/;

describe('satisfaction', () => {
  /** Sealed boxes of these sizes, made by the way of the product, read as files and merged. */
  function merged({ form, items }: (typeof pulses)[number], boxes: readonly number[]): Aggregate {
    const random = seeded(4);
    const sum = new AggregateSum();
    for (const n of boxes) {
      let box = openBox(form, { form: form.number }, n);
      for (let child = 0; child < n; child += 1) {
        const code = codeOf(
          form,
          Array.from({ length: items }, () => child % 3),
          random,
        );
        box = reached(collect(box, form, seal, code));
      }
      const text = aggregateText(reached(sealBox(box, form, random)));
      expect(sum.add(reached(readAggregate(text, () => form))).ok).toBe(true);
    }
    return sum.total() as Aggregate;
  }

  describe.each(pulses)('of $levels levels', (pulse) => {
    it.each([
      ['hidden', [25]],
      ['hidden', [60]],
      ['hidden', [25, 25, 25, 24]],
      ['hidden', [60, 30, 10]],
      ['hidden', [60, 60, 60]],
      ['shown', [25, 25, 25, 25]],
      ['shown', [60, 20, 10, 10]],
    ] as const)('is %s for boxes of %j', (type, boxes) => {
      const report = groupReport(pulse.form, merged(pulse, boxes));
      expect('satisfaction' in report && report.satisfaction.type).toBe(type);
    });
  });

  it('of one item is hidden at 399 reports of it, and shown at 400', () => {
    const kind = (item: number): Answers => ({
      selfReport: 1,
      choices: Array<number>(11).fill(1),
      satisfaction: { item, level: 1 },
    });
    const shown = [399, 400].map((reports) => {
      const kinds: Kinds = [[kind(0), reports], ...[1, 2, 3].map((item) => [kind(item), 200] as const)];
      const report = groupReport(pulseForm, aggregateOfKinds(pulseForm, kinds, 20));
      if ('needed' in report || report.satisfaction.type !== 'shown') throw new Error('expected figures');
      const rows = tidyRows(report).filter(({ indicator, item }) => indicator === 'S' && item !== '');
      expect(rows.length > 0).toBe(report.satisfaction.items.length > 0);
      return report.satisfaction.items.map(({ id }) => id);
    });
    expect(shown).toEqual([[], ['s1']]);
  });

  /** A group below the threshold, and the same group with other opinions. */
  const hidden = fc.constantFrom(pulseForm, youngPulseForm).chain((form) =>
    fc.record({
      form: fc.constant(form),
      group: fc.oneof(
        fc.record({ n: fc.integer({ min: 10, max: 99 }), boxes: fc.integer({ min: 1, max: 9 }) }),
        fc.record({ n: fc.integer({ min: 100, max: 180 }), boxes: fc.integer({ min: 1, max: 3 }) }),
      ),
      answers: fc.array(answersFor(form), { minLength: 2, maxLength: 5 }),
      others: fc.array(answersFor(form), { minLength: 5, maxLength: 5 }),
    }),
  );

  it('leaves no trace below its threshold: not a figure, word or row changes with the opinions', () => {
    fc.assert(
      fc.property(hidden, ({ form, group: { n, boxes }, answers, others }) => {
        const [one, other] = [answers, answers.map((own, at) => ({ ...own, ...opinionOf(others[at]) }))].map(
          (all) => {
            const kinds = all.map((own, at) => [own, at === 0 ? n - all.length + 1 : 1] as const);
            return aggregateOfKinds(form, kinds, Math.min(boxes, Math.floor(n / 10)));
          },
        );
        if (!one || !other) throw new Error('expected two groups');
        expect(groupReport(form, other)).toEqual(groupReport(form, one));
        expect(shownReport(form, other)).toBe(shownReport(form, one));
        expect(writtenReport(form, other)).toBe(writtenReport(form, one));
        const report = groupReport(form, one);
        const rows = 'needed' in report ? [] : tidyRows(report).filter(({ indicator }) => indicator === 'S');
        expect(rows).toEqual([expect.objectContaining({ measure: 'index', type: 'hidden' })]);
        expect(rows[0]).not.toHaveProperty('value');
      }),
      { numRuns: 60 },
    );
  });
});

const opinionOf = (answers: Answers | undefined): Partial<Answers> =>
  answers?.satisfaction ? { satisfaction: answers.satisfaction } : {};

describe('nobody and everybody', () => {
  it('are in no share of a report', () => {
    let shares = 0;
    fc.assert(
      fc.property(groups, ({ form, kinds, boxes }) => {
        for (const part of parts(groupReport(form, aggregateOfKinds(form, kinds, boxes)))) {
          if (!('percent' in part)) continue;
          shares += 1;
          expect(part['percent']).toBeGreaterThan(0);
          expect(part['percent']).toBeLessThan(100);
        }
      }),
      { numRuns: 500 },
    );
    expect(shares).toBeGreaterThan(5000);
  });

  it('are in no text of the desk, in three languages', () => {
    fc.assert(
      fc.property(groups, ({ form, kinds, boxes }) => {
        const text = shownReport(form, aggregateOfKinds(form, kinds, boxes));
        expect(nobodyOrAll.exec(text)?.input.slice(0, 200)).toBeUndefined();
      }),
      { numRuns: 80 },
    );
  });

  it('are in no text of the command line and in no value of the table', () => {
    fc.assert(
      fc.property(groups, ({ form, kinds, boxes }) => {
        const aggregate = aggregateOfKinds(form, kinds, boxes);
        expect(nobodyOrAll.test(writtenReport(form, aggregate))).toBe(false);
        const report = groupReport(form, aggregate);
        if ('needed' in report) return;
        const percents = tidyRows(report).filter(({ unit }) => unit === 'percent');
        for (const { value } of percents) expect([0, 100]).not.toContain(value);
      }),
      { numRuns: 200 },
    );
  });

  it('are at no end of an interval', () => {
    expect(bounds({ low: 0, high: 100 }, 25, en)).toEqual({ low: '<1', high: '>99' });
    expect(bounds({ low: 0.04, high: 99.96 }, 5000, en)).toEqual({ low: '<1', high: '>99' });
    expect(bounds({ low: 0.4, high: 99.6 }, 25, en)).toEqual({ low: '<1', high: '>99' });
    expect(end(61.26, 5000, en)).toBe('61.3');
    expect([-0.2, 0, 0.001, 0.5, 0.999, 1, 1.6].map(wholePercent)).toEqual([1, 1, 1, 50, 99, 99, 99]);
  });

  it('are seen by this test when they are printed', () => {
    for (const text of ['|0 %|', 'here 100% (', '100,0 %', '0.0%']) expect(nobodyOrAll.test(text)).toBe(true);
    for (const text of ['>99 %', '10%', '94.0%', '<1 %', '3,0 %']) expect(nobodyOrAll.test(text)).toBe(false);
    expect(printedEstimate({ value: 100, interval: { low: 90, high: 110 } }, 30).printed.percent).toBe(99);
  });
});

describe('below ten children', () => {
  it('there is no report, whatever they answered', () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: 0, max: 9 }), ({ form, kinds }, n) => {
        const [first] = kinds;
        const few: Kinds = first ? [[first[0], n]] : [];
        const aggregate = aggregateOfKinds(form, few, 1);
        expect(groupReport(form, aggregate)).toEqual({ type: 'too-few', needed: 10 });
        expect(shownReport(form, aggregate).replace(/\s/g, '')).toBe('');
        expect(writtenReport(form, aggregate)).toBe('');
      }),
      { numRuns: 50 },
    );
  });
});
