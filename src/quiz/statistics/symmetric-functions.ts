/**
 * The elementary symmetric functions γ₀…γ_k of some item parameters, by the summation algorithm: items are
 * added one at a time, with no subtraction, so nothing cancels.
 * Source: N. D. Verhelst, C. A. W. Glas, M. H. van der Sluis, Kwantitatieve Methoden 14 (1984), 113-131.
 * @param parameters ε = e^(−difficulty), above 0
 * @returns k + 1 values, γ₀ = 1
 * @example symmetricFunctions([1, 2, 3]) // [1, 6, 11, 6]
 */
export function symmetricFunctions(parameters: readonly number[]): number[] {
  const gamma = [1, ...parameters.map(() => 0)];
  parameters.forEach((epsilon, added) => {
    for (let score = added + 1; score > 0; score -= 1) {
      gamma[score] = (gamma[score] ?? 0) + epsilon * (gamma[score - 1] ?? 0);
    }
  });
  return gamma;
}

/**
 * The same without one or two of the items.
 * @example symmetricFunctionsWithout([1, 2, 3], 0) // [1, 5, 6]
 */
export function symmetricFunctionsWithout(
  parameters: readonly number[],
  ...left: readonly number[]
): number[] {
  return symmetricFunctions(parameters.filter((_, index) => !left.includes(index)));
}
