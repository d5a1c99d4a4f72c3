import { describe, expect, it } from 'vitest';
import { type Aggregate, AggregateSum, collect, MAX_BOX, openBox, sealBox } from '#quiz/box';
import { classSeal } from '#quiz/handin';
import { type GroupReport, groupReport } from '#quiz/report';
import { readForms } from '../files/forms.ts';
import { seededChance } from './chance.ts';
import { simulateClass } from './class.ts';
import { type Population, simulatedForm, usualPopulation, usualSatisfaction } from './population.ts';
import { populationTruth, type Truth } from './truth.ts';

const bank = readForms();
const form = bank.byId.get('pulse-11-15-a');
if (!form) throw new Error('no pulse form');
const simulated = simulatedForm(form, bank.items);
const population: Population = { ...usualPopulation, seed: 2026, satisfaction: usualSatisfaction[4] ?? [] };

/** A class through the steps of a real one: codes, box, seal. */
function boxed(index: number): { aggregate: Aggregate; truth: Truth } {
  const { assignment, codes, truth } = simulateClass(simulated, population, index, 25);
  const seal = classSeal(assignment.key);
  let box = openBox(form as never, assignment, MAX_BOX);
  for (const code of codes) {
    const taken = collect(box, form as never, seal, code);
    if (!taken.ok) throw new Error(taken.fault.type);
    box = taken.value;
  }
  const sealed = sealBox(box, form as never, seededChance(99, index).bytes);
  if (!sealed.ok) throw new Error(sealed.fault.type);
  return { aggregate: sealed.value, truth };
}

const classes = Array.from({ length: 1000 }, (_, index) => boxed(index));

const reportOf = (aggregate: Aggregate): GroupReport => {
  const report = groupReport(form as never, aggregate);
  if ('needed' in report) throw new Error('too few');
  return report;
};

const rate = (inside: readonly boolean[]): number => inside.filter(Boolean).length / inside.length;
const holds = (interval: { low: number; high: number } | undefined, value: number): boolean =>
  interval !== undefined && interval.low <= value && value <= interval.high;

describe('1000 simulated classes of 25, through code, dice, box and report', () => {
  it('K and D of a class: the 95 % interval holds what is true of classes like it, 93 to 97 times in 100', () => {
    const reports = classes.map(({ aggregate, truth }) => ({ report: reportOf(aggregate), truth }));
    const knowledge = rate(
      reports.map(({ report, truth }) => holds(report.knowledge?.interval, truth.knowledge)),
    );
    const duty = rate(reports.map(({ report, truth }) => holds(report.duty?.interval, truth.duty)));
    for (const found of [knowledge, duty]) {
      // 95 % ± 3 standard errors of 1000 trials.
      expect(found).toBeGreaterThan(0.929);
      expect(found).toBeLessThan(0.971);
    }
  });

  it('K, D and diced S of eight classes together: the interval holds the truth of the population about as often', () => {
    const truth = populationTruth(simulated, population);
    const groups = Array.from({ length: 125 }, (_, group) => {
      const sum = new AggregateSum();
      for (const { aggregate } of classes.slice(8 * group, 8 * group + 8)) sum.add(aggregate);
      return reportOf(sum.total() as Aggregate);
    });
    const rates = {
      knowledge: rate(groups.map(({ knowledge }) => holds(knowledge?.interval, truth.knowledge))),
      duty: rate(groups.map(({ duty }) => holds(duty?.interval, truth.duty))),
      satisfaction: rate(
        groups.map(({ satisfaction }) =>
          satisfaction.type === 'shown'
            ? holds(satisfaction.index.interval, truth.satisfaction ?? -1)
            : false,
        ),
      ),
    };
    // 95 % ± 3 standard errors of 125 trials is .89 to 1.
    for (const found of Object.values(rates)) expect(found).toBeGreaterThanOrEqual(0.89);
  });

  it('the mean of all estimates lies on the truth: nothing is biased, the dice included', () => {
    const sum = new AggregateSum();
    for (const { aggregate } of classes) sum.add(aggregate);
    const truth = populationTruth(simulated, population);
    const { knowledge, duty, satisfaction } = reportOf(sum.total() as Aggregate);
    expect(Math.abs((knowledge?.mean ?? 0) - truth.knowledge)).toBeLessThan(1.5);
    expect(Math.abs((duty?.mean ?? 0) - truth.duty)).toBeLessThan(1.5);
    const index = satisfaction.type === 'shown' ? satisfaction.index.value : 0;
    expect(Math.abs(index - (truth.satisfaction ?? 0))).toBeLessThan(2.5);
  });
});
