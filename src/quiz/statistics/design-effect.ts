/** Likeness of children within a class when it cannot be estimated: knowledge and duty, satisfaction. */
export const DEFAULT_LIKENESS = { knowledge: 0.1, satisfaction: 0.05 } as const;

/**
 * By how much sampling whole classes widens variances, with the mean size m weighted by size, since a child is more
 * often in a large class.
 *
 *     deff = 1 + (m − 1) ρ,  m = Σ n² / Σ n
 *
 * Source: L. Kish, Survey Sampling (1965), 5.4 and 8.2.
 * @param sizes children in each class, 1 or more
 * @param likeness ρ, the intraclass correlation, 0..1
 * @returns 1 or more; 1 for one class, whose result is about that class
 * @example designEffect([25, 25, 25], 0.1) // 3.4
 */
export function designEffect(sizes: readonly number[], likeness: number): number {
  const n = sizes.reduce((sum, size) => sum + size, 0);
  if (sizes.length < 2 || n === 0) return 1;
  const size = sizes.reduce((sum, own) => sum + own * own, 0) / n;
  return Math.max(1, 1 + (size - 1) * likeness);
}

/**
 * The number of children, had each been drawn alone, that would tell as much.
 *
 *     n_eff = n / deff
 *
 * @example effectiveN(75, 3.4) // 22.05…
 */
export function effectiveN(n: number, deff: number): number {
  return n / deff;
}
