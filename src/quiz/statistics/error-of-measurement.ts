/**
 * The standard error of measurement: how far a score may stand from what the child would get over many such forms.
 *
 *     SEM = s_T · sqrt(1 − α)
 *
 * Source: Crocker, Algina 1986, chapter 6.
 * @param sd of scores, in their unit
 * @param reliability up to 1; a negative one counts as 0
 * @example errorOfMeasurement(1.0350412, 0.29499719) // 0.8690667
 */
export function errorOfMeasurement(sd: number, reliability: number): number {
  return sd * Math.sqrt(1 - Math.max(0, reliability));
}
