import { choiceItems, type Form } from '../form/index.ts';
import type { Ending, ItemId, Response } from '../item/index.ts';

/**
 * Says what each scored item ended with, telling `skipped` from `not-reached` by the form order: an item without
 * an answer was skipped when a later scored item has one, and not reached when none has.
 * @returns one ending for each K and D item, in form order
 * @example endings(form, { k1: { type: 'dont-know' }, k3: { type: 'option', option: 0 } }).map((e) => e.type)
 * // ['dont-know', 'skipped', 'option', 'not-reached', …]
 */
export function endings(form: Form, responses: Readonly<Record<ItemId, Response>>): Ending[] {
  const items = choiceItems(form);
  const lastAnswered = items.reduce(
    (last, { id }, index) => (Object.hasOwn(responses, id) ? index : last),
    -1,
  );
  return items.map(({ id }, index) => {
    const response = Object.hasOwn(responses, id) ? responses[id] : undefined;
    return response ?? { type: index < lastAnswered ? 'skipped' : 'not-reached' };
  });
}
