import { newTickets, type RandomBytes } from '../handin/index.ts';
import { MAX_BOX, type OpenBox } from './box.ts';

/** The most tickets a box gives out: one for every child it holds, and as many to spare. */
export const MAX_TICKETS = 2 * MAX_BOX;

/**
 * Gives out paper tickets for a box. From the first on it takes hand-ins with one of its tickets alone, each once. More
 * can be given out later; those that are out stay good.
 * @param count how many; together with those that are out at most `MAX_TICKETS`
 * @example issueTickets(openBox(form, assignment, 25), 30, random).issued?.length // 30
 */
export function issueTickets(box: OpenBox, count: number, random: RandomBytes): OpenBox {
  const out = box.issued ?? [];
  const room = Math.max(0, Math.min(count, MAX_TICKETS - out.length));
  const issued = [...out, ...newTickets(room, [...out, ...box.nonces], random)];
  return { ...box, issued: issued.sort((left, right) => left - right) };
}
