import { persistentAtom } from '@nanostores/persistent';
import {
  type Aggregate,
  type CollectFault,
  collect,
  issueTickets,
  type OpenBox,
  openBox,
  sealBox,
} from '#quiz/box';
import type { Form } from '#quiz/form';
import { type Assignment, classSeal } from '#quiz/handin';
import { type SealedHalf, type Waves, type WordedItem, wordedReport } from '#quiz/report';
import { deviceRandom } from './random.ts';

/** A box closed with five to nine hand-ins on a topic form: only words are left of it. */
export interface WordsBox {
  readonly state: 'words';
  readonly n: number;
  readonly items: readonly WordedItem[];
}

/** A sealed box: counts alone. */
export interface SealedBox {
  readonly state: 'sealed';
  readonly aggregate: Aggregate;
}

/** When a pair was answered, before the lesson or after it: the teacher's word, which enters no file. */
export type Wave = keyof Waves<unknown>;

/** Ties the two boxes of a pair, letter A and letter B, and says which wave they are. */
export interface PairTie {
  readonly id: string;
  readonly wave: Wave;
}

/** A box as this browser keeps it. The label is the teacher's own and never enters a file. */
export interface KeptBox {
  readonly id: string;
  readonly label: string;
  /** The form's address, to load its words. */
  readonly slug: string;
  readonly form: number;
  readonly assignment: { readonly key: readonly number[]; readonly seed?: number };
  readonly content: OpenBox | SealedBox | WordsBox | SealedHalf;
  /** Present while the box is one half of a pair. */
  readonly pair?: PairTie;
}

const isKeptBox = (value: unknown): value is KeptBox =>
  typeof value === 'object' && value !== null && 'id' in value && 'content' in value && 'assignment' in value;

/** All boxes of this browser. Survives a reload; shared between tabs. */
export const $boxes = persistentAtom<readonly KeptBox[]>('bilemin.boxes', [], {
  encode: JSON.stringify,
  decode(text) {
    try {
      const boxes: unknown = JSON.parse(text);
      return Array.isArray(boxes) ? boxes.filter(isKeptBox) : [];
    } catch {
      return [];
    }
  },
});

/** Characters a label may have. */
export const LABEL_LENGTH = 40;

const idBytes = 6;

/** A name of its own for a box or a pair in this browser. */
export function newId(): string {
  return Array.from(deviceRandom(idBytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The assignment a box collects for; it wants tickets while the box is open and has given some out. */
export function assignmentOf({ form, assignment: { key, seed }, content }: KeptBox): Assignment {
  return {
    form,
    key: Uint8Array.from(key),
    ...(seed !== undefined && { seed }),
    ...(content.state === 'open' && content.issued && { tickets: true }),
  };
}

/** Puts up a new box for an assignment and returns it. */
export function addBox(
  form: Form,
  slug: string,
  assignment: Assignment,
  roster: number,
  label: string,
  pair?: PairTie,
): KeptBox {
  const { key, seed } = assignment;
  const box: KeptBox = {
    id: newId(),
    label,
    slug,
    form: form.number,
    assignment: { key: [...key], ...(seed === undefined ? {} : { seed }) },
    content: openBox(form, assignment, roster),
    ...(pair && { pair }),
  };
  $boxes.set([...$boxes.get(), box]);
  return box;
}

/** Puts something else into a box. */
export function refill(id: string, content: KeptBox['content']): void {
  $boxes.set($boxes.get().map((box) => (box.id === id ? { ...box, content } : box)));
}

/**
 * Gives out paper tickets for an open box.
 * @returns the box as it is now
 */
export function issueInto(id: string, count: number): KeptBox | undefined {
  const box = $boxes.get().find((kept) => kept.id === id);
  if (box?.content.state === 'open') refill(id, issueTickets(box.content, count, deviceRandom));
  return $boxes.get().find((kept) => kept.id === id);
}

/** Renames a box in this browser. */
export function labelBox(id: string, label: string): void {
  $boxes.set($boxes.get().map((box) => (box.id === id ? { ...box, label } : box)));
}

/** What became of one candidate code. */
export type CollectOutcome =
  | { readonly type: 'counted' }
  | { readonly type: 'refused'; readonly text: string; readonly fault: CollectFault };

/**
 * Takes many codes into a box, one after the other, and stores the box once.
 * @returns one outcome for each text, in order
 */
export function collectInto(id: string, form: Form, texts: readonly string[]): CollectOutcome[] {
  const box = $boxes.get().find((kept) => kept.id === id);
  if (box?.content.state !== 'open') return [];
  const seal = classSeal(Uint8Array.from(box.assignment.key));
  let content = box.content;
  const outcomes = texts.map((text): CollectOutcome => {
    const result = collect(content, form, seal, text);
    if (!result.ok) return { type: 'refused', text, fault: result.fault };
    content = result.value;
    return { type: 'counted' };
  });
  refill(id, content);
  return outcomes;
}

/** Seals a box of ten and more. @returns false when there are too few */
export function sealKeptBox(id: string, form: Form): boolean {
  const box = $boxes.get().find((kept) => kept.id === id);
  if (box?.content.state !== 'open') return false;
  const sealed = sealBox(box.content, form, deviceRandom);
  if (!sealed.ok) return false;
  refill(id, { state: 'sealed', aggregate: sealed.value });
  return true;
}

/** Closes a box of five to nine on a topic form: the counts are dropped and only words stay. */
export function closeWithWords(id: string, form: Form): boolean {
  const box = $boxes.get().find((kept) => kept.id === id);
  if (box?.content.state !== 'open') return false;
  const items = wordedReport(form, box.content.counts);
  if (!items) return false;
  refill(id, { state: 'words', n: box.content.nonces.length, items });
  return true;
}

/** Takes a box away. Keep what it returns to put it back with `restoreBox`. */
export function deleteBox(id: string): { readonly box: KeptBox; readonly place: number } | undefined {
  const place = $boxes.get().findIndex((kept) => kept.id === id);
  const box = $boxes.get()[place];
  if (!box) return undefined;
  $boxes.set($boxes.get().filter((kept) => kept.id !== id));
  return { box, place };
}

/** Puts a deleted box back where it was. */
export function restoreBox({ box, place }: { readonly box: KeptBox; readonly place: number }): void {
  const boxes = [...$boxes.get()];
  boxes.splice(place, 0, box);
  $boxes.set(boxes);
}

/** Tells whether this browser keeps boxes through a reload; some refuse in private windows or by policy. */
export function keepsBoxes(): boolean {
  try {
    localStorage.setItem('bilemin.test', '1');
    localStorage.removeItem('bilemin.test');
    return true;
  } catch {
    return false;
  }
}
