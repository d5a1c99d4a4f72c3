/** Sums that differ by few children: what an attacker gets by subtracting one aggregate from another. */
import { describe, expect, it } from 'vitest';
import {
  type Aggregate,
  AggregateSum,
  aggregateText,
  collect,
  MIN_SEALED,
  openBox,
  readAggregate,
  sealBox,
  totalCounts,
} from '../../src/quiz/box/index.ts';
import type { Form } from '../../src/quiz/form/index.ts';
import { reached, seeded } from '../../src/quiz/forms.fixture.ts';
import { codeOf, drawn, priors, pulses, readOpinion, seal } from './children.ts';
import {
  best,
  fromCountsOfGroup,
  fromOneCode,
  leastSquares,
  type Prior,
  posterior,
  threeSigma,
} from './theory.ts';

/** The file of a sealed box with these codes, as somebody else reads it. */
function fileOf(form: Form, codes: readonly string[], random = seeded(codes.length)): Aggregate {
  const box = codes.reduce(
    (open, code) => reached(collect(open, form, seal, code)),
    openBox(form, { form: form.number }, codes.length),
  );
  const text = aggregateText(reached(sealBox(box, form, random)));
  return reached(readAggregate(text, () => form));
}

/** The opinion counts of an aggregate as one list: item by item, level by level. */
const opinions = (form: Form, aggregate: Aggregate): number[] =>
  totalCounts(form, aggregate).satisfaction.flat();

/** Children with opinions of their own, and their codes. */
function groupOf(form: Form, n: number, items: number, prior: Prior, random: ReturnType<typeof seeded>) {
  return Array.from({ length: n }, () => {
    const truth = Array.from({ length: items }, () => drawn(prior, random));
    return { truth, code: codeOf(form, truth, random) };
  });
}

describe.each(pulses)('two sealed boxes one child apart, $levels levels', ({ form, levels, items }) => {
  const prior = priors[levels][1] ?? [];

  it('differ by her one diced report and by nothing else of her opinions', () => {
    const random = seeded(7);
    const children = groupOf(form, MIN_SEALED + 1, items, prior, random);
    const codes = children.map(({ code }) => code);
    const all = opinions(form, fileOf(form, codes));
    const without = opinions(form, fileOf(form, codes.slice(1)));
    const difference = all.map((count, place) => count - (without[place] ?? 0));
    const { item, level } = readOpinion(form, codes[0] ?? '');
    expect(difference).toEqual(difference.map((_, place) => Number(place === item * levels + level)));
  });

  it('let her opinion be guessed as often as one code does, and no better', () => {
    const theory = fromOneCode(prior);
    const random = seeded(70 + levels);
    const trials = 500;
    let right = 0;
    for (let trial = 0; trial < trials; trial += 1) {
      const children = groupOf(form, MIN_SEALED + 1, items, prior, random);
      const codes = children.map(({ code }) => code);
      const all = opinions(form, fileOf(form, codes, random));
      const without = opinions(form, fileOf(form, codes.slice(1), random));
      const place = all.findIndex((count, index) => count !== without[index]);
      const [item, level] = [Math.floor(place / levels), place % levels];
      if (best(posterior(prior, level)) === children[0]?.truth[item]) right += 1;
    }
    expect(Math.abs(right / trials - theory)).toBeLessThan(threeSigma(theory, trials));
  });
});

/** Which of the pieces A, B and C stand in each sum that is known. */
const overlaps = [
  [1, 1, 0],
  [0, 1, 1],
  [1, 1, 1],
] as const;

describe.each(pulses)('A+B, B+C and A+B+C by least squares, $levels levels', ({ form, levels, items }) => {
  const prior = priors[levels][1] ?? [];

  it('of boxes that share codes give a piece of one child: her diced report, guessed as one code is', () => {
    const theory = fromOneCode(prior);
    const random = seeded(90 + levels);
    const trials = 250;
    let right = 0;
    for (let trial = 0; trial < trials; trial += 1) {
      const pieces = [1, MIN_SEALED, 1].map((n) => groupOf(form, n, items, prior, random));
      const known = overlaps.map((row) => {
        const codes = pieces.flatMap((piece, at) => (row[at] ? piece.map(({ code }) => code) : []));
        return opinions(form, fileOf(form, codes, random));
      });
      const [solved = []] = leastSquares(overlaps, known);
      const [child] = pieces[0] ?? [];
      const { item, level } = readOpinion(form, child?.code ?? '');
      expect(solved.map(Math.round)).toEqual(
        solved.map((_, place) => Number(place === item * levels + level)),
      );
      if (best(posterior(prior, level)) === child?.truth[item]) right += 1;
    }
    expect(Math.abs(right / trials - theory)).toBeLessThan(threeSigma(theory, trials));
  });

  it('of merged files give counts of whole boxes: a child of ten is guessed hardly better than unseen', () => {
    const theory = fromCountsOfGroup(prior, items, MIN_SEALED);
    expect(theory).toBeLessThan(fromOneCode(prior));
    const random = seeded(110 + levels);
    const trials = 200;
    let right = 0;
    for (let trial = 0; trial < trials; trial += 1) {
      const pieces = [1, 2, 3].map(() => groupOf(form, MIN_SEALED, items, prior, random));
      const files = pieces.map((piece) =>
        fileOf(
          form,
          piece.map(({ code }) => code),
          random,
        ),
      );
      const known = overlaps.map((row) => {
        const merged = new AggregateSum();
        for (const [at, file] of files.entries()) if (row[at]) expect(merged.add(file).ok).toBe(true);
        return opinions(form, merged.total() as Aggregate);
      });
      const [solved = []] = leastSquares(overlaps, known);
      const counts = solved.map(Math.round);
      expect(counts).toEqual(opinions(form, files[0] as Aggregate));
      const first = counts.slice(0, levels);
      const others = MIN_SEALED - first.reduce((sum, count) => sum + count);
      const believed = prior.map(
        (chance, truth) =>
          others * chance +
          first.reduce((sum, count, level) => sum + count * (posterior(prior, level)[truth] ?? 0), 0),
      );
      // Every child of the box is guessed alike: a child drawn from it counts as a share of one.
      const guess = best(believed);
      right += (pieces[0] ?? []).filter(({ truth }) => truth[0] === guess).length / MIN_SEALED;
    }
    expect(Math.abs(right / trials - theory)).toBeLessThan(threeSigma(theory, trials));
  });

  it('of files that share a leaf are never added, so one child cannot be counted twice', () => {
    const random = seeded(5);
    const codes = groupOf(form, 12, items, prior, random).map(({ code }) => code);
    const file = fileOf(form, codes, random);
    const sum = new AggregateSum();
    sum.add(file);
    expect(sum.add(file)).toMatchObject({ ok: false, fault: { type: 'overlap' } });
  });
});

it('a sealed box of ten hardly tells of one child more than the commonest answer does', () => {
  // Unseen: 50 and 35 in a hundred. One code: 62.5 and 60.5.
  const percents = pulses.map(
    ({ levels, items }) => 100 * fromCountsOfGroup(priors[levels][1] ?? [], items, MIN_SEALED),
  );
  expect(percents[0]).toBeCloseTo(50.005, 3);
  expect(percents[1]).toBeCloseTo(36.043, 3);
});
