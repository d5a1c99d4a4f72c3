import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { ItemTable } from './item-table.ts';

/** A chance for tests that gives the same numbers each time. */
export interface Chance {
  /** 0..1. */
  readonly uniform: () => number;
  /** Standard normal, Box-Muller. */
  readonly normal: () => number;
}

export function seeded(seed: number): Chance {
  const generator = xoroshiro128plus(seed);
  const uniform = () => uniformFloat64(generator);
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal };
}

/** Rows of 0 and 1 of children under the Rasch model. */
export function raschRows(chance: Chance, n: number, difficulties: readonly number[], mean = 0): number[][] {
  return Array.from({ length: n }, () => {
    const ability = mean + chance.normal();
    return difficulties.map((b) => (chance.uniform() < 1 / (1 + Math.exp(b - ability)) ? 1 : 0));
  });
}

/** The counts of rows: what a box would have kept. */
export function tableOf(rows: readonly (readonly number[])[], items: number): ItemTable {
  const scores = Array.from({ length: items + 1 }, () => 0);
  const right = Array.from({ length: items }, () => Array.from({ length: items + 1 }, () => 0));
  for (const row of rows) {
    const score = row.reduce((sum, value) => sum + value, 0);
    scores[score] = (scores[score] ?? 0) + 1;
    row.forEach((value, item) => {
      const byScore = right[item];
      if (value === 1 && byScore) byScore[score] = (byScore[score] ?? 0) + 1;
    });
  }
  return { scores, right };
}

/** Pearson's correlation. */
export function correlation(x: readonly number[], y: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const [dx, dy] = [x.map((value) => value - mx), y.map((value) => value - my)];
  const product = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
  return product(dx, dy) / Math.sqrt(product(dx, dx) * product(dy, dy));
}
