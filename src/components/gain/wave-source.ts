import { hasScores } from '#quiz/box';
import type { Form } from '#quiz/form';
import { aggregateTotals, type GainHalf, type Letters, type Waves } from '#quiz/report';
import { gainHalves, type PairOf, sealedHalves, type Tied } from '#stores/pairs';
import { sumOf, type TakenFile } from './take-file.ts';

/** What a teacher chose for one wave: a sealed pair of this browser, or files. */
export interface WaveChoice {
  /** Empty for files. */
  readonly pair: string;
  readonly files: readonly TakenFile[];
}

/** What a choice comes to. */
export interface WaveSource {
  readonly halves: Letters<GainHalf>;
  /** The teacher's label of the pair; files have none. */
  readonly label: string;
  /** Known for files. */
  readonly forms?: Letters<Form>;
}

/** A pair of boxes or of paper tallies, as far as a gain is concerned. */
export type GainPair = PairOf<Tied>;

/** The files of a letter as a gain takes them: those from paper with their means, which only the form tells. */
const halfOf = ({ form, aggregate }: TakenFile): GainHalf =>
  hasScores(aggregate) ? aggregate : { aggregate, summary: aggregateTotals(form, aggregate) };

/** Nothing chosen for either wave. */
export const noChoice: WaveChoice = { pair: '', files: [] };

/** The pairs that can be chosen for a wave: sealed, and called so by the teacher. */
export function sealedPairs(pairs: readonly GainPair[], wave: keyof Waves<unknown>): GainPair[] {
  return pairs.filter((pair) => pair.wave === wave && sealedHalves(pair));
}

/**
 * What a choice comes to.
 * @returns a letter while its file is missing, undefined while nothing is chosen
 */
export function waveSource(
  { pair: id, files }: WaveChoice,
  pairs: readonly GainPair[],
): WaveSource | 'A' | 'B' | undefined {
  const pair = pairs.find((kept) => kept.id === id);
  const sealed = pair && sealedHalves(pair);
  if (sealed) return { halves: gainHalves(sealed), label: pair.A.label };
  const [A, B] = [sumOf(files, 'A'), sumOf(files, 'B')];
  if (!A || !B) return A ? 'B' : B && 'A';
  return {
    halves: { A: halfOf(A), B: halfOf(B) },
    label: '',
    forms: { A: A.form, B: B.form },
  };
}

/**
 * The pairs a page begins with: the one that led here, else the latest of the second wave, else of the first, and beside it the
 * latest of the other wave on the same forms.
 * @param asked id of a pair in the address, or empty
 * @example firstChoice(pairs, '').before.pair
 */
export function firstChoice(pairs: readonly GainPair[], asked: string): Waves<WaveChoice> {
  const own = { before: sealedPairs(pairs, 'before'), after: sealedPairs(pairs, 'after') };
  const all = [...own.before, ...own.after];
  const start = all.find(({ id }) => id === asked) ?? own.after.at(-1) ?? own.before.at(-1);
  const choose = (wave: keyof Waves<unknown>): WaveChoice => {
    if (start?.wave === wave) return { pair: start.id, files: [] };
    return { pair: own[wave].findLast(({ A }) => A.form === start?.A.form)?.id ?? '', files: [] };
  };
  return { before: choose('before'), after: choose('after') };
}
