/**
 * How often the 95 % intervals of the report hold the truth, over simulated classes that go through attempt, dice, code,
 * box and report: `node scripts/run.mjs node bench/coverage.ts [runs of 1000 classes]`. Figures: docs/measurement.md.
 */
import { type Aggregate, AggregateSum, collect, MAX_BOX, openBox, sealBox } from '#quiz/box';
import { classSeal } from '#quiz/handin';
import { groupReport } from '#quiz/report';
import { formNamed, readForms } from '../src/cli/files/forms.ts';
import { seededChance } from '../src/cli/simulation/chance.ts';
import { simulateClass } from '../src/cli/simulation/class.ts';
import {
  type Population,
  simulatedForm,
  usualPopulation,
  usualSatisfaction,
} from '../src/cli/simulation/population.ts';
import { populationTruth } from '../src/cli/simulation/truth.ts';

const runs = Number(process.argv[2] ?? 5);
const bank = readForms();
const form = formNamed(bank, 'pulse-11-15-a');
const simulated = simulatedForm(form, bank.items);

const rates = new Map<string, { inside: number; all: number }>();

function hit(
  name: string,
  interval: { low: number; high: number } | undefined,
  truth: number | undefined,
): void {
  const rate = rates.get(name) ?? { inside: 0, all: 0 };
  rate.all += 1;
  if (interval && truth !== undefined && interval.low <= truth && truth <= interval.high) rate.inside += 1;
  rates.set(name, rate);
}

function boxed(
  population: Population,
  index: number,
): { aggregate: Aggregate; truth: ReturnType<typeof populationTruth> } {
  const { assignment, codes, truth } = simulateClass(simulated, population, index, 25);
  const seal = classSeal(assignment.key);
  let box = openBox(form, assignment, MAX_BOX);
  for (const code of codes) {
    const taken = collect(box, form, seal, code);
    if (!taken.ok) throw new Error(`a simulated code was refused: ${taken.fault.type}`);
    box = taken.value;
  }
  const sealed = sealBox(box, form, seededChance(population.seed + 900, index).bytes);
  if (!sealed.ok) throw new Error(sealed.fault.type);
  return { aggregate: sealed.value, truth };
}

for (let seed = 11; seed < 11 + runs; seed += 1) {
  const population: Population = { ...usualPopulation, seed, satisfaction: usualSatisfaction[4] ?? [] };
  const truth = populationTruth(simulated, population);
  const classes = Array.from({ length: 1000 }, (_, index) => boxed(population, index));
  for (const { aggregate, truth: own } of classes) {
    const report = groupReport(form, aggregate);
    if ('needed' in report) continue;
    hit('K of a class', report.knowledge?.interval, own.knowledge);
    hit('D of a class', report.duty?.interval, own.duty);
  }
  for (let first = 0; first < classes.length; first += 8) {
    const sum = new AggregateSum();
    for (const { aggregate } of classes.slice(first, first + 8)) sum.add(aggregate);
    const total = sum.total();
    const report = total && groupReport(form, total);
    if (!report || 'needed' in report) continue;
    hit('K of eight classes', report.knowledge?.interval, truth.knowledge);
    hit('D of eight classes', report.duty?.interval, truth.duty);
    const { satisfaction } = report;
    hit(
      'S of eight classes',
      satisfaction.type === 'shown' ? satisfaction.index.interval : undefined,
      truth.satisfaction,
    );
  }
}
for (const [name, { inside, all }] of rates) {
  console.log(`${name.padEnd(22)} ${inside} of ${all}  ${((100 * inside) / all).toFixed(1)} %`);
}
