/** The part of jstat this room uses; the package ships no types. */
declare module 'jstat' {
  const jstat: {
    readonly studentt: {
      inv(probability: number, degrees: number): number;
      cdf(value: number, degrees: number): number;
    };
    readonly normal: { inv(probability: number, mean: number, sd: number): number };
    readonly centralF: { inv(probability: number, above: number, below: number): number };
    readonly chisquare: { cdf(value: number, degrees: number): number };
  };
  export default jstat;
}
