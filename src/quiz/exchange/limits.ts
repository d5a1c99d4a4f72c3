/** The most characters a text file may have. Three languages of ten thousand items fit; a slip of the hand does not. */
export const MAX_CHARACTERS = 10_000_000;

/** The most rows a table may have, the heading included. */
export const MAX_ROWS = 30_001;

/** The most cells of a row that are looked at. */
export const MAX_CELLS = 64;

/** The most characters of one row, or of one question of a text file. */
export const MAX_QUESTION = 20_000;

/** How deep elements of an XML file may stand in each other; questions need eight. */
export const MAX_DEPTH = 40;

/** The most bytes a workbook may have as a file. */
export const MAX_PACKED = 5_000_000;

/** The most bytes its parts may have together once unpacked. */
export const MAX_UNPACKED = 50_000_000;

/** Characters of the parts of an item: the widest band's limits (CONTRIBUTING.md, "Add an item"). */
export const longest = { stem: 220, option: 90, why: 400 } as const;
