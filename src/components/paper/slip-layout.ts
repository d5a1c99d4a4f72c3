import { type PaperItem, type PaperOrder, ticksOf } from '#quiz/form';

/** The place of one question on a slip. Lengths are millimetres from the slip's upper left corner. */
export interface SlipRow {
  readonly number: number;
  /** Where the number starts. */
  readonly x: number;
  /** The middle of the row. */
  readonly y: number;
  /** Side of each box. */
  readonly box: number;
  /** The left edge of each box, and the letter in it. */
  readonly boxes: readonly { readonly x: number; readonly letter: string }[];
}

/** A slip as it is drawn. */
export interface SlipLayout {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly SlipRow[];
  /** Where the folded part is torn off; absent without one. */
  readonly tear?: number;
}

/** Where rows may stand: from the left, between two heights, so many in a column. */
interface Field {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly rows: number;
  /** Room for the number, distance of two boxes, and their largest side. */
  readonly numberRoom: number;
  readonly step: number;
  readonly largest: number;
}

/** White between the boxes of two rows, so that a cross in one is not taken for the other's. */
const ROW_GAP = 1.5;

function rowsIn(field: Field, items: readonly PaperItem[]): SlipRow[] {
  const pitch = (field.bottom - field.top) / field.rows;
  const box = Math.min(field.largest, pitch - ROW_GAP);
  return items.map(({ number, item }, place) => ({
    number,
    x: field.left,
    y: field.top + (place + 0.5) * pitch,
    box,
    boxes: ticksOf(item).map((letter, column) => ({
      x: field.left + field.numberRoom + column * field.step,
      letter,
    })),
  }));
}

const wide = { left: 5, numberRoom: 13, step: 20, largest: 10 };
const narrow = { numberRoom: 7, step: 9.3, largest: 8 };

/**
 * The slip of a form: an eighth of A4 without margins, or a quarter when opinions hang below to be torn off.
 * @example slipLayout(paperOrder(topicForm)).height // 68
 */
export function slipLayout({ first, second }: PaperOrder): SlipLayout {
  if (second.length === 0) {
    const field = { ...wide, top: 12, bottom: 67, rows: first.length };
    return { width: 93, height: 68, rows: rowsIn(field, first) };
  }
  const rows = Math.ceil(first.length / 2);
  const column = { ...narrow, top: 12, bottom: 86, rows };
  const folded = { ...wide, step: 14, largest: 7.5, top: 98, bottom: 135, rows: second.length };
  return {
    width: 93,
    height: 136,
    tear: 89,
    rows: [
      ...rowsIn({ ...column, left: 2 }, first.slice(0, rows)),
      ...rowsIn({ ...column, left: 48 }, first.slice(rows)),
      ...rowsIn(folded, second),
    ],
  };
}
