/** A4 pages of a printed plan, as the page states: two sides of one sheet. */
export const planPages = 2;

/** A4 pages of the printed text of a short-term plan. */
export const textPages = 2;

/** The pupils whose paper is counted on a plan; the paper page counts for any other number. */
export const classSize = 30;
