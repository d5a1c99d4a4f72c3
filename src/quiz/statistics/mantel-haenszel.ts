import jstat from 'jstat';
import { type Interval, Z_95 } from './interval.ts';

/** One 2 × 2 table: right and wrong of the reference group, right and wrong of the focal group. */
export type Stratum = readonly [
  referenceRight: number,
  referenceWrong: number,
  focalRight: number,
  focalWrong: number,
];

/** What the strata say together. */
export interface MantelHaenszel {
  /** Common odds ratio; above 1 the item is easier for the reference group. */
  readonly oddsRatio: number;
  readonly interval: Interval;
  /** With continuity correction, one degree of freedom. */
  readonly chiSquare: number;
  readonly p: number;
  /** Without the correction. */
  readonly chiSquareUncorrected: number;
  readonly pUncorrected: number;
  /** −2.35 ln(odds ratio): negative when the item is harder for the focal group. */
  readonly delta: number;
  /** A nothing to see, B to be read again, C out of the scoring until reworded. */
  readonly level: 'A' | 'B' | 'C';
}

const DELTA = 2.35;
/** One-sided 5 % point of the normal distribution, for |Δ| above 1. */
const Z_90 = 1.6448536269514722;

const upper = (chiSquare: number): number => 1 - jstat.chisquare.cdf(chiSquare, 1);

/** A: |Δ| < 1 or not significant. C: |Δ| ≥ 1.5 and significantly above 1. B: the rest. */
function levelOf(delta: number, error: number, p: number): 'A' | 'B' | 'C' {
  const size = Math.abs(delta);
  if (size < 1 || p >= 0.05) return 'A';
  return size >= 1.5 && (size - 1) / error > Z_90 ? 'C' : 'B';
}

/**
 * The Mantel-Haenszel odds ratio over strata, its interval after Robins, Breslow and Greenland, the test, and the class of
 * the Educational Testing Service for differential item functioning.
 *
 *     α = Σ(ad/n) / Σ(bc/n),  Δ = −2.35 ln α
 *     A: |Δ| < 1 or p ≥ .05;  C: |Δ| ≥ 1.5 and significantly above 1;  B: the rest
 *
 * Source: N. Mantel, W. Haenszel, JNCI 22 (1959), 719-748; P. Holland, D. Thayer 1988; R. Zwick, ETS RR-12-08 for A, B, C.
 * Values: R's `mantelhaen.test` on UCBAdmissions.
 * @param strata tables with nobody in a row or column are passed over
 * @returns undefined when no stratum compares the groups, or one of them is always right or always wrong
 * @example mantelHaenszel(admissions)?.oddsRatio // 0.9046968
 */
export function mantelHaenszel(strata: readonly Stratum[]): MantelHaenszel | undefined {
  let [r, s, pr, cross, qs, difference, variance] = [0, 0, 0, 0, 0, 0, 0];
  for (const [a, b, c, d] of strata) {
    const n = a + b + c + d;
    const [row, column] = [a + b, a + c];
    if (n < 2 || row === 0 || column === 0 || row === n || column === n) continue;
    const [ad, bc, p, q] = [(a * d) / n, (b * c) / n, (a + d) / n, (b + c) / n];
    r += ad;
    s += bc;
    pr += p * ad;
    cross += p * bc + q * ad;
    qs += q * bc;
    difference += a - (row * column) / n;
    variance += (row * (n - row) * column * (n - column)) / (n * n * (n - 1));
  }
  if (r === 0 || s === 0 || variance === 0) return undefined;
  const log = Math.log(r / s);
  const error = Math.sqrt(pr / (2 * r * r) + cross / (2 * r * s) + qs / (2 * s * s));
  const corrected = Math.max(0, Math.abs(difference) - 0.5) ** 2 / variance;
  const plain = difference ** 2 / variance;
  return {
    oddsRatio: Math.exp(log),
    interval: { low: Math.exp(log - Z_95 * error), high: Math.exp(log + Z_95 * error) },
    chiSquare: corrected,
    p: upper(corrected),
    chiSquareUncorrected: plain,
    pUncorrected: upper(plain),
    delta: -DELTA * log,
    level: levelOf(-DELTA * log, DELTA * error, upper(corrected)),
  };
}
