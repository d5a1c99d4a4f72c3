import type { Aggregate } from './aggregate.ts';
import type { Counts } from './counts.ts';
import type { LanguageBlocks } from './languages.ts';

/** What is left of counts when nobody knows who had several items right: how often each answer was given. */
export function totalsOfCounts({ n, selfReport, items }: Counts): Counts {
  return {
    n,
    selfReport: [...selfReport],
    items: items.map(({ options }) => ({ options: [...options], rightByScore: [] })),
    knowledge: [],
    duty: [],
    satisfaction: [],
  };
}

/**
 * Tells whether an aggregate holds scores and opinions: those from devices do. On paper only totals are counted, and what is put
 * together from devices and paper has what both have.
 */
export function hasScores({ mode }: Pick<Aggregate, 'mode'>): boolean {
  return mode === 'device';
}

/**
 * The totals of an aggregate, so that answers from devices and from paper can be put together. Scores, diced opinions and all
 * that needs them are dropped.
 * @example totalsOf(aggregate).mode // 'combined'
 */
export function totalsOf(aggregate: Aggregate): Aggregate {
  const blocks = Object.entries(aggregate.blocks).map(([name, block]) => [name, totalsOfCounts(block)]);
  return { ...aggregate, mode: 'combined', blocks: Object.fromEntries(blocks) as LanguageBlocks };
}
