import { type PrintedEstimate, rounded } from '#quiz/report';

/**
 * The ends of an interval as they are printed, rounded as the size of the group allows.
 * @example bounds({ low: 60.21, high: 84.9 }, 25) // { low: 60, high: 85 }
 */
export function bounds({ low, high }: PrintedEstimate['interval'], n: number): { low: number; high: number } {
  return { low: rounded(low, n), high: rounded(high, n) };
}
