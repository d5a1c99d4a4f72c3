/**
 * A tidy table as CSV (RFC 4180): quotes where a field needs them, CRLF, numbers with a point unless the separator is a
 * semicolon, with which spreadsheets of Kazakhstan expect a comma.
 * @param rows cells, the header first
 * @param options separator and whether a byte order mark stands in front, which Excel needs to read Kazakh letters
 * @example csvText([['a', 1.5]], { separator: ';', mark: true }) // '\uFEFFa;1,5\r\n'
 */
export function csvText(
  rows: readonly (readonly (string | number | undefined)[])[],
  { separator = ',', mark = false }: { readonly separator?: string; readonly mark?: boolean } = {},
): string {
  const cell = (value: string | number | undefined): string => {
    if (value === undefined) return '';
    if (typeof value === 'number') return separator === ';' ? String(value).replace('.', ',') : String(value);
    const guarded = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /["\r\n]/.test(guarded) || guarded.includes(separator)
      ? `"${guarded.replaceAll('"', '""')}"`
      : guarded;
  };
  return `${mark ? '\uFEFF' : ''}${rows.map((row) => row.map(cell).join(separator)).join('\r\n')}\r\n`;
}
