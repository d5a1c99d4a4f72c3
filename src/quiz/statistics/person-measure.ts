/** What a number right says of ability, in logits on the scale of the difficulties. */
export interface PersonMeasure {
  readonly right: number;
  readonly ability: number;
  /** Undefined for none and all right, whose ability is extrapolated. */
  readonly error?: number;
}

const chance = (ability: number, difficulty: number): number => 1 / (1 + Math.exp(difficulty - ability));

/** The ability at which `right` items are expected, and its standard error. */
function atScore(difficulties: readonly number[], right: number): PersonMeasure {
  let ability = Math.log(right / (difficulties.length - right));
  for (let step = 0; step < 100; step += 1) {
    const chances = difficulties.map((b) => chance(ability, b));
    const expected = chances.reduce((sum, p) => sum + p, 0);
    const information = chances.reduce((sum, p) => sum + p * (1 - p), 0);
    const change = (right - expected) / information;
    ability += Math.max(-1, Math.min(1, change));
    if (Math.abs(change) < 1e-12) return { right, ability, error: 1 / Math.sqrt(information) };
  }
  return { right, ability };
}

/** The slope of the natural cubic spline through evenly spaced values at its first one. */
function slopeAtStart(values: readonly number[]): number {
  const n = values.length;
  if (n < 2) return 1;
  const second = Array.from({ length: n }, () => 0);
  const factor = Array.from({ length: n }, () => 0);
  for (let i = 1; i < n - 1; i += 1) {
    const bend = (values[i + 1] ?? 0) - 2 * (values[i] ?? 0) + (values[i - 1] ?? 0);
    const below = 4 - (factor[i - 1] ?? 0);
    factor[i] = 1 / below;
    second[i] = (6 * bend - (second[i - 1] ?? 0)) / below;
  }
  for (let i = n - 2; i > 0; i -= 1) second[i] = (second[i] ?? 0) - (factor[i] ?? 0) * (second[i + 1] ?? 0);
  return (values[1] ?? 0) - (values[0] ?? 0) - (second[1] ?? 0) / 6;
}

/**
 * The ability that goes with each number right: maximum likelihood for 1…k−1; none and all right, which have no
 * finite estimate, lie on the natural spline through the others, carried on straight.
 *
 *     Σ_j 1 / (1 + e^(b_j − θ)) = right
 *
 * Source: G. Rasch 1960; the extrapolation is that of R eRm::person.parameter.
 * @param difficulties of all items, finite, two or more
 * @returns k + 1 measures; abilities rise with the number right
 * @example personMeasures(lsat6Difficulties)[1]?.ability // -1.60153
 */
export function personMeasures(difficulties: readonly number[]): PersonMeasure[] {
  const k = difficulties.length;
  const inner = Array.from({ length: Math.max(0, k - 1) }, (_, index) => atScore(difficulties, index + 1));
  const abilities = inner.map(({ ability }) => ability);
  const down = (abilities[0] ?? 0) - slopeAtStart(abilities);
  const up = (abilities.at(-1) ?? 0) + slopeAtStart(abilities.map((ability) => -ability).reverse());
  return [{ right: 0, ability: down }, ...inner, { right: k, ability: up }];
}
