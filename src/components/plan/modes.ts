/** The ways a lesson can be taught, by what the classroom has; also the fragments of a plan's address. */
export const modes = ['no-devices', 'projector', 'computer-room', 'home'] as const;

/** A way of teaching. */
export type Mode = (typeof modes)[number];

/** The way shown when an address names none: every school has paper. */
export const usualMode: Mode = 'no-devices';

/**
 * Reads the way of teaching off a fragment.
 * @example modeOf('#projector') // 'projector'
 */
export function modeOf(fragment: string): Mode {
  return modes.find((mode) => `#${mode}` === fragment) ?? usualMode;
}
