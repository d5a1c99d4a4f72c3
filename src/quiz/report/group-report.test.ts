import { describe, expect, it } from 'vitest';
import { aggregateOf, alike, countsOf } from '../aggregates.fixture.ts';
import { formOf, pulseForm, topicForm, youngPulseForm } from '../forms.fixture.ts';
import { twelveCounts } from '../twelve-children.fixture.ts';
import { type GroupReport, groupReport } from './group-report.ts';
import { thresholds } from './thresholds.ts';

const topicAnswers = { choices: [1, 2, 3, 1, 2] };
const pulseAnswers = {
  selfReport: 1,
  choices: Array<number>(11).fill(1),
  satisfaction: { item: 0, level: 0 },
};

const shown = (report: ReturnType<typeof groupReport>): GroupReport => {
  if ('type' in report) throw new Error('expected a report');
  return report;
};
const ofTwelve = shown(groupReport(topicForm, aggregateOf(topicForm, twelveCounts)));

describe('groupReport, from how many children on', () => {
  it.each([0, 1, 9])('says nothing of %i but how many it needs', (n) => {
    expect(groupReport(topicForm, alike(topicForm, n, topicAnswers))).toEqual({
      type: 'too-few',
      needed: 10,
    });
    expect(groupReport(pulseForm, alike(pulseForm, n, pulseAnswers))).toEqual({
      type: 'too-few',
      needed: 10,
    });
  });

  it.each([
    [10, true],
    [29, true],
    [30, false],
    [60, false],
  ])('reports %i children; a small group: %s', (n, small) => {
    const report = shown(groupReport(topicForm, alike(topicForm, n, topicAnswers)));
    expect(report.n).toBe(n);
    expect(report.small).toBe(small);
    expect(report.knowledge?.n).toBe(n);
  });

  it('keeps an indicator back when fewer than ten scores count', () => {
    const children = [
      ...Array.from({ length: 9 }, () => topicAnswers),
      ...Array.from({ length: 5 }, () => ({ choices: [1, 0, 0, 0, 0] })),
    ];
    const report = shown(groupReport(topicForm, aggregateOf(topicForm, countsOf(topicForm, children))));
    expect(report.n).toBe(14);
    expect(report).not.toHaveProperty('knowledge');
    expect(report).not.toHaveProperty('duty');
  });

  it('holds one place for all thresholds', () => {
    expect(thresholds).toEqual({
      figures: 10,
      words: 5,
      largeGroup: 30,
      decimals: 1000,
      distractors: 30,
      fewest: 5,
      satisfaction: { n: 100, boxes: 4 },
      satisfactionItem: 400,
      criterionItems: 5,
      composite: 15,
      reliability: { n: 50, plain: 100 },
      rasch: 100,
      languageDif: 200,
      benchmark: 30,
      gain: { wave: 10, form: 5, normalised: 15 },
      region: { n: 100, boxes: 4, largestShare: 0.5 },
      notices: { valid: 0.8, declined: 0.2, attrition: 0.2 },
    });
  });
});

