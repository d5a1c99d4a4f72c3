import { describe, expect, it } from 'vitest';
import { nextCell } from './next-cell.ts';
import { typedNumber } from './typed-number.ts';

describe('nextCell', () => {
  // The row of K0 is one column shorter than the others.
  const columns = [4, 5, 5];

  it.each([
    ['Enter', [0, 3], [1, 0]],
    ['Enter', [1, 2], [1, 3]],
    ['ArrowUp', [1, 4], [0, 3]],
    ['ArrowDown', [0, 3], [1, 3]],
    ['ArrowLeft', [1, 1], [1, 0]],
    ['ArrowRight', [1, 3], [1, 4]],
  ] as const)('%s leads from %j to %j', (key, [row, column], to) => {
    expect(nextCell(key, { row, column }, columns)).toEqual({ row: to[0], column: to[1] });
  });

  it.each([
    ['Enter', 2, 4],
    ['ArrowUp', 0, 0],
    ['ArrowDown', 2, 0],
    ['ArrowLeft', 1, 0],
    ['ArrowRight', 0, 3],
    ['a', 1, 1],
  ])('%s at row %i, column %i leads nowhere', (key, row, column) => {
    expect(nextCell(key, { row, column }, columns)).toBeUndefined();
  });
});

describe('typedNumber', () => {
  it.each([
    ['27', 27],
    [' 0 ', 0],
    ['123', 12],
    ['"ә', 12],
    ['ӘҚ', 20],
    ['a5', 5],
    ['', null],
    ['жоқ', 0],
    ['-', null],
  ])('reads "%s" as %s', (text, number) => {
    expect(typedNumber(text)).toBe(number);
  });
});
