/**
 * The chance of having at least so many of k items right when each is guessed.
 * @param items k
 * @param needed how many must be right
 * @param chance of one guess
 * @example guessing(5, 4, 1 / 3) // 0.0453
 */
export function guessing(items: number, needed: number, chance: number): number {
  let [ways, sum] = [1, 0];
  for (let right = 0; right <= items; right += 1) {
    if (right >= needed) sum += ways * chance ** right * (1 - chance) ** (items - right);
    ways = (ways * (items - right)) / (right + 1);
  }
  return sum;
}
