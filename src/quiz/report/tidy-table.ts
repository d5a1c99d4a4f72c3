import type { GroupReport } from './group-report.ts';
import { tidyRows } from './tidy.ts';

/** The columns of the tidy table, in order. */
export const tidyColumns = [
  'form',
  'version',
  'mode',
  'indicator',
  'item',
  'measure',
  'type',
  'value',
  'low',
  'high',
  'unit',
  'n',
  'text',
] as const;

/** Which form and mode a report is of, and the words of its items in one language. */
export interface TidySubject {
  readonly form: string;
  readonly version: number;
  readonly mode: string;
  /** Stems by item id; without them the last column is empty. */
  readonly stems?: Readonly<Record<string, string>>;
}

/**
 * The rows of a report as cells under `tidyColumns`.
 * @example tidyCells(report, { form: 'pulse-11-15-a', version: 1, mode: 'device' })[0]
 */
export function tidyCells(report: GroupReport, of: TidySubject): (string | number | undefined)[][] {
  return tidyRows(report).map(({ indicator, item, measure, type, value, low, high, unit, n }) => [
    of.form,
    of.version,
    of.mode,
    indicator,
    item,
    measure,
    type,
    value,
    low,
    high,
    unit,
    n,
    of.stems?.[item],
  ]);
}
