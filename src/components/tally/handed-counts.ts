import { MAX_BOX, type PaperTally, setTotal, tallyRows } from '#quiz/box';
import { choiceItems, type Form } from '#quiz/form';

/** Counts of raised cards on their way from the projector to the tally. */
export interface HandedCounts {
  readonly slug: string;
  /** For each K and D item in form order: A, B, C, "I don't know". */
  readonly counts: readonly (readonly number[])[];
}

const ROW = /^\d{1,2}(\.\d{1,2}){3}$/;

/**
 * Counts as the end of an address, behind `#`: they never leave the browser.
 * @example handedFragment({ slug: 'school-7-10-a', counts: [[12, 3, 0, 1]] }) // '#school-7-10-a=12.3.0.1'
 */
export function handedFragment({ slug, counts }: HandedCounts): string {
  return `#${slug}=${counts.map((row) => row.join('.')).join('_')}`;
}

/**
 * Reads counts out of an address.
 * @returns undefined when the address has no counts, or they do not fit the form it names
 */
export function readHanded(
  fragment: string,
  forms: readonly { readonly slug: string; readonly form: Form }[],
): HandedCounts | undefined {
  const [slug = '', written] = fragment.replace(/^#/, '').split('=');
  const form = forms.find((own) => own.slug === slug)?.form;
  const rows = written?.split('_') ?? [];
  if (!form || rows.length !== choiceItems(form).length || !rows.every((row) => ROW.test(row)))
    return undefined;
  return { slug, counts: rows.map((row) => row.split('.').map(Number)) };
}

/** The most cards raised at one question: as many pupils at least were there. 0 when nothing was counted. */
export function mostRaised({ counts }: HandedCounts): number {
  return Math.min(MAX_BOX, Math.max(0, ...counts.map((row) => row.reduce((sum, count) => sum + count, 0))));
}

/** Writes the counts into a tally. A question nobody raised a card at stays empty: it was not asked. */
export function withHanded(form: Form, tally: PaperTally, { counts }: HandedCounts): PaperTally {
  const rows = tallyRows(form).flatMap(({ indicator }, row) => (indicator === 'K0' ? [] : [row]));
  return counts.reduce((own, cards, place) => {
    const row = rows[place];
    if (row === undefined || cards.every((count) => count === 0)) return own;
    return cards.reduce((now, count, column) => setTotal(now, row, column, count), own);
  }, tally);
}
