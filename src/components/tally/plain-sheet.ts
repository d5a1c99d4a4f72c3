import { phrase } from '#i18n/browser';
import { tallyRows } from '#quiz/box';
import type { Band } from '#schemas';
import type { FormSheet } from '../quiz/read-forms.ts';
import type { TallyData, TallyForm } from './tally-data.ts';

/**
 * A form with numbers for its questions and letters for its answers, as they stand on paper: until the words are fetched, or
 * where there is no network.
 */
export function plainSheet(listed: TallyForm, { question }: TallyData['strings']): FormSheet {
  const { slug, band, form, name, pairName, lesson } = listed;
  const texts = tallyRows(form).map(({ id, number, ticks }) => [
    id,
    { stem: phrase(question, { number }), options: ticks.slice(0, 3) },
  ]);
  return {
    slug,
    band: band as Band,
    form,
    name,
    pairName,
    lesson,
    minutes: 0,
    texts: Object.fromEntries(texts) as FormSheet['texts'],
  };
}
