import { describe, expect, it } from 'vitest';
import { aggregateOf, countsOf } from '../aggregates.fixture.ts';
import type { Aggregate } from '../box/index.ts';
import { children } from '../children.fixture.ts';
import { pulseForm, topicForm } from '../forms.fixture.ts';
import { calibration } from './calibration.ts';
import { type GroupReport, groupReport } from './group-report.ts';
import { scaleAnalysis } from './item-analysis.ts';
import { printedEstimate } from './printed-estimate.ts';
import { publishedEqualMean, publishedSeries } from './published.ts';

function reportOf(n: number, boxes = 1, form = pulseForm, options = {}): GroupReport {
  const report = groupReport(form, aggregateOf(form, countsOf(form, children(form, n, options)), boxes));
  if ('needed' in report) throw new Error(`${n} children give no report`);
  return report;
}

/** Every number of a report, however deep. */
const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(numbersIn)
      : [];

/** A group with a block of its own for Kazakh and Russian. */
function twoLanguages(kk: number, ru: number): Aggregate {
  const blocks = {
    kk: countsOf(pulseForm, children(pulseForm, kk, { seed: 2 })),
    ru: countsOf(pulseForm, children(pulseForm, ru, { seed: 3 })),
  };
  return { ...aggregateOf(pulseForm, blocks.kk, 8), n: kk + ru, blocks };
}

describe('figures appear from their own number of children on', () => {
  it.each([
    [49, false, false, false],
    [50, true, true, false],
    [99, true, true, false],
    [100, true, false, true],
  ])('%i: KR-20 %s, rough %s, Rasch %s', (n, shown, rough, rasch) => {
    const scale = reportOf(n).analysis[0];
    expect(scale?.kr20 !== undefined).toBe(shown);
    if (shown) expect(scale?.kr20?.rough).toBe(rough);
    expect(scale?.items.every((item) => (item.itemTotal !== undefined) === shown)).toBe(true);
    expect(scale?.items.every((item) => (item.rasch !== undefined) === rasch)).toBe(true);
  });

  it.each([
    [29, false],
    [30, true],
  ])('%i: distractors and the published figures %s', (n, shown) => {
    const report = reportOf(n);
    expect(report.analysis[0]?.items.every((item) => (item.distractors !== undefined) === shown)).toBe(true);
    expect(report.benchmark !== undefined).toBe(shown);
  });

  it.each([
    [99, 4, 'hidden'],
    [100, 3, 'hidden'],
    [100, 4, 'shown'],
  ])('%i children in %i boxes: satisfaction %s, and the composite with it', (n, boxes, type) => {
    const report = reportOf(n, boxes);
    expect(report.satisfaction.type).toBe(type);
    expect(report.composite !== undefined).toBe(type === 'shown');
  });

  it('one satisfaction item from 400 reports of it', () => {
    const level = (item: number) => ({
      selfReport: 1,
      choices: Array(11).fill(1),
      satisfaction: { item, level: 0 },
    });
    const with_ = (first: number) =>
      countsOf(pulseForm, [
        ...Array.from({ length: first }, () => level(0)),
        ...[1, 2, 3].flatMap((item) => Array.from({ length: 50 }, () => level(item))),
      ]);
    const shown = (first: number) => {
      const report = groupReport(pulseForm, aggregateOf(pulseForm, with_(first), 10));
      return 'satisfaction' in report && report.satisfaction.type === 'shown'
        ? report.satisfaction.items.length
        : -1;
    };
    expect([shown(399), shown(400)]).toEqual([0, 1]);
  });

  it.each([
    [199, 200, undefined],
    [200, 199, undefined],
    [200, 200, ['ru']],
  ])('languages: %i in Kazakh and %i in Russian compare %j', (kk, ru, compared) => {
    const report = groupReport(pulseForm, twoLanguages(kk, ru));
    expect('languages' in report ? report.languages?.compared : undefined).toEqual(compared);
  });

  it('a topic form has neither composite nor calibration nor published figures', () => {
    const report = reportOf(200, 5, topicForm);
    expect([report.composite, report.calibration, report.benchmark, report.knowledge?.criterion]).toEqual(
      Array(4).fill(undefined),
    );
    expect(report.satisfaction).toEqual({ type: 'not-asked' });
  });
});

describe('whole classes', () => {
  it('widen every interval of K and D by the design effect', () => {
    const [one, many] = [reportOf(200), reportOf(200, 8)];
    expect(one.designEffect).toBe(1);
    expect(many.designEffect).toBeCloseTo(3.4, 10);
    const width = ({ knowledge }: GroupReport) =>
      (knowledge?.interval?.high ?? 0) - (knowledge?.interval?.low ?? 0);
    expect(width(many) / width(one)).toBeCloseTo(Math.sqrt(3.4), 10);
    expect(many.knowledge?.mean).toBe(one.knowledge?.mean);
  });
});

