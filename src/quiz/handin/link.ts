import { MAX_FORM_NUMBER } from '../form/index.ts';
import { failure, type Outcome, success } from '../item/index.ts';
import { fromSymbols, normalise, toSymbols } from './crockford.ts';

/** Bytes of an assignment key: 80 bits, 16 symbols. */
export const KEY_BYTES = 10;
const KEY_SYMBOLS = 16;

/** A form given to one group of children. All who open its link share the key; it holds nothing about them. */
export interface Assignment {
  readonly form: number;
  readonly key: Uint8Array;
  /** Present when the key can be told by a class code on the board. */
  readonly seed?: number;
  /**
   * Present in a pair link, whose form is letter A: a coin on the child's device says whether she answers it or letter B,
   * whose number is the next. Both letters have this key; a code says which form it is of.
   */
  readonly pair?: true;
  /** Present when every hand-in needs a paper ticket. */
  readonly tickets?: true;
}

/** Why an assignment link cannot be used. */
export type LinkFault =
  | { readonly type: 'no-assignment' }
  | { readonly type: 'damaged' }
  | { readonly type: 'newer-version' };

/**
 * Writes an assignment as the fragment of a link: the part after `#`, which browsers never send to a server.
 * @example assignmentFragment(assignment) // 'a=1.58.0123456789ABCDEF', and '.p' behind it for a pair, '.t' for tickets
 */
export function assignmentFragment({ form, key, pair, tickets }: Assignment): string {
  return `a=1.${form}.${toSymbols(key, KEY_SYMBOLS)}${pair ? '.p' : tickets ? '.t' : ''}`;
}

/**
 * Reads the assignment out of a fragment or a whole link.
 * @param text `#a=1.58.KKKK…`, with or without what comes before the `#`, and with `.p` behind it for a pair or `.t` for tickets
 * @example readAssignment('https://example.kz/kk/quiz/x/#a=1.58.0123456789ABCDEF')
 */
export function readAssignment(text: string): Outcome<Assignment, LinkFault> {
  const fragment = text.slice(text.indexOf('#') + 1).trim();
  const found = /(?:^|&)a=([^&]*)/.exec(fragment);
  if (!found) return failure({ type: 'no-assignment' });
  const parts = (found[1] ?? '').split('.');
  const [version, formText = '', keyText = '', mark] = parts;
  const pair = mark === 'p';
  const tickets = mark === 't';
  if (version !== '1' && /^[1-9]\d{0,2}$/.test(version ?? '')) return failure({ type: 'newer-version' });
  if (version !== '1' || parts.length !== (pair || tickets ? 4 : 3) || !/^\d{1,3}$/.test(formText))
    return failure({ type: 'damaged' });
  const form = Number(formText);
  const symbols = normalise(keyText);
  const key = fromSymbols(symbols);
  const last = pair ? form + 1 : form;
  if (form < 1 || last > MAX_FORM_NUMBER || symbols.length !== KEY_SYMBOLS || typeof key === 'number') {
    return failure({ type: 'damaged' });
  }
  return success({ form, key, ...(pair && { pair }), ...(tickets && { tickets }) });
}
