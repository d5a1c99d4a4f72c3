/**
 * The inverse of a symmetric positive definite matrix, by Gauss-Jordan with the largest pivot.
 * @param matrix square; left as it is
 * @returns undefined when it is singular to working precision
 * @example inverse([[2, 0], [0, 4]]) // [[0.5, 0], [0, 0.25]]
 */
export function inverse(matrix: readonly (readonly number[])[]): number[][] | undefined {
  const size = matrix.length;
  const rows = matrix.map((row, index) => [...row, ...row.map((_, column) => (column === index ? 1 : 0))]);
  for (let step = 0; step < size; step += 1) {
    let best = step;
    for (let row = step + 1; row < size; row += 1) {
      if (Math.abs(rows[row]?.[step] ?? 0) > Math.abs(rows[best]?.[step] ?? 0)) best = row;
    }
    const pivotRow = rows[best];
    const pivot = pivotRow?.[step] ?? 0;
    if (!pivotRow || Math.abs(pivot) < 1e-12) return undefined;
    [rows[step], rows[best]] = [pivotRow, rows[step] ?? []];
    for (let column = 0; column < 2 * size; column += 1) pivotRow[column] = (pivotRow[column] ?? 0) / pivot;
    rows.forEach((row, index) => {
      if (index === step) return;
      const factor = row[step] ?? 0;
      if (factor === 0) return;
      for (let column = step; column < 2 * size; column += 1) {
        row[column] = (row[column] ?? 0) - factor * (pivotRow[column] ?? 0);
      }
    });
  }
  return rows.map((row) => row.slice(size));
}
