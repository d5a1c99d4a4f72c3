import type { KeptBox } from '#stores/boxes';
import { type KeptPair, pairsOf } from '#stores/pairs';

/** What lies on the desk as one thing: a box, or the two boxes of a pair. */
export interface DeskEntry {
  /** Of the box, or of the pair. */
  readonly id: string;
  /** The box, or letter A of the pair: it has the name of both. */
  readonly box: KeptBox;
  readonly pair?: KeptPair;
}

/**
 * The boxes of this browser as they lie on the desk, each pair once.
 * @example deskEntries($boxes.get()).at(-1)?.pair?.wave
 */
export function deskEntries(boxes: readonly KeptBox[]): DeskEntry[] {
  const pairs = pairsOf(boxes);
  return boxes.flatMap((box): DeskEntry[] => {
    const pair = pairs.find(({ A, B }) => A.id === box.id || B.id === box.id);
    if (!pair) return [{ id: box.id, box }];
    return pair.A.id === box.id ? [{ id: pair.id, box, pair }] : [];
  });
}
