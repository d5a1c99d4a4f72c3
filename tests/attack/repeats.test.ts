/** A child made to hand in again and again: each code is a new throw, and what they say together has no limit. */
import { describe, expect, it } from 'vitest';
import { seeded } from '../../src/quiz/forms.fixture.ts';
import { codeOf, drawn, priors, pulses, readOpinion } from './children.ts';
import { best, fromCodesOfOneChild, moodFromCodes, threeSigma, written } from './theory.ts';

const times = [1, 2, 3, 5, 10] as const;

/** Per cent for two moods, worked out apart as a walk of +1 and -1, in fractions. */
const moods: Readonly<Record<4 | 5, readonly number[]>> = {
  4: [75, 81.25, 86.71875, 92.51709, 97.96831],
  5: [75, 82.5, 87.75, 93.4875, 98.44316],
};
/** Per cent for one opinion of which 50 and 35 in a hundred children have the commonest, worked out apart in fractions. */
const single: Readonly<Record<4 | 5, readonly number[]>> = {
  4: [54.16667, 58.07292, 61.65003, 67.80181, 78.63094],
  5: [41.375, 46.725, 51.27047, 58.58726, 70.83872],
};

describe.each(pulses)('codes of one child, $levels levels', ({ form, levels, items }) => {
  it.each(times.map((codes, place) => [codes, moods[levels][place] ?? 0] as const))(
    '%i of them tell "no to everything" from "yes to everything" in %d of 100 cases',
    (codes, percent) => {
      expect(100 * moodFromCodes(levels, codes)).toBeCloseTo(percent, 4);
    },
  );

  it.each(times.map((codes, place) => [codes, single[levels][place] ?? 0] as const))(
    '%i of them tell one given opinion in %d of 100 cases',
    (codes, percent) => {
      expect(100 * fromCodesOfOneChild(priors[levels][1] ?? [], items, codes)).toBeCloseTo(percent, 4);
    },
  );

  it.each(times)('%i of them, simulated: no better than that', (codes) => {
    const theory = moodFromCodes(levels, codes);
    const random = seeded(1000 * levels + codes);
    const trials = 800;
    let right = 0;
    for (let trial = 0; trial < trials; trial += 1) {
      const mood = drawn([0.5, 0.5], random);
      const truth = Array.from({ length: items }, () => mood);
      const likelihood = [1, 1];
      for (let code = 0; code < codes; code += 1) {
        const { level } = readOpinion(form, codeOf(form, truth, random));
        likelihood[0] = (likelihood[0] ?? 0) * written(levels, 0, level);
        likelihood[1] = (likelihood[1] ?? 0) * written(levels, 1, level);
      }
      const [no = 0, yes = 0] = likelihood;
      // Even odds: the attacker throws a coin.
      const guess = no === yes ? drawn([0.5, 0.5], random) : best([no, yes]);
      if (guess === mood) right += 1;
    }
    expect(Math.abs(right / trials - theory)).toBeLessThan(threeSigma(theory, trials));
  });

  it.each(times)('%i of them and one given opinion, simulated: no better than theory', (codes) => {
    const prior = priors[levels][1] ?? [];
    const theory = fromCodesOfOneChild(prior, items, codes);
    const random = seeded(2000 * levels + codes);
    const trials = 800;
    let right = 0;
    for (let trial = 0; trial < trials; trial += 1) {
      const truth = Array.from({ length: items }, () => drawn(prior, random));
      let believed: readonly number[] = prior;
      for (let code = 0; code < codes; code += 1) {
        const { item, level } = readOpinion(form, codeOf(form, truth, random));
        if (item === 0) believed = believed.map((chance, own) => chance * written(levels, own, level));
      }
      if (best(believed) === truth[0]) right += 1;
    }
    expect(Math.abs(right / trials - theory)).toBeLessThan(threeSigma(theory, trials));
  });
});
