import { type Attempt, begin } from '#quiz/attempt';
import { choiceItems, satisfactionItems, selfReportItem } from '#quiz/form';
import { type Assignment, type CodeLanguage, codeLanguages, handIn, newAssignment } from '#quiz/handin';
import type { OptionIndex, Response } from '#quiz/item';
import { type SeededChance, seededChance } from './chance.ts';
import {
  levelShares,
  logistic,
  type Population,
  type SimulatedForm,
  satisfactionSpread,
} from './population.ts';
import { classTruth, type Truth } from './truth.ts';

/** A class that never was: its assignment, the codes its children handed in, and what is true of classes like it. */
export interface SimulatedClass {
  readonly assignment: Assignment;
  readonly codes: readonly string[];
  readonly truth: Truth;
}

/** Which of some shares a throw falls on. */
function pick(shares: readonly number[], roll: number): number {
  let left = roll;
  for (let index = 0; index < shares.length - 1; index += 1) {
    left -= shares[index] ?? 0;
    if (left < 0) return index;
  }
  return shares.length - 1;
}

function scored(
  key: OptionIndex,
  right: boolean,
  population: Population,
  chance: SeededChance,
): Response | undefined {
  if (chance.uniform() < population.skipped) return undefined;
  if (right) return { type: 'option', option: key };
  if (chance.uniform() < population.dontKnow) return { type: 'dont-know' };
  const option = ((key + 1 + Math.floor(2 * chance.uniform())) % 3) as OptionIndex;
  return { type: 'option', option };
}

/** One child's attempt. The last scored item is never skipped, so that all items are reached. */
function attemptOf(
  simulated: SimulatedForm,
  population: Population,
  ability: number,
  levels: readonly number[],
  chance: SeededChance,
): Attempt {
  const { form, difficulties } = simulated;
  const responses: Record<string, Response> = {};
  const report = selfReportItem(form);
  if (report) responses[report.id] = { type: 'level', level: pick(population.selfReport, chance.uniform()) };
  for (const { id } of satisfactionItems(form)) {
    const declined = chance.uniform() < population.declined;
    responses[id] = declined
      ? { type: 'declined' }
      : { type: 'level', level: pick(levels, chance.uniform()) };
  }
  const items = choiceItems(form);
  items.forEach(({ id, key }, index) => {
    const right = chance.uniform() < logistic(ability - (difficulties[index] ?? 0));
    const response = scored(key, right, population, chance);
    if (response) responses[id] = response;
    else if (index === items.length - 1) responses[id] = { type: 'dont-know' };
  });
  return { ...begin(form), stage: 'submitted', responses };
}

/**
 * Simulates one class, through the same steps a real hand-in takes: attempt, dice, code.
 * @param index number of the class in the run
 * @param size children
 * @example simulateClass(simulated, population, 0, 25).codes.length // 25
 */
export function simulateClass(
  simulated: SimulatedForm,
  population: Population,
  index: number,
  size: number,
): SimulatedClass {
  const chance = seededChance(population.seed, index);
  const between = population.spread * Math.sqrt(population.likeness);
  const within = population.spread * Math.sqrt(1 - population.likeness);
  const shift = {
    ability: between * chance.normal(),
    satisfaction: satisfactionSpread(population.satisfactionLikeness) * chance.normal(),
  };
  const assignment = newAssignment(simulated.form.number, false, chance.bytes);
  const levels = levelShares(population.satisfaction, shift.satisfaction);
  const shares = codeLanguages.map((language) => population.languages[language]);
  const codes = Array.from({ length: size }, () => {
    const ability = population.ability + shift.ability + within * chance.normal();
    const attempt = attemptOf(simulated, population, ability, levels, chance);
    const language = codeLanguages[pick(shares, chance.uniform())] as CodeLanguage;
    return handIn(simulated.form, attempt, assignment, language, chance.bytes);
  });
  return { assignment, codes, truth: classTruth(simulated, population, shift) };
}
