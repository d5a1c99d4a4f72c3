import jstat from 'jstat';
import type { Interval } from './interval.ts';

/**
 * The 95 % interval of alpha or KR-20.
 *
 *     low = 1 − (1 − α) F(.975; n − 1, (n − 1)(k − 1)),  high with F(.025; …)
 *
 * Source: L. S. Feldt, Psychometrika 30 (1965), 357-370.
 * @param reliability alpha, below 1
 * @param n children, 2 or more
 * @param items k, 2 or more
 * @returns undefined with fewer than two children or items
 * @example feldt(0.29499719, 1000, 5) // { low: 0.22347, high: 0.36180 }
 */
export function feldt(reliability: number, n: number, items: number): Interval | undefined {
  if (n < 2 || items < 2) return undefined;
  const [above, below] = [n - 1, (n - 1) * (items - 1)];
  return {
    low: 1 - (1 - reliability) * jstat.centralF.inv(0.975, above, below),
    high: 1 - (1 - reliability) * jstat.centralF.inv(0.025, above, below),
  };
}
