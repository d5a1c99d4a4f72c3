import { thresholds } from '#quiz/report';

/** What a threshold counts. */
export type ThresholdUnit = 'children' | 'boxes' | 'reports' | 'items' | 'share';

/** One threshold, as the method page lists it. */
export interface ThresholdRow {
  /** Place in `thresholds`: `satisfaction.n`. */
  readonly path: string;
  readonly value: number;
  readonly unit: ThresholdUnit;
}

/** Those that do not count children. */
const otherUnits: Readonly<Record<string, ThresholdUnit>> = {
  'satisfaction.boxes': 'boxes',
  'region.boxes': 'boxes',
  satisfactionItem: 'reports',
  criterionItems: 'items',
  'region.largestShare': 'share',
  'notices.valid': 'share',
  'notices.declined': 'share',
  'notices.attrition': 'share',
};

/**
 * The numbers of a nested object, each with its place.
 * @example leaves({ a: 1, b: { c: 2 } }) // [['a', 1], ['b.c', 2]]
 */
export function leaves(value: object, path = ''): [string, number][] {
  return Object.entries(value).flatMap(([key, inner]): [string, number][] =>
    typeof inner === 'object' ? leaves(inner, `${path}${key}.`) : [[`${path}${key}`, inner]],
  );
}

/** Every threshold of `src/quiz/report/thresholds.ts`, in its order. */
export const thresholdRows: readonly ThresholdRow[] = leaves(thresholds).map(([path, value]) => ({
  path,
  value,
  unit: otherUnits[path] ?? 'children',
}));

/** Thresholds of results that are reckoned and that no report shows yet, by the beginning of their places. */
export const notShownYet = ['fewest'] as const;
