/**
 * Per cent of the maximum possible: a level of a scale on 0..100.
 *
 *     POMP = 100 · (level − lowest) / (highest − lowest)
 *
 * Source: P. Cohen, J. Cohen, L. Aiken, S. West, Multivariate Behavioral Research 34 (1999), 315-346.
 * @param level between lowest and highest
 * @throws RangeError when the level lies outside of the scale or the scale has one level
 * @example pomp(3, 1, 4) // 66.66…
 */
export function pomp(level: number, lowest: number, highest: number): number {
  if (!(lowest < highest) || level < lowest || level > highest) {
    throw new RangeError(`pomp: expected ${lowest} <= level <= ${highest}, received ${level}`);
  }
  return (100 * (level - lowest)) / (highest - lowest);
}

/**
 * The mean POMP of some levels of one scale.
 *
 *     S = Σ POMP / answered
 *
 * @param levels the levels that were answered
 * @returns undefined when nothing was answered
 * @example meanPomp([1, 2, 4, 4], 1, 4) // 58.33…
 */
export function meanPomp(levels: readonly number[], lowest: number, highest: number): number | undefined {
  if (levels.length === 0) return undefined;
  return levels.reduce((sum, level) => sum + pomp(level, lowest, highest), 0) / levels.length;
}
