/** How a sheet is called in the list of sheets. */
export interface SheetName {
  /** Sheets of one group stand together, under this heading. */
  readonly group: string;
  readonly title: string;
}

/** What a page says of itself. */
export interface Headings {
  readonly heading: string;
  /** The name of the form under the heading of a paper kit. */
  readonly form: string | undefined;
  /** The page above it. */
  readonly above: string;
}

/**
 * Names a sheet by its page: a paper kit by age and form, a leaflet by what it is about, others by their heading.
 * @example sheetName('ru/quiz/equal-7-10-a/paper/index.html', { heading: 'На бумаге', form: '№ 7', above: '' }).title // '7–10: № 7'
 */
export function sheetName(file: string, { heading, form, above }: Headings): SheetName {
  const band = /-(7-10|11-15|16-18)-[ab]\/paper\//.exec(file)?.[1];
  if (band && form) return { group: heading, title: `${band.replace('-', '–')}: ${form}` };
  if (file.includes('/leaflet/')) return { group: heading, title: above };
  return { group: above, title: heading };
}
