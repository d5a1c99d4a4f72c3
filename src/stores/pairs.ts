import { arrived, collect, type OpenBox } from '#quiz/box';
import type { Form } from '#quiz/form';
import { type Assignment, classSeal } from '#quiz/handin';
import { type GainHalf, type Letters, type PairFault, type SealedHalf, sealHalves } from '#quiz/report';
import {
  $boxes,
  addBox,
  assignmentOf,
  type CollectOutcome,
  type KeptBox,
  newId,
  refill,
  type Wave,
} from './boxes.ts';
import { deviceRandom } from './random.ts';

/** What can be one half of a pair: a box, or a tally on paper. */
export interface Tied extends Pick<KeptBox, 'id' | 'label' | 'slug' | 'form' | 'pair'> {
  readonly content: { readonly state: string };
}

/** Letter A and letter B of a form, collected and sealed together: one wave of a before and after. */
export interface PairOf<Half extends Tied> extends Letters<Half> {
  readonly id: string;
  readonly wave: Wave;
}

/** Two boxes of a pair. */
export type KeptPair = PairOf<KeptBox>;

/**
 * The pairs among some boxes or tallies, in their order. One whose other half is gone is no pair and stands for itself.
 * @example pairsOf($boxes.get()).map(({ wave }) => wave)
 */
export function pairsOf<Half extends Tied>(boxes: readonly Half[]): PairOf<Half>[] {
  return boxes.flatMap((A) => {
    const B = boxes.find(
      ({ id, form, pair }) => id !== A.id && pair?.id === A.pair?.id && form === A.form + 1,
    );
    return A.pair && B ? [{ ...A.pair, A, B }] : [];
  });
}

/** The pair a box is one half of. */
export function pairOf({ id }: KeptBox, boxes: readonly KeptBox[]): KeptPair | undefined {
  return pairsOf(boxes).find(({ A, B }) => A.id === id || B.id === id);
}

/** Puts up two boxes for a pair and returns it. The label is the same on both. */
export function addPair(
  forms: Letters<{ readonly form: Form; readonly slug: string }>,
  assignments: Letters<Assignment>,
  roster: number,
  label: string,
  wave: Wave,
): KeptPair {
  const tie = { id: newId(), wave };
  const put = (letter: keyof Letters<unknown>): KeptBox =>
    addBox(forms[letter].form, forms[letter].slug, assignments[letter], roster, label, tie);
  return { ...tie, A: put('A'), B: put('B') };
}

/**
 * The assignment of a pair's one link.
 * @returns undefined when the pair goes by rows: then each letter has a class code and a key of its own
 */
export function linkOf({ A }: KeptPair): Assignment | undefined {
  const { form, key, seed } = assignmentOf(A);
  return seed === undefined ? { form, key, pair: true } : undefined;
}

/** Changes what ties a pair's boxes: another wave, or nothing, and each box stands for itself. */
export function tie({ A, B, id }: KeptPair, wave: Wave | undefined): void {
  const own = [A.id, B.id];
  $boxes.set(
    $boxes.get().map((box): KeptBox => {
      if (!own.includes(box.id)) return box;
      const { pair: _, ...rest } = box;
      return wave ? { ...rest, pair: { id, wave } } : rest;
    }),
  );
}

/** Both boxes of a pair as they are now, while they are open. */
export function openHalves({ A, B }: KeptPair): Letters<OpenBox> | undefined {
  return A.content.state === 'open' && B.content.state === 'open'
    ? { A: A.content, B: B.content }
    : undefined;
}

/** How many have arrived on each letter of an open pair. */
export function arrivedOn(open: Letters<OpenBox>): Letters<number> {
  return { A: arrived(open.A), B: arrived(open.B) };
}

/**
 * Takes many codes into a pair, each into the box of its letter, which stands in the code. Stores both boxes once.
 * @returns one outcome for each text, in order
 */
export function collectIntoPair(
  pair: KeptPair,
  forms: Letters<Form>,
  texts: readonly string[],
): CollectOutcome[] {
  const open = openHalves(pairOf(pair.A, $boxes.get()) ?? pair);
  if (!open) return [];
  const seals = { A: classSeal(assignmentOf(pair.A).key), B: classSeal(assignmentOf(pair.B).key) };
  const content = { ...open };
  const outcomes = texts.map((text): CollectOutcome => {
    const asA = collect(content.A, forms.A, seals.A, text);
    const ofB = !asA.ok && asA.fault.type === 'other-form' && asA.fault.form === forms.B.number;
    const result = ofB ? collect(content.B, forms.B, seals.B, text) : asA;
    if (!result.ok) return { type: 'refused', text, fault: result.fault };
    content[ofB ? 'B' : 'A'] = result.value;
    return { type: 'counted' };
  });
  refill(pair.A.id, content.A);
  refill(pair.B.id, content.B);
  return outcomes;
}

/** Seals both boxes of a pair. @returns why not, when there are too few */
export function sealPair(pair: KeptPair, forms: Letters<Form>): PairFault | undefined {
  const open = openHalves(pairOf(pair.A, $boxes.get()) ?? pair);
  if (!open) return undefined;
  const sealed = sealHalves(open, forms, deviceRandom);
  if (!sealed.ok) return sealed.fault;
  refill(pair.A.id, sealed.value.A);
  refill(pair.B.id, sealed.value.B);
  return undefined;
}

const sealedHalf = ({ content }: Tied): SealedHalf | undefined =>
  content.state === 'sealed' || content.state === 'summary' ? (content as SealedHalf) : undefined;

/** Both halves of a pair once they are sealed. */
export function sealedHalves({ A, B }: PairOf<Tied>): Letters<SealedHalf> | undefined {
  const [halfA, halfB] = [sealedHalf(A), sealedHalf(B)];
  return halfA && halfB && { A: halfA, B: halfB };
}

/** What a gain is reckoned from. */
export function gainHalves({ A, B }: Letters<SealedHalf>): Letters<GainHalf> {
  const half = (sealed: SealedHalf): GainHalf => {
    if (sealed.state === 'summary') return sealed.summary;
    const { aggregate, summary } = sealed;
    return summary ? { aggregate, summary } : aggregate;
  };
  return { A: half(A), B: half(B) };
}
