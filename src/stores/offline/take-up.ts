import { missingFrom, readKept, sweep, writeList } from './kept.ts';

/** The parts whose next list is whole: they can be taken up. */
export async function readyParts(cache: Cache): Promise<string[]> {
  const { lists, keys } = await readKept(cache);
  return [...lists.next].flatMap(([part, list]) => (missingFrom([list], keys).length === 0 ? [part] : []));
}

/**
 * Brings the next lists of parts into use. The list before stays for one build more, because a page left open may still
 * load a script of it.
 * @returns the addresses whose content changed; none of them for a part that was not saved before
 */
export async function takeUp(cache: Cache, parts: readonly string[]): Promise<Set<string>> {
  const { lists } = await readKept(cache);
  const changed = new Set<string>();
  for (const part of parts) {
    const next = lists.next.get(part);
    if (!next) continue;
    const now = lists.now.get(part);
    const hashes = new Map(now?.files.map(([path, hash]) => [path, hash]));
    for (const [path, hash] of next.files) {
      if (hashes.has(path) && hashes.get(path) !== hash) changed.add(path);
    }
    if (now) await writeList(cache, part, 'before', now);
    await writeList(cache, part, 'now', next);
    await writeList(cache, part, 'next', undefined);
  }
  await sweep(cache);
  return changed;
}

/** Takes parts away, whatever stage they are at. */
export async function removeParts(cache: Cache, parts: readonly string[]): Promise<void> {
  for (const part of parts) {
    for (const stage of ['next', 'now', 'before'] as const) await writeList(cache, part, stage, undefined);
  }
  await sweep(cache);
}
