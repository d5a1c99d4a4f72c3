import type { Form } from '../form/index.ts';
import {
  failure,
  type ItemId,
  type OptionIndex,
  type Outcome,
  offers,
  type Response,
  success,
} from '../item/index.ts';

/** The place of each option on one child's screen: the source index shown first, second, third. */
export type OptionOrder = readonly [OptionIndex, OptionIndex, OptionIndex];

/** One sitting of one form by one child. A plain value: every step makes a new one. */
export interface Attempt {
  readonly form: number;
  readonly formVersion: number;
  /** `answering` a question, `checking` the list of answers, or `submitted`, after which nothing changes. */
  readonly stage: 'answering' | 'checking' | 'submitted';
  /** Index of the item on the screen. */
  readonly position: number;
  readonly responses: Readonly<Record<ItemId, Response>>;
  /** Items whose right answer was shown, in form order: their response stands, or the score would measure the explanation. */
  readonly explained: readonly ItemId[];
  readonly orders: Readonly<Record<ItemId, OptionOrder>>;
}

/** Why a step of an attempt was refused. */
export type AttemptFault =
  | { readonly type: 'already-submitted' }
  | { readonly type: 'unknown-item'; readonly item: ItemId }
  | { readonly type: 'not-offered'; readonly item: ItemId }
  | { readonly type: 'already-explained'; readonly item: ItemId }
  | { readonly type: 'out-of-form'; readonly position: number };

type Step = Outcome<Attempt, AttemptFault>;

/**
 * Starts an attempt at the first item.
 * @param orders how each scored item's options are laid out for this child; an item left out keeps source order
 * @example begin(form).position // 0
 */
export function begin(form: Form, orders: Readonly<Record<ItemId, OptionOrder>> = {}): Attempt {
  return {
    form: form.number,
    formVersion: form.version,
    stage: 'answering',
    position: 0,
    responses: {},
    explained: [],
    orders,
  };
}

function refusal(attempt: Attempt, form: Form, item: ItemId): AttemptFault | undefined {
  if (attempt.stage === 'submitted') return { type: 'already-submitted' };
  if (!form.items.some(({ id }) => id === item)) return { type: 'unknown-item', item };
  if (attempt.explained.includes(item)) return { type: 'already-explained', item };
  return undefined;
}

/**
 * Gives or changes the response to an item, in any order, until the attempt is submitted or the item explained.
 * @example answer(attempt, form, 'k1', { type: 'option', option: 2 })
 */
export function answer(attempt: Attempt, form: Form, item: ItemId, response: Response): Step {
  const fault = refusal(attempt, form, item);
  if (fault) return failure(fault);
  const asked = form.items.find(({ id }) => id === item);
  if (!asked || !offers(asked, response)) return failure({ type: 'not-offered', item });
  return success({ ...attempt, responses: { ...attempt.responses, [item]: response } });
}

/**
 * Takes a response back: the item counts as skipped again.
 * @example skip(attempt, form, 'k1')
 */
export function skip(attempt: Attempt, form: Form, item: ItemId): Step {
  const fault = refusal(attempt, form, item);
  if (fault) return failure(fault);
  const responses = { ...attempt.responses };
  delete responses[item];
  return success({ ...attempt, responses });
}

/** Marks an item as explained: its right answer was shown, so its response stands. */
export function explain(attempt: Attempt, form: Form, item: ItemId): Step {
  const fault = refusal(attempt, form, item);
  if (fault && fault.type !== 'already-explained') return failure(fault);
  if (fault) return success(attempt);
  const explained = form.items
    .map(({ id }) => id)
    .filter((id) => id === item || attempt.explained.includes(id));
  return success({ ...attempt, explained });
}

/** Shows another item; one past the last is the list of answers to check. */
export function goTo(attempt: Attempt, form: Form, position: number): Step {
  if (attempt.stage === 'submitted') return failure({ type: 'already-submitted' });
  if (!Number.isInteger(position) || position < 0 || position > form.items.length) {
    return failure({ type: 'out-of-form', position });
  }
  const stage = position === form.items.length ? 'checking' : 'answering';
  return success({ ...attempt, stage, position });
}

/** Ends the attempt. After this no response changes. */
export function submit(attempt: Attempt): Step {
  if (attempt.stage === 'submitted') return failure({ type: 'already-submitted' });
  return success({ ...attempt, stage: 'submitted' });
}
