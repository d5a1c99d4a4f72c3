import type { ContentSet } from './content-set.ts';

/** A record an editor has to look at again. */
export interface DueRecord {
  readonly path: string;
  /** `YYYY-MM-DD`. */
  readonly reviewBy: string;
  /** Days from the given day to the review; negative when it is overdue. */
  readonly days: number;
}

const DAY = 86_400_000;

/**
 * Items and facts whose review falls within some days of a day, the most urgent first.
 * @param today `YYYY-MM-DD`
 * @param within days ahead
 * @example dueForReview(content, '2027-05-01', 30)[0]?.path // 'src/content/facts/helpline.yaml'
 */
export function dueForReview(content: ContentSet, today: string, within: number): DueRecord[] {
  return [...content.facts, ...content.items]
    .map(({ path, data }) => ({
      path,
      reviewBy: data.reviewBy,
      days: Math.round((Date.parse(data.reviewBy) - Date.parse(today)) / DAY),
    }))
    .filter(({ days }) => days <= within)
    .sort((a, b) => a.days - b.days || a.path.localeCompare(b.path));
}
