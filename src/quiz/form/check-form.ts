import { fitsCode } from './answer-space.ts';
import { type Form, MAX_FORM_NUMBER, satisfactionItems } from './form.ts';

/** Why a form cannot be given to children. */
export type FormFault =
  | { readonly type: 'number-out-of-range'; readonly number: number }
  | { readonly type: 'no-items' }
  | { readonly type: 'item-twice'; readonly item: string }
  | { readonly type: 'two-self-reports' }
  | { readonly type: 'two-satisfaction-scales' }
  | { readonly type: 'too-long-for-a-code' }
  | { readonly type: 'opinion-in-topic-form'; readonly item: string };

/**
 * Finds what is wrong with a form as such: number, repeated items, opinion items where only K and D belong.
 * @returns every fault, so that an author mends all at once; empty when the form is sound
 * @example checkForm({ number: 0, version: 1, kind: 'topic', letter: 'A', items: [] })
 * // [{ type: 'number-out-of-range', number: 0 }, { type: 'no-items' }]
 */
export function checkForm(form: Form): FormFault[] {
  const faults: FormFault[] = [];
  if (!Number.isInteger(form.number) || form.number < 1 || form.number > MAX_FORM_NUMBER) {
    faults.push({ type: 'number-out-of-range', number: form.number });
  }
  if (form.items.length === 0) faults.push({ type: 'no-items' });

  const seen = new Set<string>();
  for (const { id } of form.items) {
    if (seen.has(id)) faults.push({ type: 'item-twice', item: id });
    seen.add(id);
  }

  if (form.items.filter((item) => item.indicator === 'K0').length > 1) {
    faults.push({ type: 'two-self-reports' });
  }
  if (new Set(satisfactionItems(form).map((item) => item.scale)).size > 1) {
    faults.push({ type: 'two-satisfaction-scales' });
  }
  if (!fitsCode(form)) faults.push({ type: 'too-long-for-a-code' });
  if (form.kind === 'topic') {
    for (const item of form.items) {
      if (item.indicator === 'S' || item.indicator === 'K0') {
        faults.push({ type: 'opinion-in-topic-form', item: item.id });
      }
    }
  }
  return faults;
}
