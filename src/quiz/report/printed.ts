/**
 * A share as it may be printed: a whole per cent, or a bound. Nobody and everybody are never said of children:
 * 0 % is "fewer than" the share of one child, 100 % "more than" the share of all but one.
 */
export type PrintedShare =
  | { readonly type: 'about'; readonly percent: number }
  | { readonly type: 'fewer-than'; readonly percent: number }
  | { readonly type: 'more-than'; readonly percent: number };

/**
 * The share of children with a property, made fit to print.
 * @param n 1 or more
 * @example printedShare(21, 25) // { type: 'about', percent: 84 }
 * @example printedShare(12, 12) // { type: 'more-than', percent: 91 }
 */
export function printedShare(count: number, n: number): PrintedShare {
  if (count <= 0) return { type: 'fewer-than', percent: Math.min(99, Math.ceil(100 / n)) };
  if (count >= n) return { type: 'more-than', percent: Math.max(1, Math.floor((100 * (n - 1)) / n)) };
  const percent = Math.round((100 * count) / n);
  if (percent >= 100) return { type: 'more-than', percent: 99 };
  if (percent <= 0) return { type: 'fewer-than', percent: 1 };
  return { type: 'about', percent };
}

/** A share in words, for groups too small for figures. */
export type WordedShare = 'most' | 'about-half' | 'few';

/**
 * The share of a small group in words: most from two thirds, few up to one third, else about half.
 * @example wordedShare(5, 7) // 'most'
 */
export function wordedShare(count: number, n: number): WordedShare {
  if (3 * count >= 2 * n) return 'most';
  return 3 * count <= n ? 'few' : 'about-half';
}
