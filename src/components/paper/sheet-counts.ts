import { type Form, paperOrder } from '#quiz/form';

/** What the number of sheets of a form depends on. */
export interface FormShape {
  /** Items of the first part: self-report, knowledge and duty. */
  readonly open: number;
  /** Items of the folded part: opinions. */
  readonly folded: number;
}

/** A4 sheets, printed on one side. */
export interface SheetCounts {
  /** To read aloud or pin up: one for the class. */
  readonly questions: number;
  /** For all pupils together. */
  readonly slips: number;
  readonly tally: number;
  /** For the teacher alone. */
  readonly key: number;
  /** One copy of the large-print edition; not in the sum. */
  readonly largePrint: number;
}

/** Items on one A4 sheet, by what is printed. */
export const itemsPerSheet = { questions: 6, key: 8, largePrint: 2 } as const;

/** Slips cut from one A4 sheet: eighths for one part, quarters where the folded part hangs on. */
const slipsPerSheet = { onePart: 8, twoParts: 4 } as const;

/** The most pupils one print is made for: the largest roster. */
export const MAX_PUPILS = 60;

/** The shape of a form, for the counts. */
export function shapeOf(form: Form): FormShape {
  const { first, second } = paperOrder(form);
  return { open: first.length, folded: second.length };
}

/**
 * How many slips are cut from one A4 sheet.
 * @example slipsOnSheet({ open: 5, folded: 0 }) // 8
 */
export function slipsOnSheet({ folded }: FormShape): number {
  return folded > 0 ? slipsPerSheet.twoParts : slipsPerSheet.onePart;
}

/** Sheets of a list whose folded part starts on a sheet of its own. */
function split({ open, folded }: FormShape, perSheet: number): number {
  return Math.ceil(open / perSheet) + Math.ceil(folded / perSheet);
}

/**
 * Sheets of paper for one form and a number of pupils.
 * @param pupils 0 or more; 0 gives no slips
 * @throws RangeError when `pupils` is no whole number from 0
 * @example sheetCounts({ open: 5, folded: 0 }, 30) // { questions: 1, slips: 4, tally: 1, key: 1, largePrint: 3 }
 */
export function sheetCounts(shape: FormShape, pupils: number): SheetCounts {
  if (!Number.isSafeInteger(pupils) || pupils < 0) {
    throw new RangeError(`sheetCounts: pupils is ${pupils}; expected a whole number from 0.`);
  }
  return {
    questions: split(shape, itemsPerSheet.questions),
    slips: Math.ceil(pupils / slipsOnSheet(shape)),
    tally: shape.folded > 0 ? 2 : 1,
    key: Math.ceil(shape.open / itemsPerSheet.key),
    largePrint: split(shape, itemsPerSheet.largePrint),
  };
}

/**
 * All sheets a lesson needs: questions, slips, tally and key. The large-print edition is printed only where a child
 * needs it, the board variant prints nothing.
 * @example totalSheets(sheetCounts({ open: 5, folded: 0 }, 30)) // 7
 */
export function totalSheets({ questions, slips, tally, key }: SheetCounts): number {
  return questions + slips + tally + key;
}
