import type { Aggregate } from '../box/index.ts';
import type { Form } from '../form/index.ts';
import { anchorEquating } from './anchor-equating.ts';
import { type IndicatorGain, indicatorGain } from './indicator-gain.ts';
import { thresholds } from './thresholds.ts';
import { aggregateSummary, type Letters, type WaveSummary, type Waves } from './wave-summary.ts';

/** One letter in one wave without scores: its summary has to come along, since only the form tells which options are right. */
export interface TotalsHalf {
  readonly aggregate: Aggregate;
  readonly summary: WaveSummary;
}

/** One letter in one wave: a sealed box or several merged, totals, or the wave summary of five to nine. */
export type GainHalf = Aggregate | TotalsHalf | WaveSummary;

/** What may be said of the change between two answers of a group. Made from four wave summaries; says nothing of a cause. */
export interface GainReport {
  /** Children in each wave, and by letter. */
  readonly n: Waves<number>;
  readonly letters: Waves<Letters<number>>;
  /** Fewer than 30 in a wave: every figure carries the note "small group". */
  readonly small: boolean;
  /** The share of the first wave whom the second has fewer, 0..1; only above a fifth. */
  readonly attrition?: number;
  /** Some of the four were counted on paper: the intervals are wider than they would be. */
  readonly paper?: 'all' | 'some';
  readonly knowledge?: IndicatorGain;
  readonly duty?: IndicatorGain;
}

/** Why there is no gain report. */
export type GainRefusal =
  | { readonly type: 'other-forms' }
  | { readonly type: 'other-version'; readonly form: number }
  | { readonly type: 'same-box' }
  | {
      readonly type: 'too-few';
      readonly wave: keyof Waves<unknown>;
      readonly n: number;
      readonly needed: number;
    }
  | {
      readonly type: 'too-few-on-form';
      readonly wave: keyof Waves<unknown>;
      readonly form: number;
      readonly n: number;
      readonly needed: number;
    };

const waveNames = ['before', 'after'] as const;
const letterNames = ['A', 'B'] as const;

const aggregateOf = (half: GainHalf): Aggregate | undefined => {
  if ('leaves' in half) return half;
  return 'aggregate' in half ? half.aggregate : undefined;
};
const summaryOf = (half: GainHalf): WaveSummary => {
  if ('leaves' in half) return aggregateSummary(half);
  return 'aggregate' in half ? half.summary : half;
};
const isOnPaper = ({ knowledge, duty }: WaveSummary): boolean => Boolean((knowledge ?? duty)?.widest);
const both = <From, To>({ A, B }: Letters<From>, change: (value: From) => To): Letters<To> => ({
  A: change(A),
  B: change(B),
});

/** The four halves are of one pair of forms in one version, and no sealed box is among them twice. */
function mismatch(
  { before, after }: Waves<Letters<WaveSummary>>,
  halves: readonly GainHalf[],
): GainRefusal | undefined {
  if (before.B.form !== before.A.form + 1 || after.A.form !== before.A.form || after.B.form !== before.B.form)
    return { type: 'other-forms' };
  for (const letter of letterNames) {
    if (before[letter].formVersion !== after[letter].formVersion)
      return { type: 'other-version', form: before[letter].form };
  }
  const leaves = halves.flatMap((half) => aggregateOf(half)?.leaves.map(({ id }) => id) ?? []);
  return new Set(leaves).size < leaves.length ? { type: 'same-box' } : undefined;
}

function tooFew(summaries: Waves<Letters<WaveSummary>>): GainRefusal | undefined {
  const { wave: neededWave, form: neededForm } = thresholds.gain;
  for (const wave of waveNames) {
    const { A, B } = summaries[wave];
    if (A.n + B.n < neededWave) return { type: 'too-few', wave, n: A.n + B.n, needed: neededWave };
    for (const { form, n } of [A, B]) {
      if (n < neededForm) return { type: 'too-few-on-form', wave, form, n, needed: neededForm };
    }
  }
  return undefined;
}

/** Mean equating on the first wave, before anything was taught, where both letters are aggregates. */
function equatingOf({ A, B }: Letters<GainHalf>, forms: Letters<Form> | undefined, indicator: 'K' | 'D') {
  const [ofA, ofB] = [aggregateOf(A), aggregateOf(B)];
  return forms && ofA && ofB ? anchorEquating(forms, { A: ofA, B: ofB }, indicator) : undefined;
}

/**
 * Says what may be said of the change between two answers, each given on two counterbalanced forms. Children are not linked,
 * so the waves are taken as independent, which is cautious.
 * @param halves the four groups
 * @param forms letter A and B, for the anchors; without them nothing is equated
 * @returns the report, or why there is none
 * @example gainReport({ before: { A, B }, after: { A: laterA, B: laterB } })
 */
export function gainReport(
  halves: Waves<Letters<GainHalf>>,
  forms?: Letters<Form>,
): GainReport | GainRefusal {
  const summaries = { before: both(halves.before, summaryOf), after: both(halves.after, summaryOf) };
  const { before, after } = halves;
  const refusal = mismatch(summaries, [before.A, before.B, after.A, after.B]) ?? tooFew(summaries);
  if (refusal) return refusal;
  const letters = {
    before: both(summaries.before, ({ n }) => n),
    after: both(summaries.after, ({ n }) => n),
  };
  const n = { before: letters.before.A + letters.before.B, after: letters.after.A + letters.after.B };
  const attrition = 1 - n.after / n.before;
  const gainOf = (name: 'knowledge' | 'duty') =>
    indicatorGain(
      {
        before: both(summaries.before, (summary) => summary[name]),
        after: both(summaries.after, (summary) => summary[name]),
      },
      equatingOf(halves.before, forms, name === 'knowledge' ? 'K' : 'D'),
    );
  const [knowledge, duty] = [gainOf('knowledge'), gainOf('duty')];
  const four = [summaries.before.A, summaries.before.B, summaries.after.A, summaries.after.B];
  const onPaper = four.filter(isOnPaper).length;
  return {
    n,
    letters,
    small: Math.min(n.before, n.after) < thresholds.largeGroup,
    ...(attrition > thresholds.notices.attrition ? { attrition } : {}),
    ...(onPaper > 0 ? { paper: onPaper === four.length ? 'all' : 'some' } : {}),
    ...(knowledge && { knowledge }),
    ...(duty && { duty }),
  };
}
