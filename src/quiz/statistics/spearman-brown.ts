/**
 * The reliability a form would have at another length, with items of the same kind.
 *
 *     r' = m r / (1 + (m − 1) r)
 *
 * Source: C. Spearman and W. Brown, British Journal of Psychology 3 (1910), 271-322.
 * @param reliability of the form, below 1
 * @param factor m, new length by old, above 0
 * @example spearmanBrown(0.5, 19 / 8) // 0.7037
 */
export function spearmanBrown(reliability: number, factor: number): number {
  return (factor * reliability) / (1 + (factor - 1) * reliability);
}

/**
 * How many times as long a form must be to have a wished reliability.
 *
 *     m = w (1 − r) / (r (1 − w))
 *
 * @param reliability between 0 and 1, both left out
 * @param wished between 0 and 1, both left out
 * @example lengthFor(0.5, 0.7) // 2.33…, so 8 items become 19
 */
export function lengthFor(reliability: number, wished: number): number {
  return (wished * (1 - reliability)) / (reliability * (1 - wished));
}
