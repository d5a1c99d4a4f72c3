import { type ItemTable, rightCount } from './item-table.ts';
import { informative } from './rasch-table.ts';
import { inverse } from './solve.ts';
import { symmetricFunctions, symmetricFunctionsWithout } from './symmetric-functions.ts';

/** The Rasch difficulty of one item, in logits. */
export interface RaschItem {
  /** Higher is harder; the difficulties of a form add up to 0. */
  readonly difficulty: number;
  readonly error: number;
}

/** A form under the Rasch model. */
export interface RaschModel {
  /** In form order; undefined for an item that all or none of the informative children had right. */
  readonly items: readonly (RaschItem | undefined)[];
  /** Conditional log-likelihood. */
  readonly logLikelihood: number;
  /** Children it rests on: those with neither none nor all right. */
  readonly n: number;
}

const STEPS = 60;
const PRECISION = 1e-10;

/** Expected number right on each item, and the information matrix, at given difficulties. */
function moments(scores: readonly number[], difficulty: readonly number[]) {
  const epsilon = difficulty.map((b) => Math.exp(-b));
  const gamma = symmetricFunctions(epsilon);
  const without = epsilon.map((_, item) => symmetricFunctionsWithout(epsilon, item));
  const share = (item: number, score: number) =>
    ((epsilon[item] ?? 0) * (without[item]?.[score - 1] ?? 0)) / (gamma[score] ?? 1);
  const expected = epsilon.map((_, item) =>
    scores.reduce((sum, n, score) => sum + n * share(item, score), 0),
  );
  const information = epsilon.map(() => epsilon.map(() => 0));
  for (let one = 0; one < epsilon.length; one += 1) {
    for (let two = one; two < epsilon.length; two += 1) {
      const pair = two === one ? [] : symmetricFunctionsWithout(epsilon, one, two);
      const product = (epsilon[one] ?? 0) * (epsilon[two] ?? 0);
      const value = scores.reduce((sum, n, score) => {
        if (n === 0) return sum;
        const both =
          one === two ? share(one, score) : (product * (pair[score - 2] ?? 0)) / (gamma[score] ?? 1);
        return sum + n * (both - share(one, score) * share(two, score));
      }, 0);
      (information[one] as number[])[two] = value;
      (information[two] as number[])[one] = value;
    }
  }
  return { gamma, expected, information };
}

/** With 1/k added the information, which is flat along equal shifts, can be inverted; the shift is taken off again. */
function spread(information: readonly (readonly number[])[]): number[][] | undefined {
  const k = information.length;
  return inverse(information.map((row) => row.map((value) => value + 1 / k)))?.map((row) =>
    row.map((value) => value - 1 / k),
  );
}

/**
 * Rasch difficulties by conditional maximum likelihood, which needs no assumption on abilities. Items' numbers right and
 * the score distribution are sufficient, so no answers of a child are needed.
 *
 *     maximise  −Σ t_j b_j − Σ H_s ln γ_s(e^(−b)),  Σ b = 0
 *
 * Source: E. B. Andersen, Journal of the Royal Statistical Society B 32 (1970), 283-301. Values: R eRm::RM on LSAT6 and LSAT7.
 * @param table of one scale; children who reached all items
 * @returns undefined when fewer than two items or no child can be compared, or when there is no finite estimate
 * @example rasch(lsat6)?.items[0] // { difficulty: -1.25613, error: 0.10441 }
 */
export function rasch(table: ItemTable): RaschModel | undefined {
  const rest = informative(table);
  if (!rest) return undefined;
  const totals = rest.right.map(rightCount);
  let difficulty = totals.map(() => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const { gamma, expected, information } = moments(rest.scores, difficulty);
    const covariance = spread(information);
    if (!covariance) return undefined;
    const gradient = expected.map((wanted, item) => wanted - (totals[item] ?? 0));
    const change = covariance.map((row) =>
      row.reduce((sum, value, item) => sum + value * (gradient[item] ?? 0), 0),
    );
    const largest = Math.max(...change.map(Math.abs));
    if (largest < PRECISION) {
      const items: (RaschItem | undefined)[] = table.right.map(() => undefined);
      rest.places.forEach((place, item) => {
        items[place] = { difficulty: difficulty[item] ?? 0, error: Math.sqrt(covariance[item]?.[item] ?? 0) };
      });
      const likelihood = rest.scores.reduce(
        (sum, n, score) => (n === 0 ? sum : sum - n * Math.log(gamma[score] ?? 1)),
        -totals.reduce((sum, total, item) => sum + total * (difficulty[item] ?? 0), 0),
      );
      return { items, logLikelihood: likelihood, n: rightCount(rest.scores) };
    }
    const damping = Math.min(1, 2 / largest);
    difficulty = difficulty.map((b, item) => b + damping * (change[item] ?? 0));
    if (!difficulty.every(Number.isFinite) || Math.max(...difficulty.map(Math.abs)) > 30) return undefined;
  }
  return undefined;
}
