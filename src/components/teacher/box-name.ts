import { phrase } from '#i18n/browser';
import type { KeptBox } from '#stores/boxes';
import type { CollectData } from './collect-data.ts';

/**
 * What a box is called on the screen: the teacher's label, or the form's name. Both boxes of a pair have one name, that of the
 * set and its wave.
 */
export function boxName({ label, slug, pair }: KeptBox, { forms, strings }: CollectData): string {
  const listed = forms.find((form) => form.slug === slug);
  const form = (pair ? listed?.pairName : listed?.name) ?? slug;
  const name = label === '' ? phrase(strings.boxUntitled, { form }) : label;
  return pair ? `${name} · ${strings[pair.wave]}` : name;
}
