import { describe, expect, it } from 'vitest';
import { aggregateOf, countsOf } from '../aggregates.fixture.ts';
import type { Aggregate } from '../box/index.ts';
import { children } from '../children.fixture.ts';
import type { Form } from '../form/index.ts';
import { pulseForm, topicForm } from '../forms.fixture.ts';
import { type Label, type LabelledSum, regionCodes } from '../region/index.ts';
import { groupReport } from './group-report.ts';
import { type RegionReport, regionReport } from './region-report.ts';
import { regionCells, regionColumns } from './region-tidy.ts';

let leaf = 0;

/** Classes of a place: so many boxes of 25 children with some skill. */
function place(
  label: Label,
  boxes: number,
  { skill = 0.65, form = pulseForm as Form, size = 25, seed = 1 } = {},
): LabelledSum {
  const counts = countsOf(form, children(form, boxes * size, { skill, seed }));
  const aggregate: Aggregate = {
    ...aggregateOf(form, counts),
    leaves: Array.from({ length: boxes }, () => {
      leaf += 1;
      return { id: leaf.toString(16).padStart(16, '0'), n: size };
    }),
  };
  return { label, aggregate };
}

const shown = (sums: readonly LabelledSum[], form: Form = pulseForm): RegionReport => {
  const report = regionReport(form, sums);
  if ('type' in report) throw new Error(`expected a report, received ${report.type}`);
  return report;
};

const of = { form: 'pulse-11-15-a', version: 1, mode: 'device' };

