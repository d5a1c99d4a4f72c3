/** Children who take a pulse and hand in by the product's own way, and the attacker who reads their codes. */

import type { Form } from '../../src/quiz/form/index.ts';
import { satisfactionItems } from '../../src/quiz/form/index.ts';
import { attemptWith, classKey, pulseForm, reached, youngPulseForm } from '../../src/quiz/forms.fixture.ts';
import { classSeal, handIn, type RandomBytes, readCode } from '../../src/quiz/handin/index.ts';
import { levelCount, type Response } from '../../src/quiz/item/index.ts';
import type { Prior } from './theory.ts';

/** The two pulses: three opinions of four levels, four opinions of five levels. */
export const pulses = [
  { form: youngPulseForm, levels: 4, items: 3 },
  { form: pulseForm, levels: 5, items: 4 },
] as const;

/** The class's seal, which whoever has the class link can make. */
export const seal = classSeal(classKey);

/** How opinions may be spread, by number of levels, "don't want to answer" last. */
export const priors: Readonly<Record<4 | 5, readonly Prior[]>> = {
  4: [
    [0.25, 0.25, 0.25, 0.25],
    [0.5, 0.25, 0.15, 0.1],
    [0.7, 0.15, 0.1, 0.05],
    [0.9, 0.05, 0.03, 0.02],
  ],
  5: [
    [0.2, 0.2, 0.2, 0.2, 0.2],
    [0.35, 0.3, 0.2, 0.1, 0.05],
    [0.7, 0.12, 0.08, 0.06, 0.04],
    [0.9, 0.04, 0.03, 0.02, 0.01],
  ],
};

/** A response that means this level of an opinion; the last level is "don't want to answer". */
export function opinion(levels: number, level: number): Response {
  return level === levels - 1 ? { type: 'declined' } : { type: 'level', level };
}

/** An attempt with these opinions, in form order, and the same of everything else. */
export function attemptOf(form: Form, levels: readonly number[]) {
  const asked = satisfactionItems(form);
  return attemptWith(
    form,
    Object.fromEntries(
      asked.map(({ id, scale }, place) => [id, opinion(levelCount(scale), levels[place] ?? 0)]),
    ),
  );
}

/** A level drawn from a prior. */
export function drawn(prior: Prior, random: RandomBytes): number {
  const [high = 0, low = 0] = random(2);
  let rest = (high * 256 + low) / 65_536;
  for (const [level, chance] of prior.entries()) {
    rest -= chance;
    if (rest < 0) return level;
  }
  return prior.length - 1;
}

/** Hands in, as a child's device does. */
export const codeOf = (form: Form, levels: readonly number[], random: RandomBytes): string =>
  handIn(form, attemptOf(form, levels), { form: form.number, key: classKey }, 'kk', random);

/** What the attacker reads in a code of the opinions: which one, and the level after the dice. */
export function readOpinion(form: Form, code: string): { item: number; level: number } {
  const { satisfaction } = reached(readCode(code, form, seal)).answers;
  if (!satisfaction) throw new Error('the code names no opinion');
  return satisfaction;
}
