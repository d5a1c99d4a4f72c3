import type { Attempt } from '#quiz/attempt';
import { type Assignment, readAssignment } from '#quiz/handin';
import { freshAttempt, storedAttempt } from '#stores/attempt';
import { isSameChild } from '#stores/return';
import type { PlayerData } from './player-data.ts';

/** What the player starts from in the browser. */
export interface Session {
  /** The attempt to begin with: this child's own, or a fresh one. */
  readonly first: Attempt;
  /** An attempt found in this tab that may be another child's: asked about before anything of it is shown. */
  readonly found?: Attempt;
  /** Given when the page was opened from a class link for this form. */
  readonly assignment?: Assignment;
  /** What is wrong with the class link, in words for the child. */
  readonly linkNote?: string;
}

function readLink({ form, strings }: PlayerData, fragment: string): Pick<Session, 'assignment' | 'linkNote'> {
  const link = readAssignment(fragment);
  if (link.ok && link.value.form === form.number) return { assignment: link.value };
  if (link.ok) return { linkNote: strings.linkOther };
  if (link.fault.type === 'no-assignment')
    return fragment.length > 1 ? { linkNote: strings.linkDamaged } : {};
  return { linkNote: link.fault.type === 'newer-version' ? strings.linkNewer : strings.linkDamaged };
}

/**
 * Finds out where to start: anew, where this child was, or with the question whose attempt it is.
 * @param fragment of the address, `#` included
 */
export function openSession(data: PlayerData, fragment: string): Session {
  const link = readLink(data, fragment);
  const fresh = freshAttempt(data.form);
  const stored = storedAttempt(data.form);
  // Asked also when nothing is stored: a note that stayed would let the next child in unasked.
  const sameChild = isSameChild();
  if (!stored) return { first: fresh, ...link };
  return sameChild ? { first: stored, ...link } : { first: fresh, found: stored, ...link };
}
