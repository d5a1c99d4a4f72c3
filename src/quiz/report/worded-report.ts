import { addCounts, type Counts, type CountsByLanguage, emptyCounts } from '../box/index.ts';
import { choiceItems, type Form } from '../form/index.ts';
import { type WordedShare, wordedShare } from './printed.ts';
import { thresholds } from './thresholds.ts';

/** How a small group did on one item, in words. */
export interface WordedItem {
  readonly id: string;
  readonly right: WordedShare;
}

/**
 * What a teacher of a very small class is told of a topic form: per item, in words, on screen alone. Pulse forms and
 * groups of fewer than five give nothing.
 * @returns the items, the most missed first; undefined when nothing may be said
 * @param byLanguage counts apart by language, or those of one paper tally
 * @example wordedReport(form, box.counts)?.[0] // { id: 'k2', right: 'few' }
 */
export function wordedReport(
  form: Form,
  byLanguage: CountsByLanguage | readonly Counts[],
): WordedItem[] | undefined {
  const counts = Object.values<Counts>(byLanguage).reduce(
    (sum, part) => addCounts(sum, part),
    emptyCounts(form),
  );
  if (form.kind !== 'topic' || counts.n < thresholds.words) return undefined;
  const order: readonly WordedShare[] = ['few', 'about-half', 'most'];
  return choiceItems(form)
    .map((item, index) => ({
      id: item.id,
      right: wordedShare(counts.items[index]?.options[item.key] ?? 0, counts.n),
    }))
    .sort((left, right) => order.indexOf(left.right) - order.indexOf(right.right));
}
