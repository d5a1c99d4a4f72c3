/**
 * The sum of a list; 0 of an empty one.
 * @example sum([1, 2, 3]) // 6
 */
export const sum = (list: readonly number[]): number => list.reduce((total, entry) => total + entry, 0);
