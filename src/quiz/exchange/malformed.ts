import type { Place } from './places.ts';

/**
 * Why nothing of a file was taken: it is not what it should be, or more than anybody would write.
 * An item that is merely of a kind we do not hold is no such fault; see `Reason`.
 */
export type Malformed =
  | { readonly type: 'empty' }
  | { readonly type: 'too-large'; readonly found: number; readonly limit: number }
  | { readonly type: 'brace'; readonly missing: '{' | '}'; readonly place: Place }
  | { readonly type: 'xml'; readonly says: string; readonly place: Place }
  | { readonly type: 'doctype'; readonly place: Place }
  | { readonly type: 'too-deep'; readonly limit: number; readonly place: Place }
  | { readonly type: 'not-a-quiz'; readonly found: string; readonly place: Place }
  | { readonly type: 'quote'; readonly place: Place }
  | { readonly type: 'long-row'; readonly limit: number; readonly place: Place }
  | { readonly type: 'too-many-rows'; readonly limit: number; readonly place: Place }
  | { readonly type: 'too-many-cells'; readonly limit: number; readonly place: Place }
  | { readonly type: 'no-heading'; readonly missing: readonly string[]; readonly place: Place }
  | { readonly type: 'not-a-workbook' }
  | { readonly type: 'workbook-too-large'; readonly limit: number };

const thousands = (count: number): string => String(count).replace(/(?<=\d)(?=(\d{3})+$)/g, ' ');

function complaint(fault: Malformed): string {
  switch (fault.type) {
    case 'empty':
      return 'the file is empty; export it again from where it comes from.';
    case 'too-large':
      return `the file has ${thousands(fault.found)} characters, and at most ${thousands(fault.limit)} are read; split it.`;
    case 'brace':
      return fault.missing === '}'
        ? 'this "{" is never closed; put "}" after the answers, or "\\{" if it belongs to the text.'
        : 'this "}" closes nothing; put "{" before the answers, or "\\}" if it belongs to the text.';
    case 'xml':
      return `this is not sound XML (${fault.says}); export the file again or mend this place.`;
    case 'doctype':
      return 'the file declares a DOCTYPE, which is never read; remove it.';
    case 'too-deep':
      return `elements stand in each other more than ${fault.limit} deep; no question needs that.`;
    case 'not-a-quiz':
      return `the outermost element is <${fault.found}>, expected <quiz>; export the questions as "Moodle XML".`;
    case 'quote':
      return 'a quotation mark is out of place; write a cell that holds one as "…""…".';
    case 'long-row':
      return `this row has more than ${thousands(fault.limit)} characters; a closing quotation mark may be missing.`;
    case 'too-many-rows':
      return `there are more than ${thousands(fault.limit)} rows or questions; split the file.`;
    case 'too-many-cells':
      return `this row has more than ${fault.limit} cells; keep one item and language to a row.`;
    case 'no-heading':
      return `the first row must name the columns and lacks ${fault.missing.join(', ')}; add them.`;
    case 'not-a-workbook':
      return 'the file is no workbook; save it as .xlsx.';
    case 'workbook-too-large':
      return `the workbook holds more than ${thousands(fault.limit)} bytes; keep the table of items alone.`;
  }
}

/**
 * A fault of a whole file as one sentence with line and column, where there is a place to go to.
 * @example malformedSentence({ type: 'doctype', place: { line: 2, column: 1 } })
 * // 'line 2, column 1: the file declares a DOCTYPE, which is never read; remove it.'
 */
export function malformedSentence(fault: Malformed): string {
  const says = complaint(fault);
  return 'place' in fault ? `line ${fault.place.line}, column ${fault.place.column}: ${says}` : says;
}
