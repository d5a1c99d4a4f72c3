import {
  type Aggregate,
  arrived,
  closeTally,
  MIN_SEALED,
  type OpenBox,
  type PaperTally,
  sealBox,
  type TallyFault,
  tallyFault,
} from '../box/index.ts';
import type { Form } from '../form/index.ts';
import type { RandomBytes } from '../handin/index.ts';
import { failure, type Outcome, success } from '../item/index.ts';
import { thresholds } from './thresholds.ts';
import { aggregateTotals, boxSummary, type Letters, tallySummary, type WaveSummary } from './wave-summary.ts';

/** Half of a wave once it is sealed: an ordinary aggregate from ten children on, a wave summary for five to nine. */
export type SealedHalf =
  | {
      readonly state: 'sealed';
      readonly aggregate: Aggregate;
      /** Of totals alone, which say nothing of scores without the form. */
      readonly summary?: WaveSummary;
    }
  | { readonly state: 'summary'; readonly summary: WaveSummary };

/** Why a pair cannot be sealed yet: how many codes each letter has, and how many are needed. */
export interface PairFault extends Letters<number> {
  readonly type: 'too-few';
  readonly neededEach: number;
  readonly neededTogether: number;
}

function sealHalf(box: OpenBox, form: Form, random: RandomBytes): SealedHalf {
  const sealed = sealBox(box, form, random);
  if (sealed.ok) return { state: 'sealed', aggregate: sealed.value };
  return { state: 'summary', summary: boxSummary(box) };
}

/**
 * Tells what keeps a pair from being sealed.
 * @returns undefined when both letters have five codes or more and both together ten or more
 * @example pairFault({ A: 12, B: 4 }) // { type: 'too-few', A: 12, B: 4, neededEach: 5, neededTogether: 10 }
 */
export function pairFault({ A, B }: Letters<number>): PairFault | undefined {
  const { form: neededEach, wave: neededTogether } = thresholds.gain;
  if (Math.min(A, B) >= neededEach && A + B >= neededTogether) return undefined;
  return { type: 'too-few', A, B, neededEach, neededTogether };
}

/** Tells whether half of a pair of this size is reduced to its wave summary when it is sealed. */
export function isReduced(n: number): boolean {
  return n < MIN_SEALED;
}

/**
 * Seals both letters of a pair at once. What a half of five to nine had counted is dropped: its mean and spread stay.
 * @param random for the leaf ids
 * @example sealHalves({ A: boxOfTwelve, B: boxOfSeven }, forms, random) // A sealed, B a summary
 */
export function sealHalves(
  boxes: Letters<OpenBox>,
  forms: Letters<Form>,
  random: RandomBytes,
): Outcome<Letters<SealedHalf>, PairFault> {
  const fault = pairFault({ A: arrived(boxes.A), B: arrived(boxes.B) });
  if (fault) return failure(fault);
  return success({ A: sealHalf(boxes.A, forms.A, random), B: sealHalf(boxes.B, forms.B, random) });
}

/** Why two tallies cannot be closed together: too few slips, or rows of a letter that do not add up. */
export type TallyPairFault =
  | PairFault
  | { readonly type: 'uneven'; readonly letters: Letters<readonly number[]> };

const unevenRows = (fault: TallyFault | undefined): readonly number[] =>
  fault?.type === 'uneven' ? fault.rows : [];

function closeHalf(tally: PaperTally, form: Form, random: RandomBytes): SealedHalf {
  const closed = closeTally(tally, form, random);
  return closed.ok
    ? { state: 'sealed', aggregate: closed.value, summary: aggregateTotals(form, closed.value) }
    : { state: 'summary', summary: tallySummary(form, tally) };
}

/**
 * Closes the tallies of both letters at once, as `sealHalves` seals boxes: of five to nine slips the means stay and the totals go.
 * @param random for the leaf ids
 * @example closeHalves({ A: tallyOf14, B: tallyOf13 }, forms, random)
 */
export function closeHalves(
  tallies: Letters<PaperTally>,
  forms: Letters<Form>,
  random: RandomBytes,
): Outcome<Letters<SealedHalf>, TallyPairFault> {
  const few = pairFault({ A: tallies.A.slips, B: tallies.B.slips });
  if (few) return failure(few);
  const least = thresholds.gain.form;
  const letters = {
    A: unevenRows(tallyFault(tallies.A, least)),
    B: unevenRows(tallyFault(tallies.B, least)),
  };
  if (letters.A.length + letters.B.length > 0) return failure({ type: 'uneven', letters });
  return success({ A: closeHalf(tallies.A, forms.A, random), B: closeHalf(tallies.B, forms.B, random) });
}
