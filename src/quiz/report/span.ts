/** Which cells of a table a figure is about: 1 for a cell that is in it, else 0. */
export type Members = readonly number[];

/** A row of the elimination: what is left of a figure, and which figures it was made of. */
interface Row {
  readonly left: readonly number[];
  readonly made: readonly number[];
  /** The first cell that is left. */
  readonly lead: number;
}

const less = (list: readonly number[], factor: number, other: readonly number[]): number[] =>
  list.map((value, index) => value - factor * (other[index] ?? 0));

/**
 * Everything that can be had from some sums over cells by adding and subtracting them.
 *
 * Gaussian elimination. It is exact in plain numbers: rows and columns of a table, their cells and the total are two
 * families of sets in which each set lies within another or apart from it, and the matrix of two such families is totally
 * unimodular, so that no step leaves −1, 0 and 1.
 * Source: A. Schrijver, Combinatorial Optimization (2003), 13.4.
 */
export class Span {
  readonly #rows: Row[] = [];
  readonly #figures: number;

  /** @param figures the sums that are known */
  constructor(figures: readonly Members[]) {
    this.#figures = figures.length;
    figures.forEach((figure, place) => {
      const { left, made } = this.#reduce(
        figure,
        figures.map((_, other) => Number(other === place)),
      );
      const lead = left.findIndex((value) => value !== 0);
      const scale = left[lead] ?? 0;
      if (scale === 0) return;
      this.#rows.push({
        left: left.map((value) => value / scale),
        made: made.map((value) => value / scale),
        lead,
      });
    });
  }

  #reduce(vector: Members, made: readonly number[]): { left: readonly number[]; made: readonly number[] } {
    let [left, from] = [vector, made];
    for (const row of this.#rows) {
      const factor = left[row.lead] ?? 0;
      if (factor === 0) continue;
      left = less(left, factor, row.left);
      from = less(from, factor, row.made);
    }
    return { left, made: from };
  }

  /**
   * From which figures a sum can be reckoned.
   * @returns their places, or undefined when it cannot be had
   * @example new Span([[1, 1, 1], [1, 1, 0]]).source([0, 0, 1]) // [0, 1]
   * @example new Span([[1, 1, 1]]).source([0, 0, 1]) // undefined
   */
  source(wanted: Members): number[] | undefined {
    const { left, made } = this.#reduce(
      wanted,
      Array.from({ length: this.#figures }, () => 0),
    );
    if (left.some((value) => value !== 0)) return undefined;
    return made.flatMap((factor, place) => (factor === 0 ? [] : [place]));
  }
}
