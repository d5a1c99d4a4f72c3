import type { Band } from '#schemas';
import { type GroupSize, groupSizes, type SessionMinutes, sessionMinutes } from './session-frame.ts';

/** What a representative chose for a session. */
export interface SessionChoice {
  readonly minutes: SessionMinutes;
  readonly group: GroupSize;
  readonly band: Band;
}

const FRAGMENT = /^#?(\d+)-(\d+)-(7-10|11-15|16-18)$/;

/**
 * The choice as the end of an address, behind `#`: it never leaves the browser.
 * @example choiceFragment({ minutes: 40, group: 30, band: '11-15' }) // '#40-30-11-15'
 */
export function choiceFragment({ minutes, group, band }: SessionChoice): string {
  return `#${minutes}-${group}-${band}`;
}

/**
 * Reads a choice out of an address.
 * @param bands there is something for; 11-15, or the first, is taken where the address names none of them
 * @example readChoice('#20-8-7-10', ['7-10', '11-15']) // { minutes: 20, group: 8, band: '7-10' }
 */
export function readChoice(fragment: string, bands: readonly Band[]): SessionChoice {
  const [, minutes, group, band] = FRAGMENT.exec(fragment) ?? [];
  return {
    minutes: sessionMinutes.find((one) => String(one) === minutes) ?? sessionMinutes[0],
    group: groupSizes.find((one) => String(one) === group) ?? groupSizes[0],
    band: bands.find((one) => one === band) ?? bands.find((one) => one === '11-15') ?? bands[0] ?? '11-15',
  };
}
