/** The longest paste that is read: far more than the codes of sixty children with words between them. */
export const MAX_PASTE = 200_000;

/**
 * Finds the candidates for codes in a paste or a file: one a line, or several parted by commas or semicolons.
 * Only the first `MAX_PASTE` characters are looked at; a caller says so when there are more.
 * Each line stays whole, since a code may hold spaces; empty lines fall away.
 * @returns the candidates in order; the reader says of each what is wrong with it
 * @example findCodes('AAAA-BBBB…\n\nCCCC DDDD…') // two candidates
 */
export function findCodes(text: string): string[] {
  return text
    .slice(0, MAX_PASTE)
    .split(/[\r\n,;\t]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
