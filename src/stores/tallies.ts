import { persistentAtom } from '@nanostores/persistent';
import { openTally, type PaperTally } from '#quiz/box';
import type { Form } from '#quiz/form';
import type { Letters, SealedHalf } from '#quiz/report';
import { type KeptBox, newId, type PairTie, type Wave, type WordsBox } from './boxes.ts';
import type { PairOf } from './pairs.ts';

/** A closed tally: an aggregate, and whether a file of it was saved. Then it is not opened again. */
export type ClosedTally = Extract<SealedHalf, { state: 'sealed' }> & { readonly saved?: true };

/** A tally as this browser keeps it. The label is the teacher's own and never enters a file. */
export interface KeptTally extends Pick<KeptBox, 'id' | 'label' | 'slug' | 'form' | 'pair'> {
  readonly content: PaperTally | ClosedTally | WordsBox | Extract<SealedHalf, { state: 'summary' }>;
}

/** Two tallies, letter A and letter B, closed together. */
export type KeptTallyPair = PairOf<KeptTally>;

const isKeptTally = (value: unknown): value is KeptTally =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  'slug' in value &&
  'content' in value &&
  typeof value.content === 'object' &&
  value.content !== null &&
  'state' in value.content;

/** All paper tallies of this browser. Kept with every number typed; shared between tabs. */
export const $tallies = persistentAtom<readonly KeptTally[]>('bilemin.tallies', [], {
  encode: JSON.stringify,
  decode(text) {
    try {
      const tallies: unknown = JSON.parse(text);
      return Array.isArray(tallies) ? tallies.filter(isKeptTally) : [];
    } catch {
      return [];
    }
  },
});

/** The tally of this id, as it is kept now. */
export const keptTally = (id: string): KeptTally | undefined => $tallies.get().find((kept) => kept.id === id);

/** A form with its address. */
export interface ListedTally {
  readonly form: Form;
  readonly slug: string;
}

/** Lays a tally on the desk. */
export function putTally(
  { form, slug }: ListedTally,
  content: PaperTally,
  label: string,
  pair: PairTie | undefined,
): KeptTally {
  const tally: KeptTally = { id: newId(), label, slug, form: form.number, content, ...(pair && { pair }) };
  $tallies.set([...$tallies.get(), tally]);
  return tally;
}

/** Begins a tally of so many slips and returns it. */
export function addTally(listed: ListedTally, slips: number, label: string): KeptTally {
  return putTally(listed, openTally(listed.form, slips), label, undefined);
}

/** Begins the two tallies of a pair. */
export function addTallyPair(
  forms: Letters<ListedTally>,
  slips: Letters<number>,
  label: string,
  wave: Wave,
): KeptTallyPair {
  const tie = { id: newId(), wave };
  const begin = (letter: keyof Letters<unknown>): KeptTally =>
    putTally(forms[letter], openTally(forms[letter].form, slips[letter]), label, tie);
  return { ...tie, A: begin('A'), B: begin('B') };
}

/** Puts something else into a tally. */
export function refillTally(id: string, content: KeptTally['content']): void {
  $tallies.set($tallies.get().map((kept) => (kept.id === id ? { ...kept, content } : kept)));
}

/**
 * Changes what is counted in a tally, from what it holds now: keys come faster than a page is drawn.
 * @returns what it held before, when something changed
 */
export function changeTally(id: string, change: (now: PaperTally) => PaperTally): PaperTally | undefined {
  const content = keptTally(id)?.content;
  if (content?.state !== 'counting') return undefined;
  const next = change(content);
  if (next === content) return undefined;
  refillTally(id, next);
  return content;
}

/** Renames a tally in this browser. */
export function labelTally(id: string, label: string): void {
  $tallies.set($tallies.get().map((kept) => (kept.id === id ? { ...kept, label } : kept)));
}

/** Takes a tally away. Keep what it returns to put it back with `restoreTally`. */
export function deleteTally(id: string): { readonly tally: KeptTally; readonly place: number } | undefined {
  const place = $tallies.get().findIndex((kept) => kept.id === id);
  const tally = $tallies.get()[place];
  if (!tally) return undefined;
  $tallies.set($tallies.get().filter((kept) => kept.id !== id));
  return { tally, place };
}

/** Puts a deleted tally back where it was. */
export function restoreTally({ tally, place }: { readonly tally: KeptTally; readonly place: number }): void {
  const tallies = [...$tallies.get()];
  tallies.splice(place, 0, tally);
  $tallies.set(tallies);
}
