import { type Aggregate, hasScores, totalCounts } from '../box/index.ts';
import { type Form, selfReportItem } from '../form/index.ts';
import { DEFAULT_LIKENESS, designEffect } from '../statistics/index.ts';
import { type BenchmarkRow, benchmark } from './benchmark.ts';
import { type Calibration, calibration } from './calibration.ts';
import { type CompositeResult, compositeResult } from './composite-result.ts';
import { type IndicatorResult, indicatorResult } from './indicator-result.ts';
import { type ScaleAnalysis, scaleAnalysis } from './item-analysis.ts';
import { type ItemResult, itemResults } from './item-result.ts';
import { type LanguageResult, languageResult } from './language-result.ts';
import { type PrintedShare, printedShare } from './printed.ts';
import { type SatisfactionVisibility, satisfactionResult } from './satisfaction-result.ts';
import { thresholds } from './thresholds.ts';
import { totalsResult } from './totals-result.ts';

/** K0 beside K: how many say that they know their rights. */
export interface SelfReportResult {
  readonly yes: PrintedShare;
  readonly some: PrintedShare;
  readonly notReally: PrintedShare;
  readonly noAnswer: PrintedShare;
}

/** What may be said of one group on one form. Made from counts alone; whatever is below its threshold is not in it. */
export interface GroupReport {
  readonly n: number;
  /** How children answered. On paper, and of paper and devices together, only totals are known. */
  readonly mode: Aggregate['mode'];
  /** Fewer than 30: every figure carries the note "small group". */
  readonly small: boolean;
  readonly knowledge?: IndicatorResult;
  readonly duty?: IndicatorResult;
  readonly selfReport?: SelfReportResult;
  /** The most missed first; ties in form order. */
  readonly items: readonly ItemResult[];
  readonly satisfaction: SatisfactionVisibility;
  /** Boxes the counts come from. */
  readonly boxes: number;
  /** By how much whole classes widen the intervals of K and D; 1 for one box. */
  readonly designEffect: number;
  readonly composite?: CompositeResult;
  /** K0 less K, in percentage points; pulses alone. */
  readonly calibration?: Calibration;
  /** Beside the published figures of 2023; pulses alone. */
  readonly benchmark?: readonly BenchmarkRow[];
  /** How the items work, by indicator. */
  readonly analysis: readonly ScaleAnalysis[];
  readonly languages?: LanguageResult;
  /** What the reader has to know before the figures: few valid scores, many who did not want to answer. */
  readonly notices: readonly ReportNotice[];
}

/** A notice with its share, 0..1. */
export interface ReportNotice {
  readonly type: 'few-valid-knowledge' | 'few-valid-duty' | 'many-declined';
  readonly share: number;
}

/** Why there is no report. */
export type ReportRefusal = { readonly type: 'too-few'; readonly needed: number };

function selfReportResult(
  [none = 0, yes = 0, some = 0, notReally = 0]: readonly number[],
  n: number,
): SelfReportResult {
  return {
    yes: printedShare(yes, n),
    some: printedShare(some, n),
    notReally: printedShare(notReally, n),
    noAnswer: printedShare(none, n),
  };
}

/** A result without its criterion share, unless the form is a pulse: a topic form is too short for one. */
function ofForm(form: Form, result: IndicatorResult | undefined): IndicatorResult | undefined {
  if (!result || form.kind === 'pulse') return result;
  const { criterion: _, ...rest } = result;
  return rest;
}

function noticesOf(
  n: number,
  knowledge?: IndicatorResult,
  duty?: IndicatorResult,
  declined = 0,
): ReportNotice[] {
  const notices: ReportNotice[] = [];
  if (knowledge && knowledge.n / n < thresholds.notices.valid) {
    notices.push({ type: 'few-valid-knowledge', share: knowledge.n / n });
  }
  if (duty && duty.n / n < thresholds.notices.valid)
    notices.push({ type: 'few-valid-duty', share: duty.n / n });
  if (declined > thresholds.notices.declined) notices.push({ type: 'many-declined', share: declined });
  return notices;
}

/** Our three beside the published three: shares reaching the criterion, and the share of positive opinions. */
function benchmarkOf(
  n: number,
  satisfaction: SatisfactionVisibility,
  knowledge?: IndicatorResult,
  duty?: IndicatorResult,
) {
  const share = (result: IndicatorResult | undefined) =>
    result?.criterion && {
      value: (100 * result.criterion.reaching) / result.n,
      interval: result.criterion.interval,
    };
  const [k, d] = [share(knowledge), share(duty)];
  const s = satisfaction.type === 'shown' ? satisfaction.positive : undefined;
  return benchmark(n, { ...(k && { knowledge: k }), ...(d && { duty: d }), ...(s && { satisfaction: s }) });
}

/**
 * Says what may be said of a group: the only way from counts to something shown.
 * @param aggregate of a sealed box or of several merged
 * @returns the report, or how many children are needed for one
 * @example groupReport(form, aggregate)
 */
export function groupReport(form: Form, aggregate: Aggregate): GroupReport | ReportRefusal {
  const { n } = aggregate;
  if (n < thresholds.figures) return { type: 'too-few', needed: thresholds.figures };
  const counts = totalCounts(form, aggregate);
  const sizes = aggregate.leaves.map((leaf) => leaf.n);
  const deff = designEffect(sizes, DEFAULT_LIKENESS.knowledge);
  const scored = hasScores(aggregate);
  const [knowledge, duty] = scored
    ? [
        ofForm(form, indicatorResult(counts.knowledge, deff)),
        ofForm(form, indicatorResult(counts.duty, deff)),
      ]
    : [totalsResult(form, counts, 'K', deff), totalsResult(form, counts, 'D', deff)];
  const satisfaction = satisfactionResult(form, aggregate, counts);
  const pulse = form.kind === 'pulse';
  const reaching = knowledge?.criterion && { count: knowledge.criterion.reaching, n: knowledge.n };
  const optional = {
    knowledge,
    duty,
    selfReport: selfReportItem(form) ? selfReportResult(counts.selfReport, n) : undefined,
    composite: compositeResult(n, knowledge, duty, satisfaction),
    calibration: pulse ? calibration(counts.selfReport, reaching) : undefined,
    benchmark: pulse ? benchmarkOf(n, satisfaction, knowledge, duty) : undefined,
    languages: scored ? languageResult(form, aggregate) : undefined,
  };
  const present = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return {
    n,
    mode: aggregate.mode,
    small: n < thresholds.largeGroup,
    boxes: sizes.length,
    designEffect: deff,
    ...(present as { [K in keyof typeof optional]?: NonNullable<(typeof optional)[K]> }),
    items: itemResults(form, counts, deff),
    satisfaction,
    analysis: scored
      ? (['K', 'D'] as const).flatMap((indicator) => scaleAnalysis(form, counts, indicator) ?? [])
      : [],
    notices: noticesOf(n, knowledge, duty, satisfaction.type === 'shown' ? satisfaction.declined : 0),
  };
}
