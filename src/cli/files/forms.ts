import { itemsById, readContent } from '#authoring';
import type { Form } from '#quiz/form';
import { type ItemRecord, toForm } from '#schemas';
import { Refusal } from '../refusal.ts';
import { root } from '../root.ts';

/** The forms of the checkout, with what their items say. */
export interface FormBank {
  readonly byId: ReadonlyMap<string, Form>;
  readonly byNumber: ReadonlyMap<number, Form>;
  /** The name of a form's file: `school-11-15-a`. */
  readonly nameOf: ReadonlyMap<number, string>;
  readonly items: ReadonlyMap<string, ItemRecord>;
}

/**
 * Reads every form of the checkout.
 * @throws Refusal when the content has faults, which `bilemin check` lists
 * @example readForms().byId.get('pulse-11-15-a')?.number // 123
 */
export function readForms(): FormBank {
  const content = readContent(root);
  if (content.schemaFaults.length > 0)
    throw new Refusal('the content has faults. Run "bilemin check" and mend them first.');
  const items = itemsById(content);
  const forms = content.forms.map(({ id, data }) => ({ id, form: toForm(data, items) }));
  return {
    byId: new Map(forms.map(({ id, form }) => [id, form])),
    byNumber: new Map(forms.map(({ form }) => [form.number, form])),
    nameOf: new Map(forms.map(({ id, form }) => [form.number, id])),
    items,
  };
}

/**
 * A form by its name or number.
 * @throws Refusal naming what exists
 * @example formNamed(bank, 'pulse-11-15-a')
 */
export function formNamed(bank: FormBank, name: string): Form {
  const form = bank.byId.get(name) ?? bank.byNumber.get(Number(name));
  if (form) return form;
  const near = [...bank.byId.keys()].filter((id) => id.startsWith(name.slice(0, 3))).slice(0, 6);
  throw new Refusal(
    `there is no form "${name}". ${near.length > 0 ? `Near it: ${near.join(', ')}.` : 'Forms are named as in src/content/forms.'}`,
  );
}
