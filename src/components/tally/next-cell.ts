/** A field of the table: row and column, from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * The field a key leads to: arrows to the neighbour, Enter to the next field in reading order. Past the end nothing moves.
 * @param columns of each row
 * @example nextCell('Enter', { row: 0, column: 4 }, [5, 5]) // { row: 1, column: 0 }
 */
export function nextCell(key: string, { row, column }: Cell, columns: readonly number[]): Cell | undefined {
  const inRow = (to: number): Cell | undefined => {
    const width = columns[to];
    return width === undefined ? undefined : { row: to, column: Math.min(column, width - 1) };
  };
  const width = columns[row] ?? 0;
  switch (key) {
    case 'ArrowUp':
      return inRow(row - 1);
    case 'ArrowDown':
      return inRow(row + 1);
    case 'ArrowLeft':
      return column > 0 ? { row, column: column - 1 } : undefined;
    case 'ArrowRight':
      return column + 1 < width ? { row, column: column + 1 } : undefined;
    case 'Enter':
      if (column + 1 < width) return { row, column: column + 1 };
      return row + 1 < columns.length ? { row: row + 1, column: 0 } : undefined;
    default:
      return undefined;
  }
}
