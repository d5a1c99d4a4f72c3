/** What stands in a cell of a table: words, a name of the code, or a link. */
export type Cell = string | { readonly code: string } | { readonly text: string; readonly href: string };
