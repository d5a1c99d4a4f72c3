import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import type { CodeLanguage } from '#quiz/handin';
import { classText } from '../files/class-file.ts';
import { formNamed, readForms } from '../files/forms.ts';
import { progress } from '../files/progress.ts';
import { Refusal } from '../refusal.ts';
import { simulateClass } from '../simulation/class.ts';
import {
  type Population,
  simulatedForm,
  usualPopulation,
  usualSatisfaction,
} from '../simulation/population.ts';
import { populationTruth, type Truth } from '../simulation/truth.ts';

const number = (low: number, high: number) => (text: string) => {
  const value = Number(text);
  if (!Number.isFinite(value) || value < low || value > high) {
    throw new InvalidArgumentError(`Expected a number from ${low} to ${high}.`);
  }
  return value;
};

const whole = (low: number, high: number) => (text: string) => {
  const value = number(low, high)(text);
  if (!Number.isInteger(value)) throw new InvalidArgumentError('Expected a whole number.');
  return value;
};

/** Shares that add up to 1, given as numbers parted by commas. */
function shares(text: string): number[] {
  const found = text.split(',').map(Number);
  const sum = found.reduce((total, share) => total + share, 0);
  if (found.some((share) => !(share >= 0)) || Math.abs(sum - 1) > 1e-6) {
    throw new InvalidArgumentError('Expected shares that add up to 1, as in 0.4,0.3,0.2,0.1.');
  }
  return found;
}

function languageShares(text: string): Record<CodeLanguage, number> {
  const [kk = 0, ru = 0, en = 0] = ['kk', 'ru', 'en'].map((name) =>
    Number(new RegExp(`(?:^|,)${name}=([^,]*)`).exec(text)?.[1] ?? 0),
  );
  shares([kk, ru, en].join(','));
  return { kk, ru, en };
}

/** What a truth file may say of the population; options win over it. */
function fromFile(path: string | undefined): Partial<Population> {
  if (path === undefined) return {};
  try {
    const file = JSON.parse(readFileSync(path, 'utf8')) as { population?: Partial<Population> };
    return file.population ?? (file as Partial<Population>);
  } catch (cause) {
    throw new Refusal(
      `${path}: cannot be read as a truth file (${(cause as Error).message}). Expected JSON as simulate writes it.`,
    );
  }
}

interface Options extends Partial<Population> {
  readonly form: string;
  readonly classes: number;
  readonly size: number;
  readonly truth?: string;
  readonly out: string;
}

/** `bilemin simulate`: classes that never were, as files of codes, with the truth about them. */
export const simulateCommand = new Command('simulate')
  .description(
    'Make test data: classes of simulated pupils (Rasch model) as files of hand-in codes, and the truth about them.',
  )
  .option('--form <name>', 'form to answer', 'pulse-11-15-a')
  .option('--classes <count>', 'classes', whole(1, 100_000), 10)
  .option('--size <pupils>', 'pupils in a class, 1-60', whole(1, 60), 25)
  .option('--seed <number>', 'the same seed gives the same codes (1)', whole(0, 2 ** 31 - 1))
  .option('--ability <logits>', 'mean ability (0.6)', number(-5, 5))
  .option('--spread <logits>', 'standard deviation of abilities (1)', number(0, 5))
  .option('--likeness <share>', 'share of that variance between classes (0.2)', number(0, 0.95))
  .option('--satisfaction-likeness <share>', 'the same for satisfaction (0.05)', number(0, 0.95))
  .option('--languages <shares>', 'languages of the attempts (kk=0.6,ru=0.35,en=0.05)', languageShares)
  .option('--satisfaction <shares>', 'levels of satisfaction, the best first (0.35,0.35,0.2,0.1)', shares)
  .option('--declined <share>', '"don\'t want to answer" (0.05)', number(0, 0.9))
  .option('--dont-know <share>', '"I don\'t know" among those without the right answer (0.3)', number(0, 1))
  .option('--skipped <share>', 'items skipped (0.02)', number(0, 0.9))
  .option('--truth <file>', 'take the population from a truth.json; options win over it')
  .requiredOption('--out <folder>', 'folder to write class files and truth.json into')
  .addHelpText(
    'after',
    '\nExample:\n  bilemin simulate --classes 1000 --size 25 --seed 7 --out sim\n  bilemin box sim --out boxes\n  bilemin report boxes',
  )
  .action((options: Options) => {
    const bank = readForms();
    const simulated = simulatedForm(formNamed(bank, options.form), bank.items);
    const { form: _form, classes, size, truth: _truth, out, ...given } = options;
    const usual = { ...usualPopulation, satisfaction: usualSatisfaction[simulated.levels || 4] ?? [] };
    const population: Population = { ...usual, ...fromFile(options.truth), ...given };
    if (simulated.levels > 0 && population.satisfaction.length !== simulated.levels) {
      throw new Refusal(
        `--satisfaction: ${population.satisfaction.length} shares, expected ${simulated.levels} for ${options.form}.`,
      );
    }
    mkdirSync(out, { recursive: true });
    const step = progress('class', classes);
    const truths: { file: string; size: number; truth: Truth }[] = [];
    for (let index = 0; index < classes; index += 1) {
      const { assignment, codes, truth } = simulateClass(simulated, population, index, size);
      const file = `class-${String(index + 1).padStart(5, '0')}.codes.txt`;
      writeFileSync(join(out, file), classText(assignment, codes));
      truths.push({ file, size, truth });
      step();
    }
    step.done();
    const truth = populationTruth(simulated, population);
    writeFileSync(
      join(out, 'truth.json'),
      `${JSON.stringify({ form: options.form, difficulties: simulated.difficulties, population, truth, classes: truths }, null, 1)}\n`,
    );
    console.log(`${classes} classes of ${size} pupils on ${options.form} in ${out}`);
    console.log(
      `truth: K ${truth.knowledge.toFixed(2)}, D ${truth.duty.toFixed(2)}${truth.satisfaction === undefined ? '' : `, S ${truth.satisfaction.toFixed(2)}`}`,
    );
  });