describe('regionReport', () => {
  it('has nothing to say without labels, or of too few', () => {
    expect(regionReport(pulseForm, [place({}, 8)])).toEqual({ type: 'no-labels' });
    expect(regionReport(pulseForm, [])).toEqual({ type: 'no-labels' });
    expect(regionReport(pulseForm, [place({ region: 'KZ-43' }, 3)])).toEqual({
      type: 'too-few',
      neededChildren: 100,
      neededBoxes: 4,
      children: 75,
      boxes: 3,
    });
  });

  it('puts regions in the order of the ISO list, whatever their figures and their files', () => {
    const skills = [0.9, 0.3, 0.7];
    const sums = (['KZ-75', 'KZ-10', 'KZ-43'] as const).map((region, index) =>
      place({ region }, 5, { skill: skills[index] ?? 0.5, seed: index + 1 }),
    );
    const { regions } = shown(sums);
    expect(regions.map(({ label }) => label.region)).toEqual(['KZ-10', 'KZ-43', 'KZ-75']);
    const order = regions.map(({ label }) => regionCodes.indexOf(label.region ?? 'KZ-10'));
    expect([...order].sort((one, other) => one - other)).toEqual(order);
  });

  it('gives each part the figures that its files alone would have', () => {
    const [abai, kyzylorda] = [
      place({ region: 'KZ-10' }, 6, { seed: 3 }),
      place({ region: 'KZ-43' }, 5, { seed: 4 }),
    ];
    const { regions, total } = shown([abai, kyzylorda]);
    const alone = groupReport(pulseForm, kyzylorda.aggregate);
    if ('needed' in alone) throw new Error('expected a report');
    const figures = regions[1]?.figures ?? [];
    expect(figures.map(({ indicator, measure }) => `${indicator} ${measure}`)).toEqual([
      'K mean',
      'K criterion',
      'D mean',
      'D criterion',
      'S index',
    ]);
    expect(figures[0]).toMatchObject({
      n: alone.knowledge?.n,
      value: alone.knowledge?.mean,
      interval: alone.knowledge?.interval,
      printed: alone.knowledge?.printed,
    });
    expect(figures[4]).toMatchObject({
      value: alone.satisfaction.type === 'shown' ? alone.satisfaction.index.value : undefined,
    });
    expect(total).toMatchObject({ children: 275, boxes: 11 });
    expect(total.figures[0]?.n).toBe(275);
  });

  it('gives a part that is hidden no figure, and says why', () => {
    const report = shown([
      place({ region: 'KZ-10' }, 8, { seed: 1 }),
      place({ region: 'KZ-11' }, 6, { seed: 2 }),
      place({ region: 'KZ-43' }, 2, { seed: 3 }),
    ]);
    expect(report.regions.map(({ hidden, figures }) => [hidden?.type, figures.length])).toEqual([
      [undefined, 5],
      ['subtraction', 0],
      ['few-children', 0],
    ]);
    const rows = regionCells(report, of).filter((row) => row[regionColumns.indexOf('region')] === 'KZ-43');
    expect(rows).toEqual([
      [
        'pulse-11-15-a',
        1,
        'device',
        'KZ-43',
        '',
        '',
        'few-children',
        'hidden',
        undefined,
        undefined,
        undefined,
        undefined,
        50,
        2,
        undefined,
        undefined,
        undefined,
        undefined,
      ],
    ]);
  });

  it('counts files without a label in the total alone', () => {
    const report = shown([place({ region: 'KZ-10' }, 6), place({ region: 'KZ-11' }, 6), place({}, 5)]);
    expect(report.total.children).toBe(425);
    expect(report.unlabelled).toEqual({
      region: { children: 125, boxes: 5 },
      locality: { children: 425, boxes: 17 },
    });
    expect(report.localities).toEqual([]);
  });

  it('sees a difference that is plain, and none between draws of one population', () => {
    const same = shown(
      regionCodes.slice(0, 6).map((region, index) => place({ region }, 6, { seed: index + 11 })),
    );
    const differences = same.regions.flatMap(({ figures }) =>
      figures.flatMap(({ difference }) => difference ?? []),
    );
    expect(differences).toHaveLength(30);
    expect(same.comparisons).toBe(30);
    expect(differences.filter(({ visible }) => visible)).toEqual([]);

    const apart = shown([
      place({ region: 'KZ-10' }, 12, { skill: 0.9, seed: 1 }),
      place({ region: 'KZ-11' }, 12, { skill: 0.5, seed: 2 }),
      place({ region: 'KZ-15' }, 12, { skill: 0.5, seed: 3 }),
    ]);
    const [abai] = apart.regions;
    expect(abai?.figures[0]?.difference?.visible).toBe(true);
    expect(abai?.figures[0]?.difference?.points).toBeGreaterThan(25);
    for (const { figures } of apart.regions) {
      for (const { difference } of figures) {
        if (!difference) throw new Error('expected a difference');
        const { low, high } = difference.interval;
        expect(low > 0 || high < 0).toBe(difference.visible);
        expect(low).toBeLessThanOrEqual(difference.points);
        expect(high).toBeGreaterThanOrEqual(difference.points);
      }
    }
  });

  it('widens differences by what whole classes are worth', () => {
    const [one, other] = [
      place({ region: 'KZ-10' }, 8, { seed: 5 }),
      place({ region: 'KZ-11' }, 8, { seed: 6 }),
    ];
    const width = (report: RegionReport) => {
      const interval = report.regions[0]?.figures[0]?.difference?.interval;
      return (interval?.high ?? 0) - (interval?.low ?? 0);
    };
    const split = ({ label, aggregate }: LabelledSum): LabelledSum => ({
      label,
      aggregate: {
        ...aggregate,
        leaves: Array.from({ length: 20 }, (_, index) => ({ id: `${label.region}${index}`, n: 10 })),
      },
    });
    // Classes of 25 are worth less than classes of 10: deff 3.4 and 1.9.
    expect(width(shown([one, other]))).toBeGreaterThan(1.2 * width(shown([split(one), split(other)])));
  });

  it('compares towns with villages once, and the towns and villages of one region not at all', () => {
    const report = shown([
      place({ region: 'KZ-10', locality: 'urban' }, 6, { seed: 1 }),
      place({ region: 'KZ-10', locality: 'rural' }, 6, { seed: 2 }),
      place({ region: 'KZ-11', locality: 'urban' }, 6, { seed: 3 }),
      place({ region: 'KZ-11', locality: 'rural' }, 6, { seed: 4 }),
    ]);
    const [towns, villages] = report.localities;
    expect(towns?.figures.every(({ difference }) => difference)).toBe(true);
    expect(villages?.figures.some(({ difference }) => difference)).toBe(false);
    expect(report.crossed).toHaveLength(4);
    expect(report.crossed.flatMap(({ figures }) => figures).some(({ difference }) => difference)).toBe(false);
    expect(report.comparisons).toBe(3 * 5);
  });

  it('does not compare a region that is everything', () => {
    const report = shown([place({ region: 'KZ-10' }, 6)]);
    expect(report.regions[0]?.figures).toHaveLength(5);
    expect(report.comparisons).toBe(0);
  });

  it('of a topic form has means alone, and of paper none: scores are not on paper', () => {
    const topic = shown(
      [
        place({ region: 'KZ-10' }, 6, { form: topicForm }),
        place({ region: 'KZ-11' }, 6, { form: topicForm }),
      ],
      topicForm,
    );
    expect(topic.regions[0]?.figures.map(({ measure }) => measure)).toEqual(['mean', 'mean']);
  });
});

describe('regionCells', () => {
  it('has a row a figure under its columns, the total first', () => {
    const cells = regionCells(
      shown([place({ region: 'KZ-10' }, 6), place({ region: 'KZ-11' }, 6, { seed: 2 })]),
      of,
    );
    for (const row of cells) expect(row).toHaveLength(regionColumns.length);
    expect(cells[0]?.slice(0, 8)).toEqual(['pulse-11-15-a', 1, 'device', '', '', 'K', 'mean', 'about']);
    expect(cells).toHaveLength(15);
    expect(cells[5]?.[3]).toBe('KZ-10');
    expect(cells[5]?.at(-1)).toBe('no');
  });
});
