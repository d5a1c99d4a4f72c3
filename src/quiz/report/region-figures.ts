import type { Aggregate } from '../box/index.ts';
import type { Form } from '../form/index.ts';
import { type Interval, newcombe, type Summary, welch } from '../statistics/index.ts';
import { type GroupReport, groupReport } from './group-report.ts';
import type { IntervalAt } from './holm.ts';
import type { PrintedShare } from './printed.ts';

/** A difference from other participating children, in percentage points. */
export interface RegionDifference {
  readonly points: number;
  /** The interval at the level at which all comparisons of the report hold together. */
  readonly interval: Interval;
  /** Whether the interval leaves 0 out. */
  readonly visible: boolean;
}

/** One figure of a part, in per cent. */
export interface RegionFigure {
  readonly indicator: 'K' | 'D' | 'S';
  readonly measure: 'mean' | 'criterion' | 'index';
  /** Children it rests on. */
  readonly n: number;
  readonly value: number;
  readonly printed: PrintedShare;
  /** 95 %, with the design effect; absent when all children had the same score. */
  readonly interval?: Interval;
  /** From the other participating children, or of towns from villages. */
  readonly difference?: RegionDifference;
}

/** What a figure is reckoned and compared from. */
export interface Evidence {
  readonly figure: RegionFigure;
  /** Mean, spread and effective number of children: for means. */
  readonly summary?: Summary;
  /** Children with a property: for shares. */
  readonly share?: { readonly count: number; readonly n: number; readonly deff: number };
}

/** A summary whose mean has this error, of as many children as the classes are worth. */
const summaryOf = (mean: number, error: number, n: number): Summary => ({
  n,
  mean,
  sd: error * Math.sqrt(n),
});

function scores(report: GroupReport, name: 'knowledge' | 'duty'): Evidence[] {
  const result = report[name];
  if (!result) return [];
  const { n, mean, printed, interval, error, criterion } = result;
  const indicator = name === 'knowledge' ? 'K' : 'D';
  const deff = report.designEffect;
  const own: Evidence = {
    figure: { indicator, measure: 'mean', n, value: mean, printed, ...(interval ? { interval } : {}) },
    summary: summaryOf(mean, error, n / deff),
  };
  if (!criterion) return [own];
  const { reaching, share } = criterion;
  const value = (100 * reaching) / n;
  const figure = { indicator, n, value, printed: share, interval: criterion.interval } as const;
  return [own, { figure: { ...figure, measure: 'criterion' }, share: { count: reaching, n, deff } }];
}

function opinions({ satisfaction, designEffect }: GroupReport): Evidence[] {
  if (satisfaction.type !== 'shown') return [];
  const { index, error, n } = satisfaction;
  const { value, printed, interval } = index;
  return [
    {
      figure: { indicator: 'S', measure: 'index', n, value, printed, interval },
      summary: summaryOf(value, error, n / designEffect),
    },
  ];
}

/**
 * The figures of a group that regions are shown with: three indicators, apart. No item, no composite, no published figure.
 * @example evidenceOf(form, aggregate).map(({ figure }) => figure.printed)
 */
export function evidenceOf(form: Form, aggregate: Aggregate): Evidence[] {
  const report = groupReport(form, aggregate);
  if ('needed' in report) return [];
  return [...scores(report, 'knowledge'), ...scores(report, 'duty'), ...opinions(report)];
}

const zero: Interval = { low: 0, high: 0 };

/**
 * The interval of the difference of two figures of one kind at any level: Welch for means, Newcombe for shares.
 * @returns undefined when they cannot be compared
 * @example intervalOf(own, others)?.(0.95)
 */
export function intervalOf(own: Evidence, other: Evidence): IntervalAt | undefined {
  if (own.share && other.share) {
    const [one, two] = [own.share, other.share];
    return (level) => {
      const { low, high } = newcombe(one.count, one.n, two.count, two.n, {
        level,
        deffs: [one.deff, two.deff],
      });
      return { low: 100 * low, high: 100 * high };
    };
  }
  const [one, two] = [own.summary, other.summary];
  if (!one || !two || !welch(one, two)) return undefined;
  return (level) => welch(one, two, level)?.interval ?? zero;
}
