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
import { closeHalves, type Letters, type TallyPairFault, thresholds, wordedReport } from '#quiz/report';
import { newId } from './boxes.ts';
import { deviceRandom } from './random.ts';
import {
  type KeptTally,
  type KeptTallyPair,
  keptTally,
  type ListedTally,
  putTally,
  refillTally,
} from './tallies.ts';

/** Closes a tally of ten slips and more. @returns why not */
export function closeKeptTally(id: string, form: Form): TallyFault | undefined {
  const content = keptTally(id)?.content;
  if (content?.state !== 'counting') return undefined;
  const closed = closeTally(content, form, deviceRandom);
  if (!closed.ok) return closed.fault;
  refillTally(id, { state: 'sealed', aggregate: closed.value });
  return undefined;
}

/** Closes a tally of five to nine slips on a topic form: the totals are dropped and only words stay. @returns why not */
export function closeTallyWithWords(id: string, form: Form): TallyFault | undefined {
  const content = keptTally(id)?.content;
  if (content?.state !== 'counting') return undefined;
  const fault = tallyFault(content, thresholds.words);
  if (fault) return fault;
  const items = wordedReport(form, [tallyCounts(form, content)]);
  if (items) refillTally(id, { state: 'words', n: content.slips, items });
  return undefined;
}

/** Closes both tallies of a pair. @returns why not */
export function closeTallyPair({ A, B }: KeptTallyPair, forms: Letters<Form>): TallyPairFault | undefined {
  const own = { A: keptTally(A.id)?.content, B: keptTally(B.id)?.content };
  if (own.A?.state !== 'counting' || own.B?.state !== 'counting') return undefined;
  const closed = closeHalves({ A: own.A, B: own.B }, forms, deviceRandom);
  if (!closed.ok) return closed.fault;
  refillTally(A.id, closed.value.A);
  refillTally(B.id, closed.value.B);
  return undefined;
}

/** Notes that a file of a closed tally was saved: from now on its counts stand. */
export function noteSaved(id: string): void {
  const content = keptTally(id)?.content;
  if (content?.state === 'sealed') refillTally(id, { ...content, saved: true });
}

/** Whether closed tallies can be opened again: nothing was reduced and no file was saved. */
export function canReopen(tallies: readonly KeptTally[]): boolean {
  return tallies.every(({ content }) => content.state === 'sealed' && !content.saved);
}

/** Opens closed tallies again, each with the leaf it has; of a pair both or none. */
export function reopen(tallies: readonly (ListedTally & { readonly id: string })[]): void {
  const own = tallies.flatMap(({ id }) => keptTally(id) ?? []);
  if (own.length < tallies.length || !canReopen(own)) return;
  for (const { id, form } of tallies) {
    const content = keptTally(id)?.content;
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
export function countAgain(tallies: readonly (ListedTally & { readonly id: string })[]): KeptTally[] {
  const id = newId();
  return tallies.flatMap((listed) => {
    const kept = keptTally(listed.id);
    if (!kept || (kept.content.state !== 'sealed' && kept.content.state !== 'summary')) return [];
    const { content, label, pair } = kept;
    const slips = content.state === 'sealed' ? content.aggregate.n : content.summary.n;
    const tally = openTally(listed.form, slips, leafOf(content));
    return [putTally(listed, tally, label, pair && tallies.length > 1 ? { ...pair, id } : undefined)];
  });
}
