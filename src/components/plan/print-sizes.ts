/** A4 pages of a printed plan, as the page states: two sides of one sheet. */
export const planPages = 2;

/** Pages of answer slips printed with the plan of a lesson on paper, to be copied for the class. */
export const slipPages = 1;

/** A4 pages of the printed text of a short-term plan. */
export const textPages = 2;

/** The pupils whose paper is counted on a plan; the paper page counts for any other number. */
export const classSize = 30;
