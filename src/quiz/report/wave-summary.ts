import { type Aggregate, type Counts, type OpenBox, type PaperTally, tallyCounts } from '../box/index.ts';
import { choiceItems, type Form } from '../form/index.ts';
import { DEFAULT_LIKENESS, designEffect, meanOf, type Summary } from '../statistics/index.ts';
import { scoreFrequencies } from './score-frequencies.ts';
import { thresholds } from './thresholds.ts';
import { widestScores } from './totals-result.ts';

/** What there is of each letter of a pair. */
export interface Letters<Value> {
  readonly A: Value;
  readonly B: Value;
}

/** What there is of the first answer and of the second. */
export interface Waves<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** Per cent right on one indicator: of how many children whose score counts, their mean and their spread. */
export interface ScoreSummary extends Summary {
  /** Items of the indicator in the form. */
  readonly items: number;
  /** By how much whole classes widen the variance of the mean; 1 for one box. */
  readonly designEffect: number;
  /** Only totals are known: the spread is the widest that they allow. */
  readonly widest?: true;
}

/**
 * One letter of a pair in one wave, as far as a gain needs it: numbers of children, means and spreads. No count can be had
 * back from it, so half a class of five to nine may keep it where ten are together in the wave.
 */
export interface WaveSummary {
  readonly form: number;
  readonly formVersion: number;
  /** Children. */
  readonly n: number;
  /** Absent when the form has no such items or the scores of fewer than five count. */
  readonly knowledge?: ScoreSummary;
  readonly duty?: ScoreSummary;
}

/** Tables of several blocks added up; all are of one form. */
function together(tables: readonly Counts['knowledge'][]): Counts['knowledge'] {
  const [first = [], ...others] = tables;
  return first.map((row, reached) =>
    row.map((count, right) => others.reduce((sum, table) => sum + (table[reached]?.[right] ?? 0), count)),
  );
}

function scoreSummary(
  tables: readonly Counts['knowledge'][],
  sizes: readonly number[],
): ScoreSummary | undefined {
  const table = together(tables);
  const estimate = meanOf(scoreFrequencies(table));
  if (!estimate || estimate.n < thresholds.gain.form) return undefined;
  const { n, mean, sd } = estimate;
  return {
    items: table.length - 1,
    n,
    mean,
    sd,
    designEffect: designEffect(sizes, DEFAULT_LIKENESS.knowledge),
  };
}

function summary(
  { form, formVersion }: Pick<Aggregate, 'form' | 'formVersion'>,
  blocks: readonly Counts[],
  sizes: readonly number[],
): WaveSummary {
  const knowledge = scoreSummary(
    blocks.map((block) => block.knowledge),
    sizes,
  );
  const duty = scoreSummary(
    blocks.map((block) => block.duty),
    sizes,
  );
  const n = blocks.reduce((sum, block) => sum + block.n, 0);
  return { form, formVersion, n, ...(knowledge && { knowledge }), ...(duty && { duty }) };
}

/**
 * The wave summary of a box, to be kept in place of its counts. Whether a box may be looked at is for `sealHalves` to say.
 * @example boxSummary(boxOfSeven).knowledge?.mean
 */
export function boxSummary(box: OpenBox): WaveSummary {
  return summary(box, Object.values(box.counts), [box.nonces.length]);
}

/**
 * The wave summary of a sealed box, or of several merged: reckoned from the counts whenever it is asked for.
 * @example aggregateSummary(aggregate).n === aggregate.n // true
 */
export function aggregateSummary(aggregate: Aggregate): WaveSummary {
  const sizes = aggregate.leaves.map(({ n }) => n);
  return summary(aggregate, Object.values(aggregate.blocks), sizes);
}

function totalsSummary(form: Form, blocks: readonly Counts[], sizes: readonly number[]): WaveSummary {
  const n = blocks.reduce((sum, block) => sum + block.n, 0);
  const options = choiceItems(form).map((_, place) => ({
    options: [0, 1, 2, 3, 4, 5].map((at) =>
      blocks.reduce((sum, { items }) => sum + (items[place]?.options[at] ?? 0), 0),
    ),
    rightByScore: [],
  }));
  const counts: Counts = { n, selfReport: [], items: options, knowledge: [], duty: [], satisfaction: [] };
  const of = (indicator: 'K' | 'D'): ScoreSummary | undefined => {
    const scores = widestScores(form, counts, indicator);
    const estimate = meanOf(scores);
    if (!estimate || estimate.n < thresholds.gain.form) return undefined;
    const { mean, sd } = estimate;
    const effect = designEffect(sizes, DEFAULT_LIKENESS.knowledge);
    return { items: scores.length - 1, n, mean, sd, designEffect: effect, widest: true };
  };
  const [knowledge, duty] = [of('K'), of('D')];
  return {
    form: form.number,
    formVersion: form.version,
    n,
    ...(knowledge && { knowledge }),
    ...(duty && { duty }),
  };
}

/**
 * The wave summary of a paper tally, to be kept in place of its counts.
 * @example tallySummary(form, tally).knowledge?.mean
 */
export function tallySummary(form: Form, tally: PaperTally): WaveSummary {
  return totalsSummary(form, [tallyCounts(form, tally)], [tally.slips]);
}

/**
 * The wave summary of an aggregate that has no scores: means are exact, spreads the widest that the totals allow.
 * @param form that of the aggregate: without scores one has to know which options are right
 * @example aggregateTotals(form, paper).knowledge?.widest // true
 */
export function aggregateTotals(form: Form, { blocks, leaves }: Aggregate): WaveSummary {
  return totalsSummary(
    form,
    Object.values(blocks),
    leaves.map(({ n }) => n),
  );
}
