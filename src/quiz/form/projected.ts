import { type ChoiceItem, failure, type ItemId, type Outcome, success } from '../item/index.ts';
import { choiceItems, type Form } from './form.ts';

/** A form as it may stand on a wall before a class: knowledge and duty items alone, in form order. */
export interface ProjectedForm {
  readonly number: number;
  readonly kind: Form['kind'];
  readonly items: readonly ChoiceItem[];
}

/** Why something is not projected. */
export type ProjectionFault =
  /** An item that is neither knowledge nor duty: an opinion or a self-report is nobody's to see raised hands of. */
  | { readonly type: 'opinion'; readonly item: ItemId }
  /** No item is left to show. */
  | { readonly type: 'empty' }
  /** It is no projected form at all. */
  | { readonly type: 'unreadable' };

/**
 * What of a form is projected. Opinions and the self-report are left out and cannot be asked for.
 * @returns the form, or `empty` when it has no K or D item
 * @example projectForm(pulse) // success: eleven items of sixteen, no S and no K0 among them
 */
export function projectForm(form: Form): Outcome<ProjectedForm, ProjectionFault> {
  const items = choiceItems(form);
  const { number, kind } = form;
  return items.length === 0 ? failure({ type: 'empty' }) : success({ number, kind, items });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isChoiceRecord = (item: Record<string, unknown>): boolean =>
  (item['indicator'] === 'K' || item['indicator'] === 'D') &&
  (item['key'] === 0 || item['key'] === 1 || item['key'] === 2);

/**
 * Reads a projected form out of data that may come from anywhere: an old page, a copied folder, a changed file. One item
 * that is no K or D item refuses the whole, so that nothing is shown of a form somebody has put an opinion into.
 * @example readProjected({ number: 123, kind: 'pulse', items: [{ id: 's1', indicator: 'S' }] }) // failure: opinion, s1
 */
export function readProjected(data: unknown): Outcome<ProjectedForm, ProjectionFault> {
  if (!isRecord(data) || !Array.isArray(data['items']) || typeof data['number'] !== 'number') {
    return failure({ type: 'unreadable' });
  }
  const kind = data['kind'];
  if (kind !== 'topic' && kind !== 'pulse') return failure({ type: 'unreadable' });
  const items: ChoiceItem[] = [];
  for (const item of data['items'] as unknown[]) {
    if (!isRecord(item) || typeof item['id'] !== 'string') return failure({ type: 'unreadable' });
    if (!isChoiceRecord(item)) return failure({ type: 'opinion', item: item['id'] });
    items.push(item as unknown as ChoiceItem);
  }
  return items.length === 0 ? failure({ type: 'empty' }) : success({ number: data['number'], kind, items });
}
