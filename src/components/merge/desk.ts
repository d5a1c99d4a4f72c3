import { type Label, LabelledMerge, type MergedGroup } from '#quiz/region';
import { batchFolders } from './batch-folders.ts';
import type { ReadFile, RefusedFile } from './read-files.ts';

/** Files that came together out of one folder: they can be given one label. */
export interface Batch {
  readonly id: number;
  readonly drop: number;
  /** Empty for files that were chosen one by one. */
  readonly folder: string;
  readonly label: Label;
  readonly files: readonly ReadFile[];
}

/** Everything that lies on the merging page. */
export interface Desk {
  readonly batches: readonly Batch[];
  /** By drop, so that a drop is undone with its refusals. */
  readonly refused: readonly (RefusedFile & { readonly drop: number })[];
  /** Drops so far. */
  readonly drops: number;
}

/** A desk with nothing on it. */
export const emptyDesk: Desk = { batches: [], refused: [], drops: 0 };

const allOf = (desk: Desk): ReadFile[] => desk.batches.flatMap(({ files }) => files);

/** Those of the files that overlap with none before them, and those that do, with the name of the other. */
function apart(desk: Desk, read: readonly ReadFile[]): { kept: ReadFile[]; overlaps: RefusedFile[] } {
  const merge = new LabelledMerge();
  for (const { name, aggregate } of allOf(desk)) merge.add(name, aggregate);
  const kept: ReadFile[] = [];
  const overlaps: RefusedFile[] = [];
  for (const file of read) {
    const added = merge.add(file.name, file.aggregate);
    if (added.ok) kept.push(file);
    else overlaps.push({ name: file.name, fault: added.fault });
  }
  return { kept, overlaps };
}

/**
 * Lays a drop on the desk: the good files in batches by folder, the others with their faults.
 * @param refused those that could not be read; those that overlap are found here
 * @example addDrop(emptyDesk, read, []).batches.length
 */
export function addDrop(desk: Desk, read: readonly ReadFile[], refused: readonly RefusedFile[]): Desk {
  const drop = desk.drops + 1;
  const { kept, overlaps } = apart(desk, read);
  const folders = batchFolders(kept.map(({ name }) => name));
  const byFolder = new Map<string, ReadFile[]>();
  kept.forEach((file, place) => {
    const folder = folders[place] ?? '';
    const files = byFolder.get(folder);
    if (files) files.push(file);
    else byFolder.set(folder, [file]);
  });
  const next = Math.max(0, ...desk.batches.map(({ id }) => id)) + 1;
  const batches = [...byFolder].map(([folder, files], place) => ({
    id: next + place,
    drop,
    folder,
    label: {},
    files,
  }));
  const named = [...refused, ...overlaps].sort((left, right) => (left.name < right.name ? -1 : 1));
  return {
    batches: [...desk.batches, ...batches],
    refused: [...desk.refused, ...named.map((file) => ({ ...file, drop }))],
    drops: drop,
  };
}

/** Takes the last drop off the desk again, its refusals too. */
export function undoDrop({ batches, refused, drops }: Desk): Desk {
  return {
    batches: batches.filter(({ drop }) => drop !== drops),
    refused: refused.filter(({ drop }) => drop !== drops),
    drops: Math.max(0, drops - 1),
  };
}

/** Says of a batch where it comes from. */
export function labelBatch(desk: Desk, id: number, label: Label): Desk {
  return {
    ...desk,
    batches: desk.batches.map((batch) => (batch.id === id ? { ...batch, label } : batch)),
  };
}

/** How many files the last drop brought. */
export function lastDropFiles({ batches, drops }: Desk): number {
  return batches.reduce((sum, { drop, files }) => sum + (drop === drops ? files.length : 0), 0);
}

/** Everything on the desk, added up by form, version and mode, and by label. */
export function mergeDesk({ batches }: Desk): MergedGroup[] {
  const merge = new LabelledMerge();
  for (const { label, files } of batches) {
    for (const { name, aggregate } of files) merge.add(name, aggregate, label);
  }
  return merge.groups();
}
