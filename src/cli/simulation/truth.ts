import { choiceItems } from '#quiz/form';
import { pomp } from '#quiz/statistics';
import {
  levelShares,
  logistic,
  type Population,
  type SimulatedForm,
  satisfactionSpread,
} from './population.ts';

/** What a perfect measure of the population would find, in per cent. */
export interface Truth {
  readonly knowledge: number;
  readonly duty: number;
  /** Mean POMP; absent when the form asks no opinions. */
  readonly satisfaction?: number;
}

const POINTS = 161;
const REACH = 6;

/** The mean of a function over a normal distribution, by the trapezium rule over six standard deviations. */
function overNormal(mean: number, sd: number, value: (x: number) => number): number {
  let sum = 0;
  let weights = 0;
  for (let index = 0; index < POINTS; index += 1) {
    const z = -REACH + (2 * REACH * index) / (POINTS - 1);
    const weight = Math.exp((-z * z) / 2);
    sum += weight * value(mean + sd * z);
    weights += weight;
  }
  return sum / weights;
}

const meanPomp = (shares: readonly number[]): number =>
  shares.reduce(
    (sum, share, level) => sum + share * pomp(shares.length - 1 - level, 0, shares.length - 1),
    0,
  );

function scoreAt(
  simulated: SimulatedForm,
  population: Population,
  indicator: 'K' | 'D',
  mean: number,
  sd: number,
): number {
  const items = choiceItems(simulated.form);
  const own = simulated.difficulties.filter((_, index) => items[index]?.indicator === indicator);
  const rate = overNormal(
    mean,
    sd,
    (ability) => own.reduce((sum, b) => sum + logistic(ability - b), 0) / own.length,
  );
  return 100 * (1 - population.skipped) * rate;
}

/**
 * The truth of the whole population.
 * @example populationTruth(simulated, population).knowledge // 61.2
 */
export function populationTruth(simulated: SimulatedForm, population: Population): Truth {
  const { ability, spread, satisfactionLikeness, satisfaction } = population;
  const tau = satisfactionSpread(satisfactionLikeness);
  return {
    knowledge: scoreAt(simulated, population, 'K', ability, spread),
    duty: scoreAt(simulated, population, 'D', ability, spread),
    ...(simulated.levels === 0
      ? {}
      : { satisfaction: overNormal(0, tau, (shift) => meanPomp(levelShares(satisfaction, shift))) }),
  };
}

/**
 * The truth of classes like this one: what its interval speaks of.
 * @param shift of the class in ability and in satisfaction
 * @example classTruth(simulated, population, { ability: 0.2, satisfaction: 0 }).knowledge
 */
export function classTruth(
  simulated: SimulatedForm,
  population: Population,
  shift: { readonly ability: number; readonly satisfaction: number },
): Truth {
  const sd = population.spread * Math.sqrt(1 - population.likeness);
  const mean = population.ability + shift.ability;
  return {
    knowledge: scoreAt(simulated, population, 'K', mean, sd),
    duty: scoreAt(simulated, population, 'D', mean, sd),
    ...(simulated.levels === 0
      ? {}
      : { satisfaction: meanPomp(levelShares(population.satisfaction, shift.satisfaction)) }),
  };
}
