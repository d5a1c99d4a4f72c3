import type { OptionOrder } from '#quiz/attempt';
import { choiceItems, type Form } from '#quiz/form';
import { uniform } from '#quiz/handin';
import type { ItemId, OptionIndex } from '#quiz/item';
import { deviceRandom } from './random.ts';

const allOrders: readonly OptionOrder[] = (
  [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ] satisfies readonly (readonly [OptionIndex, OptionIndex, OptionIndex])[]
).map((order) => order as OptionOrder);

/**
 * Lays out the options of each scored item anew for one child, so that neighbours cannot copy by place. The first
 * item of the form keeps source order: it is on the page before any script runs, and a tap on it must stay true.
 */
export function drawOrders(form: Form): Record<ItemId, OptionOrder> {
  const orders: Record<ItemId, OptionOrder> = {};
  for (const item of choiceItems(form)) {
    if (item.id === form.items[0]?.id) continue;
    orders[item.id] = allOrders[uniform(allOrders.length, deviceRandom)] ?? [0, 1, 2];
  }
  return orders;
}
