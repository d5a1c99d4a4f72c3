import { persistentAtom } from '@nanostores/persistent';
import {
  type Aggregate,
  closeTally,
  openTally,
  type PaperTally,
  reopenTally,
  type TallyFault,
  tallyCounts,
  tallyFault,
} from '#quiz/box';
import type { Form } from '#quiz/form';
import {
  closeHalves,
  type Letters,
  type SealedHalf,
  type TallyPairFault,
  thresholds,
  wordedReport,
} from '#quiz/report';
import { type KeptBox, newId, type PairTie, type Wave, type WordsBox } from './boxes.ts';
import type { PairOf } from './pairs.ts';
import { deviceRandom } from './random.ts';

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

const find = (id: string): KeptTally | undefined => $tallies.get().find((kept) => kept.id === id);

/** A form with its address. */
interface Listed {
  readonly form: Form;
  readonly slug: string;
}

function put(
  { form, slug }: Listed,
  content: PaperTally,
  label: string,
  pair: PairTie | undefined,
): KeptTally {
  const tally: KeptTally = { id: newId(), label, slug, form: form.number, content, ...(pair && { pair }) };
  $tallies.set([...$tallies.get(), tally]);
  return tally;
}

/** Begins a tally of so many slips and returns it. */
export function addTally(listed: Listed, slips: number, label: string): KeptTally {
  return put(listed, openTally(listed.form, slips), label, undefined);
}

/** Begins the two tallies of a pair. */
export function addTallyPair(
  forms: Letters<Listed>,
  slips: Letters<number>,
  label: string,
  wave: Wave,
): KeptTallyPair {
  const tie = { id: newId(), wave };
  const begin = (letter: keyof Letters<unknown>): KeptTally =>
    put(forms[letter], openTally(forms[letter].form, slips[letter]), label, tie);
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
  const content = find(id)?.content;
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

/** Closes a tally of ten slips and more. @returns why not */
export function closeKeptTally(id: string, form: Form): TallyFault | undefined {
  const content = find(id)?.content;
  if (content?.state !== 'counting') return undefined;
  const closed = closeTally(content, form, deviceRandom);
  if (!closed.ok) return closed.fault;
  refillTally(id, { state: 'sealed', aggregate: closed.value });
  return undefined;
}

/** Closes a tally of five to nine slips on a topic form: the totals are dropped and only words stay. @returns why not */
export function closeTallyWithWords(id: string, form: Form): TallyFault | undefined {
  const content = find(id)?.content;
  if (content?.state !== 'counting') return undefined;
  const fault = tallyFault(content, thresholds.words);
  if (fault) return fault;
  const items = wordedReport(form, [tallyCounts(form, content)]);
  if (items) refillTally(id, { state: 'words', n: content.slips, items });
  return undefined;
}

/** Closes both tallies of a pair. @returns why not */
export function closeTallyPair({ A, B }: KeptTallyPair, forms: Letters<Form>): TallyPairFault | undefined {
  const own = { A: find(A.id)?.content, B: find(B.id)?.content };
  if (own.A?.state !== 'counting' || own.B?.state !== 'counting') return undefined;
  const closed = closeHalves({ A: own.A, B: own.B }, forms, deviceRandom);
  if (!closed.ok) return closed.fault;
  refillTally(A.id, closed.value.A);
  refillTally(B.id, closed.value.B);
  return undefined;
}

/** Notes that a file of a closed tally was saved: from now on its counts stand. */
export function noteSaved(id: string): void {
  const content = find(id)?.content;
  if (content?.state === 'sealed') refillTally(id, { ...content, saved: true });
}

/** Whether closed tallies can be opened again: nothing was reduced and no file was saved. */
export function canReopen(tallies: readonly KeptTally[]): boolean {
  return tallies.every(({ content }) => content.state === 'sealed' && !content.saved);
}

/** Opens closed tallies again, each with the leaf it has; of a pair both or none. */
export function reopen(tallies: readonly (Listed & { readonly id: string })[]): void {
  const own = tallies.flatMap(({ id }) => find(id) ?? []);
  if (own.length < tallies.length || !canReopen(own)) return;
  for (const { id, form } of tallies) {
    const content = find(id)?.content;
    if (content?.state === 'sealed') refillTally(id, reopenTally(form, content.aggregate));
  }
}

const leafOf = (content: KeptTally['content']): Pick<PaperTally, 'leaf' | 'fixed'> => {
  const aggregate: Aggregate | undefined = content.state === 'sealed' ? content.aggregate : undefined;
  const [leaf] = aggregate?.leaves ?? [];
  return leaf ? { leaf: leaf.id, fixed: true } : {};
};

/**
 * Begins tallies in which slips of a saved file are counted again from nothing. They keep its leaf, so that both files are never
 * added up, and its number of slips, so that their difference is not one child.
 * @returns the new tallies, in the same order; of a pair they are a pair
 */
export function countAgain(tallies: readonly (Listed & { readonly id: string })[]): KeptTally[] {
  const id = newId();
  return tallies.flatMap((listed) => {
    const kept = find(listed.id);
    if (!kept || (kept.content.state !== 'sealed' && kept.content.state !== 'summary')) return [];
    const { content, label, pair } = kept;
    const slips = content.state === 'sealed' ? content.aggregate.n : content.summary.n;
    const tally = openTally(listed.form, slips, leafOf(content));
    return [put(listed, tally, label, pair && tallies.length > 1 ? { ...pair, id } : undefined)];
  });
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
