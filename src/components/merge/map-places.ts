import type { RegionCode } from '#quiz/region';

/** Rows and columns of the map. */
export const MAP_ROWS = 5;
export const MAP_COLUMNS = 6;

/** Where each region stands on the map of tiles: row and column from the north-west, placed by hand roughly as they lie. */
export const mapPlaces: Readonly<Record<RegionCode, readonly [row: number, column: number]>> = {
  'KZ-39': [1, 3],
  'KZ-59': [1, 4],
  'KZ-55': [1, 5],
  'KZ-27': [2, 1],
  'KZ-15': [2, 2],
  'KZ-11': [2, 3],
  'KZ-71': [2, 4],
  'KZ-10': [2, 5],
  'KZ-63': [2, 6],
  'KZ-23': [3, 1],
  'KZ-62': [3, 3],
  'KZ-35': [3, 4],
  'KZ-33': [3, 5],
  'KZ-47': [4, 1],
  'KZ-43': [4, 2],
  'KZ-61': [4, 3],
  'KZ-31': [4, 4],
  'KZ-19': [4, 5],
  'KZ-79': [5, 3],
  'KZ-75': [5, 5],
};
