import type { Interval } from '../statistics/index.ts';
import type { GroupReport } from './group-report.ts';
import type { PrintedShare } from './printed.ts';
import type { PrintedEstimate } from './printed-estimate.ts';
import { printedPercent, rounded } from './printed-estimate.ts';

/** What a row gives, and in which unit. */
export type TidyUnit = 'percent' | 'points' | 'logit' | 'correlation' | 'children' | 'factor';

/** One figure of a report: a row of the tidy table, which holds what the report shows and nothing it hides. */
export interface TidyRow {
  readonly indicator: 'K' | 'D' | 'S' | 'K0' | 'all';
  /** Item id; empty for figures of the whole indicator. */
  readonly item: string;
  /** `mean`, `criterion`, `right`, `kr20` and so on: the codebook lists them. */
  readonly measure: string;
  /** `about`, or a bound where 0 % or 100 % would say it of every child; `hidden` where a threshold is not met. */
  readonly type: PrintedShare['type'] | 'hidden';
  /** Absent when hidden. */
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit: TidyUnit;
  /** Children the figure rests on. */
  readonly n: number;
}

type Place = Pick<TidyRow, 'indicator' | 'item' | 'measure' | 'n'>;

const bounds = (interval: Interval | undefined, n: number) =>
  interval ? { low: rounded(interval.low, n), high: rounded(interval.high, n) } : {};

const share = (place: Place, { type, percent }: PrintedShare, interval?: Interval): TidyRow => ({
  ...place,
  type,
  value: percent,
  ...bounds(interval, place.n),
  unit: 'percent',
});

const estimate = (place: Place, { printed, interval }: PrintedEstimate): TidyRow =>
  share(place, printed, interval);

/** Two decimals for what is no per cent. */
const fine = (value: number): number => Math.round(value * 100) / 100;

const figure = (place: Place, unit: TidyUnit, value: number, interval?: Interval): TidyRow => ({
  ...place,
  type: 'about',
  value: fine(value),
  ...(interval ? { low: fine(interval.low), high: fine(interval.high) } : {}),
  unit,
});

function indicators(report: GroupReport): TidyRow[] {
  return (['knowledge', 'duty'] as const).flatMap((name) => {
    const result = report[name];
    if (!result) return [];
    const place = {
      indicator: name === 'knowledge' ? ('K' as const) : ('D' as const),
      item: '',
      n: result.n,
    };
    const { criterion } = result;
    return [
      share({ ...place, measure: 'mean' }, result.printed, result.interval),
      ...(criterion ? [share({ ...place, measure: 'criterion' }, criterion.share, criterion.interval)] : []),
    ];
  });
}

function opinions({ satisfaction, n }: GroupReport): TidyRow[] {
  if (satisfaction.type === 'not-asked' || satisfaction.type === 'not-counted') return [];
  const place = { indicator: 'S' as const, item: '', n };
  if (satisfaction.type === 'hidden') {
    return [{ ...place, measure: 'index', type: 'hidden', unit: 'percent' }];
  }
  return [
    estimate({ ...place, measure: 'index' }, satisfaction.index),
    estimate({ ...place, measure: 'positive' }, satisfaction.positive),
    share({ ...place, measure: 'declined' }, printedPercent(100 * satisfaction.declined, n)),
    ...satisfaction.items.flatMap((item) => {
      const own = { indicator: 'S' as const, item: item.id, n: item.n };
      return [
        estimate({ ...own, measure: 'index' }, item.mean),
        estimate({ ...own, measure: 'positive' }, item.positive),
      ];
    }),
  ];
}

function selfReports({ selfReport, calibration, n }: GroupReport): TidyRow[] {
  if (!selfReport) return [];
  const place = { indicator: 'K0' as const, item: '', n };
  return [
    share({ ...place, measure: 'yes' }, selfReport.yes),
    share({ ...place, measure: 'some' }, selfReport.some),
    share({ ...place, measure: 'not-really' }, selfReport.notReally),
    share({ ...place, measure: 'no-answer' }, selfReport.noAnswer),
    ...(calibration
      ? [
          figure({ ...place, measure: 'calibration-gap' }, 'points', rounded(calibration.gap, n), {
            low: rounded(calibration.low, n),
            high: rounded(calibration.high, n),
          }),
        ]
      : []),
  ];
}

function items(report: GroupReport): TidyRow[] {
  return [...report.items]
    .sort((left, right) => left.place - right.place)
    .flatMap(({ id, indicator, right, wrong, dontKnow, noAnswer, interval }) => {
      const place = { indicator, item: id, n: report.n };
      return [
        share({ ...place, measure: 'right' }, right, interval),
        share({ ...place, measure: 'wrong' }, wrong),
        share({ ...place, measure: 'dont-know' }, dontKnow),
        share({ ...place, measure: 'no-answer' }, noAnswer),
      ];
    });
}

function analysis(report: GroupReport): TidyRow[] {
  return report.analysis.flatMap(({ indicator, n, kr20, error, items: own }) => [
    ...(kr20
      ? [figure({ indicator, item: '', n, measure: 'kr20' }, 'correlation', kr20.value, kr20.interval)]
      : []),
    ...(error === undefined
      ? []
      : [figure({ indicator, item: '', n, measure: 'error-of-measurement' }, 'factor', error)]),
    ...own.flatMap((item) => {
      const place = { indicator, item: item.id, n };
      return [
        ...(item.itemTotal === undefined
          ? []
          : [figure({ ...place, measure: 'item-total' }, 'correlation', item.itemTotal)]),
        ...(item.rasch ? [figure({ ...place, measure: 'rasch' }, 'logit', item.rasch.difficulty)] : []),
        ...(item.rasch ? [figure({ ...place, measure: 'rasch-error' }, 'logit', item.rasch.error)] : []),
      ];
    }),
  ]);
}

/**
 * A report as rows, one figure each: what is exported as CSV and XLSX. Suppression is the report's own: a row is made from
 * what the report shows.
 * @example tidyRows(report).find(({ measure }) => measure === 'mean')
 */
export function tidyRows(report: GroupReport): TidyRow[] {
  const all = { indicator: 'all' as const, item: '', n: report.n };
  return [
    figure({ ...all, measure: 'children' }, 'children', report.n),
    figure({ ...all, measure: 'boxes' }, 'children', report.boxes),
    figure({ ...all, measure: 'design-effect' }, 'factor', report.designEffect),
    ...indicators(report),
    ...opinions(report),
    ...selfReports(report),
    ...(report.composite
      ? [estimate({ ...all, measure: `composite-${report.composite.weights}` }, report.composite.value)]
      : []),
    ...items(report),
    ...analysis(report),
    ...(report.languages?.flags ?? []).map(({ id, indicator, language, delta }) =>
      figure({ indicator, item: id, n: report.n, measure: `dif-kk-${language}` }, 'factor', delta),
    ),
  ];
}
