import { type Locale, localePath, stringsOf } from '#i18n';
import { projectForm } from '#quiz/form';
import type { FormSheet } from '../quiz/read-forms.ts';
import type { PresentData, ProjectedText } from './present-data.ts';

/**
 * What the projector page of a form holds.
 * @throws Error when the form has no item that may be projected: such a form gets no page
 */
export function projectSheet(locale: Locale, { slug, form, texts }: FormSheet): PresentData {
  const projected = projectForm(form);
  if (!projected.ok) throw new Error(`form "${slug}" has no K or D item, so it cannot be projected.`);
  const { dontKnow } = stringsOf(locale, 'quiz');
  const words = projected.value.items.map(({ id }): [string, ProjectedText] => {
    const { stem = '', options = [], why = '' } = texts[id] ?? {};
    return [id, { stem, answers: [...options, dontKnow], why }];
  });
  return {
    locale,
    strings: stringsOf(locale, 'present'),
    slug,
    tally: localePath(locale, 'teachers/tally'),
    form: projected.value,
    texts: Object.fromEntries(words),
  };
}
