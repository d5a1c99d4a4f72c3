import { type Aggregate, type AggregateFault, type FormOf, MAX_AGGREGATE, readAggregate } from '#quiz/box';
import type { ChosenFile } from './chosen-files.ts';

/** A file that was read. */
export interface ReadFile {
  readonly name: string;
  readonly aggregate: Aggregate;
}

/** Why a file is not added. */
export type FileFault =
  | AggregateFault
  | { readonly type: 'overlap'; readonly other: string }
  | { readonly type: 'unreadable' };

/** A file that is not added. */
export interface RefusedFile {
  readonly name: string;
  readonly fault: FileFault;
}

/** What the reading of files asks of the page. */
export interface Reading {
  /** Told after each slice how many files are done. */
  readonly onProgress: (done: number) => void;
  /** Lets the page draw and answer; called between slices. */
  readonly breathe: () => Promise<void>;
  readonly signal: AbortSignal;
  /** Milliseconds, from any moment on. */
  readonly now: () => number;
}

/** Files opened at once, and how long the page may stand still. */
const AT_ONCE = 8;
const SLICE = 40;
/** The most bytes that may be the characters of an aggregate. */
const MOST_BYTES = 4 * MAX_AGGREGATE;

async function textOf({ file }: ChosenFile): Promise<string | FileFault> {
  if (file.size > MOST_BYTES) return { type: 'too-large', bytes: file.size, most: MAX_AGGREGATE };
  try {
    return await file.text();
  } catch {
    return { type: 'unreadable' };
  }
}

/**
 * Reads files one slice after another, so that the page stays alive. Nothing is added up here.
 * @param formOf the forms of this build
 * @returns undefined when it was stopped
 * @example await readFiles(chosen.files, (number) => forms.get(number), reading)
 */
export async function readFiles(
  files: readonly ChosenFile[],
  formOf: FormOf,
  { onProgress, breathe, signal, now }: Reading,
): Promise<{ read: ReadFile[]; refused: RefusedFile[] } | undefined> {
  const read: ReadFile[] = [];
  const refused: RefusedFile[] = [];
  let last = now();
  for (let from = 0; from < files.length; from += AT_ONCE) {
    const some = files.slice(from, from + AT_ONCE);
    const texts = await Promise.all(some.map(textOf));
    for (const [place, text] of texts.entries()) {
      const name = some[place]?.path ?? '';
      const outcome =
        typeof text === 'string' ? readAggregate(text, formOf) : ({ ok: false, fault: text } as const);
      if (outcome.ok) read.push({ name, aggregate: outcome.value });
      else refused.push({ name, fault: outcome.fault });
    }
    if (now() - last > SLICE) {
      onProgress(from + some.length);
      await breathe();
      last = now();
    }
    if (signal.aborted) return undefined;
  }
  return { read, refused };
}
