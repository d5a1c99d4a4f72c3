import { phrase } from '#i18n/browser';
import type { KeptBox } from '#stores/boxes';
import type { CollectData } from './collect-data.ts';

/** What a box is called on the screen: the teacher's label, or the form's name. */
export function boxName(box: KeptBox, { forms, strings }: CollectData): string {
  const form = forms.find(({ slug }) => slug === box.slug)?.name ?? box.slug;
  return box.label === '' ? phrase(strings.boxUntitled, { form }) : box.label;
}
