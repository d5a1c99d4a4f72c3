import type { Form } from '../form/index.ts';
import {
  failure,
  type ItemId,
  isChoice,
  type Outcome,
  offers,
  type Response,
  success,
} from '../item/index.ts';
import type { Attempt, OptionOrder } from './attempt.ts';

/** Version of the stored text. Raise it when the shape changes; an older text then starts anew. */
export const ATTEMPT_VERSION = 1;

/** Why a stored attempt cannot be taken up again. Every case means: begin anew, nothing else is lost. */
export type RestoreFault =
  | { readonly type: 'unreadable' }
  | { readonly type: 'other-version' }
  | { readonly type: 'other-form' };

/**
 * Writes an attempt as text that survives a reload of the page.
 * @example serialise(begin(form)) // '{"version":1,"attempt":{"form":58,…}}'
 */
export function serialise(attempt: Attempt): string {
  return JSON.stringify({ version: ATTEMPT_VERSION, attempt });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isOrder(value: unknown): value is OptionOrder {
  return Array.isArray(value) && value.length === 3 && [0, 1, 2].every((option) => value.includes(option));
}

function readResponse(value: unknown): Response | undefined {
  if (!isRecord(value)) return undefined;
  const { type, option, level } = value;
  if (type === 'dont-know' || type === 'declined') return { type };
  if (type === 'option' && (option === 0 || option === 1 || option === 2)) return { type, option };
  if (type === 'level' && typeof level === 'number') return { type, level };
  return undefined;
}

function readAttempt(stored: Record<string, unknown>, form: Form): Attempt | undefined {
  const { stage, position, responses, explained, orders } = stored;
  if (stage !== 'answering' && stage !== 'checking' && stage !== 'submitted') return undefined;
  if (typeof position !== 'number' || !Number.isInteger(position)) return undefined;
  if (position < 0 || position > form.items.length) return undefined;
  if (stage !== 'submitted' && (stage === 'checking') !== (position === form.items.length)) return undefined;
  if (!isRecord(responses) || !isRecord(orders) || !Array.isArray(explained)) return undefined;

  const kept: Record<ItemId, Response> = {};
  const laidOut: Record<ItemId, OptionOrder> = {};
  for (const item of form.items) {
    if (Object.hasOwn(responses, item.id)) {
      const response = readResponse(responses[item.id]);
      if (!response || !offers(item, response)) return undefined;
      kept[item.id] = response;
    }
    const order = Object.hasOwn(orders, item.id) ? orders[item.id] : undefined;
    if (isChoice(item) && isOrder(order)) laidOut[item.id] = order;
  }
  const shown = form.items.map(({ id }) => id).filter((id) => explained.includes(id));
  return {
    form: form.number,
    formVersion: form.version,
    stage,
    position,
    responses: kept,
    explained: shown,
    orders: laidOut,
  };
}

/**
 * Reads a stored attempt back, trusting nothing in it: a text of another form, version or shape is refused whole.
 * @example restore(serialise(attempt), form) // { ok: true, value: attempt }
 */
export function restore(text: string, form: Form): Outcome<Attempt, RestoreFault> {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return failure({ type: 'unreadable' });
  }
  if (!isRecord(stored) || !isRecord(stored['attempt'])) return failure({ type: 'unreadable' });
  if (stored['version'] !== ATTEMPT_VERSION) return failure({ type: 'other-version' });
  const record = stored['attempt'];
  if (record['form'] !== form.number || record['formVersion'] !== form.version) {
    return failure({ type: 'other-form' });
  }
  const attempt = readAttempt(record, form);
  return attempt ? success(attempt) : failure({ type: 'unreadable' });
}
