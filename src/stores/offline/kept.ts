import type { FileLine, PartList } from './parts.ts';

/**
 * What lies in the browser's cache, and under which names. A body lies under its address and its hash, so that two
 * builds lie side by side until the new one is whole; a list says which bodies make up a part.
 */
export const CACHE = 'bilemin.saved';

/** A list in use; one being fetched; the one before, whose scripts a page left open may still load. */
export type Stage = 'now' | 'next' | 'before';

const stages: readonly Stage[] = ['now', 'next', 'before'];
const listKey = (part: string, stage: Stage): string => `/offline/${part}.json?${stage}`;
const OFF = '/offline/off?all';

/** The name a file lies under. Neither a query nor a fragment somebody came with is ever in it. */
export const bodyKey = ([path, hash]: FileLine): string => `${path}?${hash}`;

/** What is saved: the lists by stage and part, and the names of everything in the cache. */
export interface Kept {
  readonly lists: Readonly<Record<Stage, ReadonlyMap<string, PartList>>>;
  readonly keys: ReadonlySet<string>;
  /** Whether somebody removed everything: then nothing but the core is saved again by itself. */
  readonly off: boolean;
}

/** Reads a list that lies in the cache. */
export async function readList(cache: Cache, part: string, stage: Stage): Promise<PartList | undefined> {
  const found = await cache.match(listKey(part, stage));
  return (await found?.json()) as PartList | undefined;
}

/** Writes a list, or takes it away. */
export async function writeList(
  cache: Cache,
  part: string,
  stage: Stage,
  list: PartList | undefined,
): Promise<void> {
  const key = listKey(part, stage);
  if (list) await cache.put(key, new Response(JSON.stringify(list)));
  else await cache.delete(key);
}

/** Reads everything that says what is saved. */
export async function readKept(cache: Cache): Promise<Kept> {
  const keys = new Set((await cache.keys()).map(({ url }) => url.slice(new URL(url).origin.length)));
  const lists = { now: new Map(), next: new Map(), before: new Map() } as Record<
    Stage,
    Map<string, PartList>
  >;
  for (const key of keys) {
    const [, part, stage] = /^\/offline\/([\w-]+)\.json\?(\w+)$/.exec(key) ?? [];
    if (!part || !stages.includes(stage as Stage)) continue;
    const list = await readList(cache, part, stage as Stage);
    if (list) lists[stage as Stage].set(part, list);
  }
  return { lists, keys, off: keys.has(OFF) };
}

/** The files of some lists that are not there, each once. */
export function missingFrom(lists: Iterable<PartList>, keys: ReadonlySet<string>): FileLine[] {
  const missing = new Map<string, FileLine>();
  for (const { files } of lists) {
    for (const file of files) if (!keys.has(bodyKey(file))) missing.set(bodyKey(file), file);
  }
  return [...missing.values()];
}

/** Deletes every body that no list names. */
export async function sweep(cache: Cache): Promise<void> {
  const { lists, keys } = await readKept(cache);
  const named = new Set(
    stages.flatMap((stage) => [...lists[stage].values()].flatMap(({ files }) => files.map(bodyKey))),
  );
  for (const key of keys) {
    if (!key.startsWith('/offline/') && !named.has(key)) await cache.delete(key);
  }
}

/** Notes that nothing but the core is to be saved by itself any more. */
export async function switchOff(cache: Cache): Promise<void> {
  await cache.put(OFF, new Response());
}

/** Takes the note back: somebody asked for saving again. */
export async function switchOn(cache: Cache): Promise<void> {
  await cache.delete(OFF);
}
