import { failure, type Outcome, success } from '../item/index.ts';
import { MAX_CHARACTERS } from './limits.ts';
import type { Malformed } from './malformed.ts';

/**
 * A text file as readers want it: no byte order mark, `\n` line ends, neither empty nor out of all proportion.
 * @example readable('\uFEFFa\r\nb') // { ok: true, value: 'a\nb' }
 */
export function readable(text: string): Outcome<string, Malformed> {
  if (text.length > MAX_CHARACTERS) {
    return failure({ type: 'too-large', found: text.length, limit: MAX_CHARACTERS });
  }
  const whole = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return whole.trim() === '' ? failure({ type: 'empty' }) : success(whole);
}
