import { type Aggregate, aggregateFileName, aggregateText } from '#quiz/box';
import { csvText, type GroupReport, tidyCells, tidyColumns } from '#quiz/report';
import { saveFile } from './save-file.ts';

/** Hands the aggregate file to the browser to save. The same aggregate gives the same bytes every time. */
export function saveAggregate(aggregate: Aggregate): void {
  saveFile(aggregateFileName(aggregate), aggregateText(aggregate), 'application/json');
}

/**
 * Hands the report to the browser as a table: semicolons, decimal commas and a byte order mark, as spreadsheets of
 * Kazakhstan read it with every letter right.
 */
export function saveTable(slug: string, aggregate: Aggregate, report: GroupReport): void {
  const of = { form: slug, version: aggregate.formVersion, mode: aggregate.mode };
  const text = csvText([[...tidyColumns], ...tidyCells(report, of)], { separator: ';', mark: true });
  saveFile(aggregateFileName(aggregate).replace('.bilemin.json', '.csv'), text, 'text/csv');
}
