/**
 * What an attacker can reach at best, reckoned from docs/hand-in.md alone and not from the engine: Bayes over every
 * outcome, no chance in it.
 */

/** How an opinion is spread among children, or what is believed of one child: a chance for each level. */
export type Prior = readonly number[];

/** Outcomes of 6 · L in which the dice write a true level, and each other level. */
const TRUE_OUTCOMES = (levels: number): number => 3 * levels + 3;
const OTHER_OUTCOMES = 3;

/** The chance that the dice write `written` for `truth`. */
export function written(levels: number, truth: number, level: number): number {
  return (truth === level ? TRUE_OUTCOMES(levels) : OTHER_OUTCOMES) / (6 * levels);
}

/** The chances of the levels written for a truth. */
export const channel = (levels: number, truth: number): number[] =>
  Array.from({ length: levels }, (_, level) => written(levels, truth, level));

const sum = (list: readonly number[]): number => list.reduce((total, entry) => total + entry, 0);

/** Place of the greatest; the first of several. */
export const best = (chances: readonly number[]): number => chances.indexOf(Math.max(...chances));

/** What is known of the truth once a diced level was read. */
export function posterior(prior: Prior, level: number): number[] {
  const joint = prior.map((chance, truth) => chance * written(prior.length, truth, level));
  return joint.map((chance) => chance / sum(joint));
}

/** Every way to share `n` draws among some outcomes, with the number of orders of each. */
export function* shares(n: number, outcomes: number): Generator<{ counts: number[]; orders: number }> {
  if (outcomes === 1) {
    yield { counts: [n], orders: 1 };
    return;
  }
  let choose = 1;
  for (let first = 0; first <= n; first += 1) {
    for (const { counts, orders } of shares(n - first, outcomes - 1)) {
      yield { counts: [first, ...counts], orders: orders * choose };
    }
    choose = (choose * (n - first)) / (first + 1);
  }
}

const power = (chances: readonly number[], counts: readonly number[]): number =>
  counts.reduce((product, count, outcome) => product * (chances[outcome] ?? 0) ** count, 1);

/**
 * How often the best guess of a truth is right after `draws` draws.
 * @param likelihoods for each truth, the chances of the outcomes of one draw
 */
export function guessedRight(
  prior: Prior,
  likelihoods: readonly (readonly number[])[],
  draws: number,
): number {
  let right = 0;
  for (const { counts, orders } of shares(draws, likelihoods[0]?.length ?? 1)) {
    const joint = prior.map((chance, truth) => chance * power(likelihoods[truth] ?? [], counts));
    right += orders * Math.max(...joint);
  }
  return right;
}

/** The best guess of the opinion that one code names. */
export const fromOneCode = (prior: Prior): number =>
  guessedRight(
    prior,
    prior.map((_, truth) => channel(prior.length, truth)),
    1,
  );

/**
 * The best guess of one given opinion from `codes` codes of one child who answers alike each time; each code names one
 * of `items` opinions by chance.
 */
export const fromCodesOfOneChild = (prior: Prior, items: number, codes: number): number =>
  guessedRight(
    prior,
    prior.map((_, truth) => [
      ...channel(prior.length, truth).map((chance) => chance / items),
      (items - 1) / items,
    ]),
    codes,
  );

/** The best guess between two moods, "no" to everything and "yes" to everything, even odds, from some codes. */
export const moodFromCodes = (levels: number, codes: number): number =>
  guessedRight([1 / 2, 1 / 2], [channel(levels, 0), channel(levels, 1)], codes);

/**
 * The best guess of one opinion of some child of a group when only the counts of the group are known: her report is one
 * of them, and nobody knows which.
 */
export function fromCountsOfGroup(prior: Prior, items: number, n: number): number {
  const levels = prior.length;
  const named = Array.from(
    { length: levels },
    (_, level) => sum(prior.map((chance, truth) => chance * written(levels, truth, level))) / items,
  );
  const chances = [...named, (items - 1) / items];
  const known = [...named.map((_, level) => posterior(prior, level)), prior];
  let right = 0;
  for (const { counts, orders } of shares(n, levels + 1)) {
    const guess = prior.map((_, truth) =>
      sum(counts.map((count, outcome) => (count / n) * (known[outcome]?.[truth] ?? 0))),
    );
    right += orders * power(chances, counts) * Math.max(...guess);
  }
  return right;
}

/** How far a count of successes may lie from its expectation: three standard deviations. */
export const threeSigma = (chance: number, trials: number): number =>
  3 * Math.sqrt((chance * (1 - chance)) / trials);

/**
 * Solves `rows · x = values` in the sense of least squares, for several columns of values at once.
 * @param rows which piece stands in which sum
 */
export function leastSquares(
  rows: readonly (readonly number[])[],
  values: readonly (readonly number[])[],
): number[][] {
  const pieces = rows[0]?.length ?? 0;
  // The normal equations, the values beside them.
  const table = Array.from({ length: pieces }, (_, one) => [
    ...Array.from({ length: pieces }, (__, other) =>
      sum(rows.map((row) => (row[one] ?? 0) * (row[other] ?? 0))),
    ),
    ...(values[0] ?? []).map((__, column) =>
      sum(rows.map((row, at) => (row[one] ?? 0) * (values[at]?.[column] ?? 0))),
    ),
  ]);
  for (let pivot = 0; pivot < pieces; pivot += 1) {
    const top = table[pivot] ?? [];
    const scale = top[pivot] ?? 0;
    if (Math.abs(scale) < 1e-9) throw new Error('leastSquares: the sums do not tell the pieces apart');
    table[pivot] = top.map((entry) => entry / scale);
    for (let row = 0; row < pieces; row += 1) {
      const factor = table[row]?.[pivot] ?? 0;
      if (row !== pivot)
        table[row] = (table[row] ?? []).map((entry, at) => entry - factor * (table[pivot]?.[at] ?? 0));
    }
  }
  return table.map((row) => row.slice(pieces));
}
