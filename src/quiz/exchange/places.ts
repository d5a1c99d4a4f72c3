/** Where something stands in a file, for a person with an editor. Both count from 1. */
export interface Place {
  readonly line: number;
  /** Character of the line; in a table, the cell of the row. */
  readonly column: number;
}

/**
 * Makes a function that tells where in a text an offset lies.
 * Line starts are found once and then searched by halves: files have thousands of questions.
 * @param text with `\n` line ends
 * @example placesOf('ab\ncd')(4) // { line: 2, column: 2 }
 */
export function placesOf(text: string): (offset: number) => Place {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
