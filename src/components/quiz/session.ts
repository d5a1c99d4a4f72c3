import type { Attempt } from '#quiz/attempt';
import { type Assignment, readAssignment } from '#quiz/handin';
import { freshAttempt, hasAttempt, storedAttempt } from '#stores/attempt';
import { isSameChild } from '#stores/return';
import { takeLetter, toss } from './pair.ts';
import type { PlayerData } from './player-data.ts';

/** What the player starts from in the browser. */
export interface Session {
  /** The attempt to begin with: this child's own, or a fresh one. */
  readonly first: Attempt;
  /**
   * An attempt found in this tab that may be another child's: asked about before anything of it is shown. For one on letter
   * B of a pair, of which nothing more is known on this page, `first` itself stands here.
   */
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
 * Finds out where to start: anew, where this child was, or with the question whose attempt it is. A pair link leads to one
 * letter first: that of an attempt in this tab, else the one the coin shows.
 * @param fragment of the address, `#` included
 * @returns undefined when the page is being left for letter B
 */
export function openSession(data: PlayerData, fragment: string): Session | undefined {
  const { form } = data;
  const link = readLink(data, fragment);
  const { assignment } = link;
  const key = assignment?.key.join('.');
  const first = freshAttempt(form);
  const found = hasAttempt(form.number, key)
    ? storedAttempt(form)
    : assignment?.pair && hasAttempt(form.number + 1, key) && first;
  // Asked also when nothing is stored: a note that stayed would let the next child in unasked.
  const sameChild = isSameChild();
  if (!found) return toss(assignment) ? undefined : { first, ...link };
  if (!sameChild) return { first, found, ...link };
  return takeLetter(assignment, found === first) ? undefined : { first: found, ...link };
}
