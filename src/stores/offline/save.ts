import { bodyKey, missingFrom, readKept, readList, writeList } from './kept.ts';
import type { FileLine, PartList, PartsIndex } from './parts.ts';

/** What saving needs of the device, so that it can be tried without one. */
export interface Tools {
  readonly cache: Cache;
  readonly fetch: (path: string, options?: RequestInit) => Promise<Response>;
  /** The hash of a file, as the lists write it. */
  readonly hash: (bytes: ArrayBuffer) => Promise<string>;
  /** Bytes the browser still has for this site; as many as one likes when it does not say. */
  readonly room: () => Promise<number>;
}

/** How saving ended. What was fetched stays in every case, and the next try begins there. */
export type Outcome = 'whole' | 'stopped' | 'lost' | 'full' | 'changed';

/** Says how far it has come, and whether to go on; asked before each file. */
export interface Pace {
  readonly onFile?: (done: number, total: number) => void;
  readonly goOn: () => boolean | Promise<boolean>;
}

class Ended extends Error {
  readonly outcome: Outcome;
  constructor(outcome: Outcome) {
    super(outcome);
    this.outcome = outcome;
  }
}

/** Files asked for side by side. */
const lanes = 4;

/** Headers that belong to the page; the others tell when it was fetched, and by which host. */
const kept = [
  'content-type',
  'content-security-policy',
  'referrer-policy',
  'x-content-type-options',
  'x-frame-options',
  'permissions-policy',
  'cross-origin-opener-policy',
];

async function fetched(tools: Tools, path: string, options?: RequestInit): Promise<Response> {
  const response = await tools.fetch(path, options).catch(() => {
    throw new Ended('lost');
  });
  if (!response.ok || response.redirected) throw new Ended('changed');
  return response;
}

/** Reads the index of parts, not from the browser's own memory. */
export async function readIndex(tools: Tools): Promise<PartsIndex> {
  return (await (await fetched(tools, '/offline/parts.json', { cache: 'no-cache' })).json()) as PartsIndex;
}

async function put(cache: Cache, key: string, response: Response): Promise<void> {
  await cache.put(key, response).catch((error: unknown) => {
    throw new Ended((error as Error).name === 'QuotaExceededError' ? 'full' : 'lost');
  });
}

/** Fetches one file and keeps it if it is what the list says: a sign-in page of a school network is not. */
async function saveFile(tools: Tools, file: FileLine): Promise<void> {
  const [path, hash] = file;
  // The second time past the browser's own cache, which may hold the build before.
  for (const options of [{}, { cache: 'reload' } as const]) {
    const response = await fetched(tools, path, options);
    const bytes = await response.arrayBuffer().catch(() => {
      throw new Ended('lost');
    });
    if ((await tools.hash(bytes)) !== hash) continue;
    const headers = kept.flatMap((name): [string, string][] => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    });
    await put(tools.cache, bodyKey(file), new Response(bytes, { headers }));
    return;
  }
  throw new Ended('changed');
}

/** The lists of the parts that differ from what is in use, put down as the next ones. */
async function nextLists(tools: Tools, index: PartsIndex, parts: readonly string[]): Promise<PartList[]> {
  const lists: PartList[] = [];
  for (const part of parts) {
    const version = index.parts[part];
    if (version === undefined) continue;
    const known = await Promise.all(
      (['now', 'next'] as const).map((stage) => readList(tools.cache, part, stage)),
    );
    const same = known.find((list) => list?.version === version);
    if (same) {
      lists.push(same);
      continue;
    }
    const response = await fetched(tools, `/offline/${part}.json`, { cache: 'no-cache' });
    const list = (await response.json()) as PartList;
    if (list.version !== version) throw new Ended('changed');
    await writeList(tools.cache, part, 'next', list);
    lists.push(list);
  }
  return lists;
}

/**
 * Fetches what is missing of some parts. Nothing that is in use changes: `takeUp` does that.
 * @param parts names of the index; one it does not name is left out
 */
export async function saveParts(
  tools: Tools,
  index: PartsIndex,
  parts: readonly string[],
  pace: Pace,
): Promise<Outcome> {
  try {
    const lists = await nextLists(tools, index, parts);
    const missing = missingFrom(lists, (await readKept(tools.cache)).keys);
    const need = missing.reduce((sum, [, , bytes]) => sum + bytes, 0);
    if (need > (await tools.room())) throw new Ended('full');
    const total = new Set(lists.flatMap(({ files }) => files.map(bodyKey))).size;
    let done = total - missing.length;
    pace.onFile?.(done, total);
    const lane = async (): Promise<void> => {
      for (let file = missing.shift(); file; file = missing.shift()) {
        try {
          if (!(await pace.goOn())) throw new Ended('stopped');
          await saveFile(tools, file);
        } catch (error) {
          // The other lanes come to an end with their file.
          missing.length = 0;
          throw error;
        }
        done += 1;
        pace.onFile?.(done, total);
      }
    };
    const ends = await Promise.allSettled(Array.from({ length: lanes }, lane));
    const broken = ends.find((end) => end.status === 'rejected');
    if (broken) throw broken.reason;
    return 'whole';
  } catch (error) {
    if (error instanceof Ended) return error.outcome;
    throw error;
  }
}
