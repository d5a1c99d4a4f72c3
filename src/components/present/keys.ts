import type { Step } from './showing.ts';

/** What a key asks for: a step of the showing, or the full screen. */
export type KeyStep = Step | { readonly type: 'full-screen' };

/** By the place of the key, not by its letter: a Kazakh or Russian layout has another letter there. */
const byPlace: Readonly<Record<string, KeyStep>> = {
  ArrowRight: { type: 'next' },
  PageDown: { type: 'next' },
  ArrowLeft: { type: 'previous' },
  PageUp: { type: 'previous' },
  Space: { type: 'show' },
  KeyS: { type: 'show' },
  KeyC: { type: 'count' },
  KeyE: { type: 'why' },
  KeyF: { type: 'full-screen' },
};

interface Press {
  /** `KeyboardEvent.code`. */
  readonly code: string;
  readonly shiftKey: boolean;
  readonly held: boolean;
  /** What has the focus: a field takes what is typed, a button takes Space. */
  readonly on: 'field' | 'button' | 'stage';
}

/**
 * The step a key asks for. Presenters' remote controls send PageUp and PageDown.
 * @returns undefined when the key is not ours, so that the browser does with it what it always does
 * @example stepOfKey({ code: 'Digit2', shiftKey: true, held: false, on: 'stage' }) // one card less for B
 */
export function stepOfKey({ code, shiftKey, held, on }: Press): KeyStep | undefined {
  if (held || on === 'field' || (on === 'button' && code === 'Space')) return undefined;
  const digit = /^(?:Digit|Numpad)([1-4])$/.exec(code)?.[1];
  if (digit) return { type: 'add', answer: Number(digit) - 1, by: shiftKey ? -1 : 1 };
  return byPlace[code];
}