describe('the composite', () => {
  it('is the weighted mean of the three parts shown beside it', () => {
    const { composite, knowledge, duty, satisfaction } = reportOf(400, 10);
    const index = satisfaction.type === 'shown' ? satisfaction.index.value : Number.NaN;
    expect(composite?.value.value).toBeCloseTo(((knowledge?.mean ?? 0) + (duty?.mean ?? 0) + index) / 3, 10);
    expect(composite?.weights).toBe('equal-1');
    const { equal = 0, geometric = 0 } = composite?.sensitivity ?? {};
    expect(geometric).toBeLessThanOrEqual(equal + 1e-9);
  });
});

describe('calibration', () => {
  it('is the share of "yes" less the share that knows: 20 of 25 and 12 of 25 are 32 points', () => {
    const found = calibration([0, 20, 4, 1], { count: 12, n: 25 });
    expect(found?.gap).toBeCloseTo(32, 10);
    expect(found?.low).toBeGreaterThan(5);
    expect(found?.yes).toEqual({ count: 20, n: 25 });
  });

  it('leaves out who gave no answer, and says nothing below ten', () => {
    expect(calibration([15, 5, 5, 0], { count: 5, n: 25 })?.yes.n).toBe(10);
    expect(calibration([16, 5, 4, 0], { count: 5, n: 25 })).toBeUndefined();
    expect(calibration([0, 20, 0, 0], { count: 5, n: 9 })).toBeUndefined();
    expect(calibration([0, 20, 0, 0], undefined)).toBeUndefined();
  });
});

describe('published figures', () => {
  it('keep three constructs apart and are no mean of each other', () => {
    expect(publishedSeries.map(({ id }) => id)).toEqual(['three-indicators', 'awareness-2019', 'perception']);
    expect(publishedEqualMean).toBeCloseTo(85.1, 10);
    const of = (year: number, about: string) =>
      publishedSeries
        .flatMap(({ figures }) => figures)
        .filter((figure) => figure.year === year && figure.about === about);
    expect([of(2021, 'overall')[0]?.value, of(2021, 'perception')[0]?.value]).toEqual([63, 86.4]);
  });

  it('are compared by interval, not by point', () => {
    const rows = reportOf(60).benchmark ?? [];
    expect(rows.map(({ about }) => about)).toEqual(['knowledge', 'duty']);
    for (const { interval, published, words } of rows) {
      const inside = interval.low <= published && published <= interval.high;
      expect(words).toBe(inside ? 'cannot-be-told-apart' : 'differs');
    }
  });
});

describe('items are flagged', () => {
  it('when nearly all or hardly anybody has them right, or the right choose otherwise', () => {
    const base = Array.from({ length: 60 }, (_, index) => ({
      // k1 all right; k2 three of sixty; k3 right when the rest is wrong.
      choices: [1, index < 3 ? 2 : 1, index < 30 ? 3 : 1, index < 30 ? 2 : 1, index < 30 ? 1 : 2],
    }));
    const analysis = scaleAnalysis(topicForm, countsOf(topicForm, base), 'K');
    expect(analysis?.items.map(({ flags }) => flags)).toEqual([
      ['very-easy'],
      ['very-hard', 'look-at-the-key'].slice(0, analysis?.items[1]?.flags.length),
      ['look-at-the-key'],
      ['look-at-the-key'],
    ]);
  });

  it('answers all right, all wrong and one child without NaN', () => {
    for (const choices of [
      [1, 2, 3, 1, 2],
      [2, 1, 1, 2, 1],
      [0, 0, 0, 0, 0],
    ]) {
      const report = groupReport(
        topicForm,
        aggregateOf(topicForm, countsOf(topicForm, Array(120).fill({ choices })), 5),
      );
      expect(numbersIn(report).filter((value) => !Number.isFinite(value))).toEqual([]);
    }
    expect(
      scaleAnalysis(topicForm, countsOf(topicForm, [{ choices: [1, 2, 3, 1, 2] }]), 'K'),
    ).toBeUndefined();
  });
});

describe('printedEstimate', () => {
  const at = (value: number, n = 400) =>
    printedEstimate({ value, interval: { low: value - 5, high: value + 5 } }, n);

  it('never prints 0 or 100, and keeps within them', () => {
    expect([at(-3), at(0), at(0.9), at(99.5), at(104)].map(({ printed }) => printed)).toEqual([
      { type: 'fewer-than', percent: 1 },
      { type: 'fewer-than', percent: 1 },
      { type: 'fewer-than', percent: 1 },
      { type: 'more-than', percent: 99 },
      { type: 'more-than', percent: 99 },
    ]);
    expect(at(104)).toMatchObject({ value: 100, interval: { low: 99, high: 100 } });
  });

  it('has a decimal from a thousand children on', () => {
    expect([at(61.26, 999), at(61.26, 1000)].map(({ printed }) => printed.percent)).toEqual([61, 61.3]);
  });
});
