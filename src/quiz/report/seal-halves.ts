import { type Aggregate, arrived, MIN_SEALED, type OpenBox, sealBox } from '../box/index.ts';
import type { Form } from '../form/index.ts';
import type { RandomBytes } from '../handin/index.ts';
import { failure, type Outcome, success } from '../item/index.ts';
import { thresholds } from './thresholds.ts';
import { boxSummary, type Letters, type WaveSummary } from './wave-summary.ts';

/** Half of a wave once it is sealed: an ordinary aggregate from ten children on, a wave summary for five to nine. */
export type SealedHalf =
  | { readonly state: 'sealed'; readonly aggregate: Aggregate }
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