describe('groupReport of the twelve children', () => {
  it('gives the means reckoned by hand: 65 of knowledge and 80 of duty, each of ten scores', () => {
    expect(ofTwelve.knowledge).toMatchObject({ n: 10, mean: 65 });
    expect(ofTwelve.duty).toMatchObject({ n: 10, mean: 80 });
  });

  it('puts the most missed item first, ties in the order of the form', () => {
    // right: k1 8, k2 9, k3 6, k4 5, d1 8 of 12
    expect(ofTwelve.items.map(({ id }) => id)).toEqual(['k4', 'k3', 'k1', 'd1', 'k2']);
    expect(ofTwelve.items.map(({ place }) => place)).toEqual([4, 3, 1, 5, 2]);
  });

  it('gives each item four shares of all children', () => {
    const k4 = ofTwelve.items[0]; // five right, two wrong, one "don't know", two skipped, two not reached
    expect(k4).toMatchObject({
      id: 'k4',
      indicator: 'K',
      right: { type: 'about', percent: 42 },
      wrong: { type: 'about', percent: 17 },
      dontKnow: { type: 'about', percent: 8 },
      noAnswer: { type: 'about', percent: 33 },
    });
    // Wilson of 5 in 12 by hand: centre .5767275 / 1.3201216, half 1.959964 · √.0269238 / 1.3201216
    expect(k4?.interval.low).toBeCloseTo(19.326, 3);
    expect(k4?.interval.high).toBeCloseTo(68.0489, 3);
    for (const { bars } of ofTwelve.items) expect(bars.reduce((sum, bar) => sum + bar)).toBeCloseTo(100, 9);
  });

  it('says fewer than instead of nobody', () => {
    const k1 = ofTwelve.items.find(({ id }) => id === 'k1');
    expect(k1?.dontKnow).toEqual({ type: 'fewer-than', percent: 9 });
  });

  it('has no self-report and no satisfaction: a topic form does not ask', () => {
    expect(ofTwelve).not.toHaveProperty('selfReport');
    expect(ofTwelve.satisfaction).toEqual({ type: 'not-asked' });
  });

  it('is the same of several language blocks as of one', () => {
    const half = countsOf(
      topicForm,
      Array.from({ length: 10 }, () => topicAnswers),
    );
    const both = aggregateOf(
      topicForm,
      countsOf(
        topicForm,
        Array.from({ length: 20 }, () => topicAnswers),
      ),
    );
    expect(groupReport(topicForm, { ...both, blocks: { kk: half, ru: half } })).toEqual(
      groupReport(topicForm, both),
    );
  });
});

describe('groupReport of a pulse', () => {
  it('puts the self-report beside knowledge', () => {
    const children = [0, 1, 1, 1, 1, 1, 2, 2, 2, 3].map((selfReport) => ({ ...pulseAnswers, selfReport }));
    const report = shown(groupReport(pulseForm, aggregateOf(pulseForm, countsOf(pulseForm, children))));
    expect(report.selfReport).toEqual({
      yes: { type: 'about', percent: 50 },
      some: { type: 'about', percent: 30 },
      notReally: { type: 'about', percent: 10 },
      noAnswer: { type: 'about', percent: 10 },
    });
  });

  it('counts the place of an item over the whole form, opinions included', () => {
    const report = shown(groupReport(pulseForm, alike(pulseForm, 10, pulseAnswers)));
    expect(report.items.find(({ id }) => id === 'k1')?.place).toBe(6);
  });

  it.each([
    [99, 4, 'hidden'],
    [100, 3, 'hidden'],
    [99, 3, 'hidden'],
    [1000, 1, 'hidden'],
    [100, 4, 'shown'],
    [240, 5, 'shown'],
  ])('of %i children in %i boxes has satisfaction %s', (n, boxes, type) => {
    for (const form of [pulseForm, youngPulseForm]) {
      const answers = { ...pulseAnswers, choices: form.items.slice(-11).map(() => 1) };
      const report = shown(groupReport(form, alike(form, n, answers, boxes)));
      expect(report.satisfaction.type).toBe(type);
      if (type === 'hidden') {
        expect(report.satisfaction).toEqual({ type: 'hidden', neededChildren: 100, neededBoxes: 4 });
      }
    }
  });

  it('does not change by a single figure when only opinions differ, below the threshold', () => {
    const content = { ...pulseAnswers, satisfaction: { item: 0, level: 0 } };
    const unhappy = { ...pulseAnswers, satisfaction: { item: 0, level: 3 } };
    expect(groupReport(pulseForm, alike(pulseForm, 60, content))).toEqual(
      groupReport(pulseForm, alike(pulseForm, 60, unhappy)),
    );
  });

  it('shows the share that reaches the criterion', () => {
    const report = shown(groupReport(pulseForm, alike(pulseForm, 12, pulseAnswers)));
    expect(report.knowledge?.criterion?.needed).toBe(5);
    expect(report.duty?.criterion?.needed).toBe(4);
  });
});

describe('groupReport of a long topic form', () => {
  it('shows no criterion, which belongs to the pulse alone', () => {
    const longTopic = formOf({ knowledge: 5, duty: 1 });
    const report = shown(groupReport(longTopic, alike(longTopic, 12, { choices: [1, 1, 1, 1, 1, 1] })));
    expect(report.knowledge?.items).toBe(5);
    expect(report.knowledge).not.toHaveProperty('criterion');
  });
});
