import type { Summary } from './summary.ts';

/** Fewest classes from which likeness is estimated; below, `DEFAULT_LIKENESS` stands. */
export const LIKENESS_CLASSES = 10;

/**
 * The intraclass correlation by one-way analysis of variance: how much alike children of one class are.
 *
 *     ρ = (MSB − MSW) / (MSB + (m₀ − 1) MSW),  m₀ = (N − Σn²/N) / (k − 1)
 *
 * Source: D. M. Murray, Design and Analysis of Group-Randomized Trials (1998); A. Donner, International Statistical Review 54
 * (1986), 67-82.
 * @param classes of two children or more each
 * @returns 0..1; undefined below ten classes or when nobody differs from anybody
 * @example likeness(classes) // 0.08
 */
export function likeness(classes: readonly Summary[]): number | undefined {
  const k = classes.length;
  if (k < LIKENESS_CLASSES) return undefined;
  const n = classes.reduce((sum, own) => sum + own.n, 0);
  const mean = classes.reduce((sum, own) => sum + own.n * own.mean, 0) / n;
  const between = classes.reduce((sum, own) => sum + own.n * (own.mean - mean) ** 2, 0) / (k - 1);
  const within = classes.reduce((sum, own) => sum + (own.n - 1) * own.sd ** 2, 0) / (n - k);
  const size = (n - classes.reduce((sum, own) => sum + own.n ** 2, 0) / n) / (k - 1);
  const below = between + (size - 1) * within;
  return below > 0 ? Math.min(1, Math.max(0, (between - within) / below)) : undefined;
}
