import { getCollection } from 'astro:content';
import type { Locale } from '#i18n';
import { choiceItems } from '#quiz/form';
import { readForms } from '../quiz/read-forms.ts';
import type { OutcomeForm } from './outcome-data.ts';

/** What follows the topic in the address of a topic form. */
const BAND_AND_LETTER = /-\d+-\d+-[ab]$/;

/** All topic forms with the words a report needs, and the numbers of the pulses. */
export async function outcomeForms(
  locale: Locale,
): Promise<{ readonly forms: OutcomeForm[]; readonly pulses: number[] }> {
  const sheets = await readForms(locale);
  const topics = await getCollection('topics');
  const kits = new Map((await getCollection('kits')).map(({ id, data }) => [id, data]));
  const pulses = sheets.filter(({ form }) => form.kind === 'pulse').map(({ form }) => form.number);
  const forms = sheets
    .filter(({ form }) => form.kind === 'topic')
    .map(({ slug, form, name, texts }): OutcomeForm => {
      const topic = topics.find(({ id }) => id === slug.replace(BAND_AND_LETTER, ''));
      const proposal = topic && kits.get(topic.id)?.proposal[locale];
      const items = choiceItems(form).map(({ id, key }) => {
        const text = texts[id];
        return [id, { stem: text?.stem ?? '', right: text?.options?.[key] ?? '' }] as const;
      });
      return {
        form,
        name,
        topic: topic?.data.title[locale] ?? name,
        ...(proposal && { proposal }),
        items: Object.fromEntries(items),
      };
    });
  return { forms, pulses };
}
