/** What one decoded code says of the opinions behind it. */
import { describe, expect, it } from 'vitest';
import { attemptWith, classKey, scripted, seeded } from '../../src/quiz/forms.fixture.ts';
import { drawAnswers, epsilon, FACES, handIn } from '../../src/quiz/handin/index.ts';
import { attemptOf, codeOf, drawn, priors, pulses, readOpinion } from './children.ts';
import { best, fromOneCode, posterior, threeSigma } from './theory.ts';

/** Every list of `length` levels below `levels`. */
function* lists(length: number, levels: number): Generator<number[]> {
  if (length === 0) yield [];
  else
    for (const rest of lists(length - 1, levels))
      for (let level = 0; level < levels; level += 1) yield [level, ...rest];
}

/** Every draw a hand-in can make, each as likely as the others: opinion, face, replacement. */
function* draws(items: number, levels: number): Generator<[number, number, number]> {
  for (let item = 0; item < items; item += 1)
    for (let face = 0; face < FACES; face += 1)
      for (let level = 0; level < levels; level += 1) yield [item, face, level];
}

describe.each(pulses)('the whole of a code, $items opinions of $levels levels', ({ form, levels, items }) => {
  it('moves the odds between any two lists of opinions by exactly 1 + L at most', () => {
    const least = new Map<string, number>();
    const most = new Map<string, number>();
    let children = 0;
    for (const truth of lists(items, levels)) {
      children += 1;
      const outcomes = new Map<string, number>();
      for (const draw of draws(items, levels)) {
        const { satisfaction } = drawAnswers(form, attemptOf(form, truth), scripted(draw));
        const key = `${satisfaction?.item} ${satisfaction?.level}`;
        outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
      }
      expect(outcomes.size).toBe(items * levels);
      for (const [key, count] of outcomes) {
        least.set(key, Math.min(least.get(key) ?? Number.POSITIVE_INFINITY, count));
        most.set(key, Math.max(most.get(key) ?? 0, count));
      }
    }
    expect(children).toBe(levels ** items);
    const ratios = [...most].map(([key, count]) => count / (least.get(key) ?? 0));
    expect(ratios).toEqual(ratios.map(() => levels + 1));
    expect(epsilon(levels)).toBeCloseTo(Math.log(levels + 1), 12);
  });

  it('is the same to the last symbol for every list of opinions when the die does not keep', () => {
    const nonce = [1, 2, 3, 4];
    for (let item = 0; item < items; item += 1) {
      const codes = new Set<string>();
      for (const truth of lists(items, levels)) {
        const bytes = scripted([...nonce, item, 5, 1]);
        codes.add(handIn(form, attemptOf(form, truth), { form: form.number, key: classKey }, 'kk', bytes));
      }
      expect(codes.size).toBe(1);
    }
  });

  it('holds nothing of the opinions it does not name, also when the die keeps', () => {
    const codes = new Set<string>();
    for (const others of lists(items - 1, levels)) {
      const bytes = scripted([1, 2, 3, 4, 0, 0, 1]);
      const attempt = attemptOf(form, [2, ...others]);
      codes.add(handIn(form, attempt, { form: form.number, key: classKey }, 'kk', bytes));
    }
    expect(codes.size).toBe(1);
  });

  it('is made of as many bytes whatever was answered and whatever the die shows: time says nothing', () => {
    const nonce = [1, 2, 3, 4];
    for (let face = 0; face < FACES; face += 1) {
      for (const truth of [undefined, [0, 0, 0, 0], [2, 1, 0, 1], [levels - 1, 0, 0, 0]]) {
        const attempt = truth ? attemptOf(form, truth) : attemptWith(form, {});
        const made = (bytes: readonly number[]) =>
          handIn(form, attempt, { form: form.number, key: classKey }, 'kk', scripted(bytes));
        expect(made([...nonce, 0, face, 1])).toHaveLength(24);
        expect(() => made([...nonce, 0, face])).toThrow('too few bytes');
      }
    }
  });
});

/** Best guesses of the opinion a code names, in per cent: worked out by hand for L = 4, and once for L = 5. */
const table: readonly (readonly [levels: 4 | 5, prior: number, before: number, after: number])[] = [
  [4, 0, 25, 62.5],
  [4, 1, 50, 62.5],
  [4, 2, 70, 70.625],
  [4, 3, 90, 90],
  [5, 0, 20, 60],
  [5, 1, 35, 60.5],
  [5, 2, 70, 70.2],
  [5, 3, 90, 90],
];

describe('the best guess of the opinion that a code names', () => {
  it.each(table)('of %i levels, prior %i: %d before, %d after', (levels, which, before, after) => {
    const prior = priors[levels][which] ?? [];
    expect(100 * Math.max(...prior)).toBeCloseTo(before, 10);
    expect(100 * fromOneCode(prior)).toBeCloseTo(after, 10);
  });

  it('a "no" that 15 of 100 say is a "no" in 47 of 100 codes that say it', () => {
    expect(posterior([0.5, 0.25, 0.15, 0.1], 2)[2]).toBeCloseTo(0.46875, 10);
  });

  it.each(table)('of %i levels, prior %i: simulated, within three sigma', (levels, which, _, after) => {
    const prior = priors[levels][which] ?? [];
    const { form, items } = pulses[levels - 4] ?? pulses[0];
    const random = seeded(100 * levels + which);
    const trials = 5000;
    let right = 0;
    for (let trial = 0; trial < trials; trial += 1) {
      const truth = Array.from({ length: items }, () => drawn(prior, random));
      const { item, level } = readOpinion(form, codeOf(form, truth, random));
      if (best(posterior(prior, level)) === truth[item]) right += 1;
    }
    expect(Math.abs(right / trials - after / 100)).toBeLessThan(threeSigma(after / 100, trials));
  });
});
