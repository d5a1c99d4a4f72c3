import type { ItemTable } from './item-table.ts';

/**
 * The five-item sections 6 and 7 of the Law School Admission Test, 1000 persons each, as counts.
 * Source: R. D. Bock, M. Lieberman, Psychometrika 35 (1970), 179-197; also R psych::lsat6, psych::lsat7.
 */
export const lsat6: ItemTable = {
  scores: [3, 20, 85, 237, 357, 298],
  right: [
    [0, 10, 62, 212, 342, 298],
    [0, 1, 24, 109, 277, 298],
    [0, 1, 7, 63, 184, 298],
    [0, 2, 28, 139, 296, 298],
    [0, 6, 49, 188, 329, 298],
  ],
};

export const lsat7: ItemTable = {
  scores: [12, 40, 114, 205, 321, 308],
  right: [
    [0, 7, 70, 150, 293, 308],
    [0, 10, 21, 88, 231, 308],
    [0, 3, 43, 132, 286, 308],
    [0, 1, 24, 88, 185, 308],
    [0, 19, 70, 157, 289, 308],
  ],
};

/** LSAT 6 by answer pattern, for what has to be reckoned from rows. */
export const lsat6Patterns: Readonly<Record<string, number>> = {
  '00000': 3,
  '00001': 6,
  '00010': 2,
  '00011': 11,
  '00100': 1,
  '00101': 1,
  '00110': 3,
  '00111': 4,
  '01000': 1,
  '01001': 8,
  '01011': 16,
  '01101': 3,
  '01110': 2,
  '01111': 15,
  '10000': 10,
  '10001': 29,
  '10010': 14,
  '10011': 81,
  '10100': 3,
  '10101': 28,
  '10110': 15,
  '10111': 80,
  '11000': 16,
  '11001': 56,
  '11010': 21,
  '11011': 173,
  '11100': 11,
  '11101': 61,
  '11110': 28,
  '11111': 298,
};
