/** A range of values that fit the data, both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % point of the normal distribution, for 95 % intervals. A constant: see Newcombe 1998. */
export const Z_95 = 1.959963984540054;
