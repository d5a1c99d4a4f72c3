import type { Interval } from '../statistics/index.ts';
import { rounded } from './printed-estimate.ts';
import type { RegionFigure } from './region-figures.ts';
import type { RegionPart, RegionReport } from './region-report.ts';

/** The columns of the table of regions, in order. An empty region or locality means all of them. */
export const regionColumns = [
  'form',
  'version',
  'mode',
  'region',
  'locality',
  'indicator',
  'measure',
  'type',
  'value',
  'low',
  'high',
  'n',
  'children',
  'boxes',
  'difference',
  'difference_low',
  'difference_high',
  'difference_visible',
] as const;

type Cell = string | number | undefined;

const ends = (interval: Interval | undefined, n: number): Cell[] =>
  interval ? [rounded(interval.low, n), rounded(interval.high, n)] : [undefined, undefined];

function differenceCells({ difference, n }: RegionFigure): Cell[] {
  if (!difference) return [undefined, undefined, undefined, undefined];
  const { points, interval, visible } = difference;
  return [rounded(points, n), ...ends(interval, n), visible ? 'yes' : 'no'];
}

/**
 * A report on regions as rows, one figure each, under `regionColumns`. What the report hides has one row that says why
 * and no figure.
 * @param of which form and mode the report is
 * @example regionCells(report, { form: 'pulse-11-15-a', version: 1, mode: 'device' })[0]
 */
export function regionCells(
  report: RegionReport,
  of: { readonly form: string; readonly version: number; readonly mode: string },
): Cell[][] {
  const rows = (part: RegionPart): Cell[][] => {
    const { label, children, boxes, hidden, figures } = part;
    const begin: Cell[] = [of.form, of.version, of.mode, label.region ?? '', label.locality ?? ''];
    const took: Cell[] = [children, boxes];
    const none: Cell[] = [undefined, undefined, undefined, undefined];
    if (hidden) {
      return [
        [...begin, '', hidden.type, 'hidden', undefined, undefined, undefined, undefined, ...took, ...none],
      ];
    }
    return figures.map((figure) => {
      const { indicator, measure, printed, interval, n } = figure;
      const said: Cell[] = [indicator, measure, printed.type, printed.percent];
      return [...begin, ...said, ...ends(interval, n), n, ...took, ...differenceCells(figure)];
    });
  };
  const { total, regions, localities, crossed } = report;
  return [{ label: {}, ...total }, ...regions, ...localities, ...crossed].flatMap(rows);
}
