import { describe, expect, it } from 'vitest';
import { alike } from '../aggregates.fixture.ts';
import { closeTally, openTally, setTotal, totalsOf } from '../box/index.ts';
import { pulseForm, reached, seeded, topicForm } from '../forms.fixture.ts';
import { twelveCounts } from '../twelve-children.fixture.ts';
import { type GroupReport, groupReport } from './group-report.ts';
import { indicatorResult } from './indicator-result.ts';
import { totalsResult } from './totals-result.ts';

const shown = (report: ReturnType<typeof groupReport>): GroupReport => {
  if ('needed' in report) throw new Error('a report was expected');
  return report;
};

const rows = [
  [20, 3, 2, 1, 1],
  [2, 18, 4, 3, 0],
  [5, 5, 15, 2, 0],
  [9, 9, 9, 0, 0],
  [1, 24, 1, 1, 0],
];
const paper = reached(
  closeTally(
    rows.reduce(
      (tally, row, at) => row.reduce((own, total, column) => setTotal(own, at, column, total), tally),
      openTally(topicForm, 27),
    ),
    topicForm,
    seeded(1),
  ),
);

describe('the report on a paper tally', () => {
  const report = shown(groupReport(topicForm, paper));

  it('has the mean of all answers, and the widest interval its totals allow', () => {
    // Right of 27: 20, 18, 15, 9 on knowledge, keys 0 1 2 0. 62 of 108.
    expect(report.knowledge?.mean).toBeCloseTo((100 * 62) / 108, 10);
    // As a Guttman scale: 9 have four right, 6 three, 3 two, 2 one, 7 none.
    const scores = [
      ...Array<number>(9).fill(100),
      ...Array<number>(6).fill(75),
      ...Array<number>(3).fill(50),
      ...Array<number>(2).fill(25),
      ...Array<number>(7).fill(0),
    ];
    const mean = scores.reduce((sum, score) => sum + score, 0) / 27;
    const sd = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / 26);
    expect(mean).toBeCloseTo((100 * 62) / 108, 10);
    // t(.975; 26) = 2.0555
    expect(report.knowledge?.interval?.low).toBeCloseTo(mean - (2.0555294 * sd) / Math.sqrt(27), 4);
    expect(report.duty?.mean).toBeCloseTo((100 * 24) / 27, 10);
  });

  it('says what paper cannot give: no scores, no criterion, no analysis', () => {
    expect(report).toMatchObject({ n: 27, mode: 'paper', satisfaction: { type: 'not-asked' }, analysis: [] });
    expect(report.knowledge).toMatchObject({ columns: [], widest: true });
    expect(report.knowledge).not.toHaveProperty('criterion');
    expect(report).not.toHaveProperty('languages');
  });

  it('counts each item as a device report does', () => {
    expect(report.items.map(({ id }) => id)).toEqual(['k4', 'k3', 'k2', 'k1', 'd1']);
    expect(report.items[3]).toMatchObject({ right: { percent: 74 }, noAnswer: { percent: 4 } });
  });

  it('is widest: never narrower than what the scores of the same children give', () => {
    const known = indicatorResult(twelveCounts.knowledge);
    const totals = totalsResult(topicForm, twelveCounts, 'K', 1);
    expect(totals?.error).toBeGreaterThan(known?.error ?? Infinity);
  });

  it('of a pulse counts no opinion and says so', () => {
    const answers = {
      selfReport: 1,
      choices: Array<number>(11).fill(1),
      satisfaction: { item: 0, level: 0 },
    };
    const combined = totalsOf(alike(pulseForm, 120, answers, 4));
    const own = shown(groupReport(pulseForm, combined));
    expect(own).toMatchObject({ mode: 'combined', satisfaction: { type: 'not-counted' }, boxes: 4 });
    expect(own.selfReport?.yes).toEqual({ type: 'more-than', percent: 99 });
    expect(own).not.toHaveProperty('calibration');
    expect(own).not.toHaveProperty('composite');
  });
});
