import type { Form } from '#quiz/form';
import { choiceItems, satisfactionItems } from '#quiz/form';
import type { CodeLanguage } from '#quiz/handin';
import type { ItemRecord } from '#schemas';

/** What simulated children are like. Shares are 0..1, abilities and difficulties logits. */
export interface Population {
  readonly seed: number;
  /** Mean ability; 0 has half of the items of medium difficulty right. */
  readonly ability: number;
  /** Standard deviation of abilities over all children. */
  readonly spread: number;
  /** Share of the variance of abilities that lies between classes. */
  readonly likeness: number;
  /** The same for satisfaction, on its logit scale. */
  readonly satisfactionLikeness: number;
  /** Share of each language of the attempt. */
  readonly languages: Readonly<Record<CodeLanguage, number>>;
  /** Shares of the levels of satisfaction in a middling class, the best first; as many as the scale has. */
  readonly satisfaction: readonly number[];
  /** Share who do not want to answer an opinion. */
  readonly declined: number;
  /** Share of "I don't know" among those who do not have an item right. */
  readonly dontKnow: number;
  /** Share of items skipped, whoever the child is. */
  readonly skipped: number;
  /** Shares of K0: yes, some of them, not really. */
  readonly selfReport: readonly [number, number, number];
}

/** Sensible children, for options that were not given. */
export const usualPopulation = {
  seed: 1,
  ability: 0.6,
  spread: 1,
  likeness: 0.2,
  satisfactionLikeness: 0.05,
  languages: { kk: 0.6, ru: 0.35, en: 0.05 },
  declined: 0.05,
  dontKnow: 0.3,
  skipped: 0.02,
  selfReport: [0.6, 0.3, 0.1],
} as const satisfies Omit<Population, 'satisfaction'>;

/** Shares of the levels of satisfaction when none were given, by number of levels. */
export const usualSatisfaction: Readonly<Record<number, readonly number[]>> = {
  3: [0.5, 0.35, 0.15],
  4: [0.35, 0.35, 0.2, 0.1],
};

const levelDifficulty = { easy: -1, medium: 0, hard: 1 } as const;

/** A form with the difficulty of each scored item, as its authors judged it. */
export interface SimulatedForm {
  readonly form: Form;
  /** Logits, in the order of `choiceItems`. */
  readonly difficulties: readonly number[];
  /** Levels of the satisfaction scale, "don't want to answer" left out; 0 without opinions. */
  readonly levels: 0 | 3 | 4;
}

/**
 * Gives each item a difficulty: easy -1, medium 0, hard 1, and a little to and fro by its place, so that no two are alike.
 * @example simulatedForm(form, items).difficulties
 */
export function simulatedForm(form: Form, items: ReadonlyMap<string, ItemRecord>): SimulatedForm {
  const difficulties = choiceItems(form).map(({ id }, place) => {
    const record = items.get(id);
    const judged = record?.scale === 'choice' ? levelDifficulty[record.level] : 0;
    return judged + 0.15 * ((place % 3) - 1);
  });
  const [opinion] = satisfactionItems(form);
  return { form, difficulties, levels: opinion === undefined ? 0 : opinion.scale === 'faces-3' ? 3 : 4 };
}

/** The logistic function. */
export const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

/** Standard deviation of the satisfaction of classes, so that it is the wished share of the logistic variance. */
export const satisfactionSpread = (likeness: number): number =>
  Math.sqrt((likeness * Math.PI ** 2) / 3 / (1 - likeness));

/**
 * Shares of the levels in a class whose satisfaction lies `shift` above the middle.
 * @example levelShares([0.5, 0.5], 0) // [0.5, 0.5]
 */
export function levelShares(shares: readonly number[], shift: number): number[] {
  let above = 0;
  let before = 0;
  return shares.map((share, level) => {
    above += share;
    const upTo = level === shares.length - 1 ? 1 : logistic(Math.log(above / (1 - above)) + shift);
    const own = upTo - before;
    before = upTo;
    return own;
  });
}
