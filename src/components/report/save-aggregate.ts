import { type Aggregate, aggregateFileName, aggregateText } from '#quiz/box';
import { csvText, type GroupReport, tidyCells, tidyColumns } from '#quiz/report';
import type { FormSheet } from '../quiz/read-forms.ts';
import { saveFile } from './save-file.ts';

/** Hands the aggregate file to the browser to save. The same aggregate gives the same bytes every time. */
export function saveAggregate(aggregate: Aggregate): void {
  saveFile(aggregateFileName(aggregate), aggregateText(aggregate), 'application/json');
}

/**
 * Hands the report to the browser as a table: semicolons, decimal commas and a byte order mark, as spreadsheets of
 * Kazakhstan read it with every letter right.
 */
export function saveTable(sheet: FormSheet, aggregate: Aggregate, report: GroupReport): void {
  const stems = Object.fromEntries(Object.entries(sheet.texts).map(([id, { stem }]) => [id, stem]));
  const of = { form: sheet.slug, version: aggregate.formVersion, mode: aggregate.mode, stems };
  const text = csvText([[...tidyColumns], ...tidyCells(report, of)], { separator: ';', mark: true });
  saveFile(aggregateFileName(aggregate).replace('.bilemin.json', '.csv'), text, 'text/csv');
}
