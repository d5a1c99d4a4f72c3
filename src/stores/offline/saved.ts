import { atom } from 'nanostores';
import { erasePath } from '../my-path.ts';
import { deviceTools } from './device-tools.ts';
import { CACHE, type Kept, readKept, switchOff, switchOn } from './kept.ts';
import { CORE, childParts, type PartsIndex, setParts } from './parts.ts';
import { type Outcome, readIndex, saveParts } from './save.ts';
import { bytesMissing, partsToRemove, type SetName } from './standing.ts';
import { readyParts, removeParts, takeUp } from './take-up.ts';

/** Why nothing can be saved: an address without https, or a window that keeps nothing. */
export type Refusal = 'insecure' | 'refused';

/** What went wrong with a set; `full` with what is needed and what there is, in bytes. */
export interface SaveFault extends SetName {
  readonly fault: Exclude<Outcome, 'whole' | 'stopped'>;
  readonly need?: number;
  readonly free?: number;
}

/** What the page about saving knows. */
export interface SavedState {
  readonly refusal?: Refusal;
  readonly kept?: Kept;
  /** What the site offers now; missing without a connection. */
  readonly index?: PartsIndex;
  readonly busy?: SetName & { readonly done: number; readonly total: number };
  readonly fault?: SaveFault;
  /** Whether the browser promised not to throw it out. */
  readonly persisted?: boolean;
}

/** What is saved in this browser, and what is being saved. */
export const $saved = atom<SavedState>({});

const change = (part: SavedState): void => $saved.set({ ...$saved.get(), ...part });
let stopped = false;

async function openCache(): Promise<Cache | undefined> {
  if (!('caches' in globalThis)) {
    change({ refusal: globalThis.isSecureContext ? 'refused' : 'insecure' });
    return undefined;
  }
  try {
    return await caches.open(CACHE);
  } catch {
    change({ refusal: 'refused' });
    return undefined;
  }
}

/** Tells the worker, where there is one. */
async function tellWorker(message: 'pause' | 'changed' | 'settle'): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  registration?.active?.postMessage(message);
}

/** Looks at what is saved and at what the site offers. */
export async function lookAtSaved(): Promise<void> {
  const cache = await openCache();
  if (!cache) return;
  const persisted = (await navigator.storage?.persisted?.().catch(() => false)) ?? false;
  change({ kept: await readKept(cache), persisted });
  if (!navigator.onLine) return;
  const index = await readIndex(deviceTools(cache)).catch(() => undefined);
  if (index) change({ index });
}

/** Saves a set, in use at once when it is new here. A newer version waits for the end of open attempts. */
async function saveWith(cache: Cache, set: SetName, forClass: boolean): Promise<Outcome> {
  const parts = (forClass ? setParts : childParts)(set.language, set.age);
  await switchOn(cache);
  const tools = deviceTools(cache);
  const index = await readIndex(tools).catch(() => undefined);
  if (!index) return 'lost';
  change({ index });
  const outcome = await saveParts(tools, index, parts, {
    goOn: () => !stopped,
    onFile: (done, total) => change({ busy: { ...set, done, total } }),
  });
  const { lists } = await readKept(cache);
  const fresh = (await readyParts(cache)).filter((part) => !lists.now.has(part));
  if (fresh.length > 0) await takeUp(cache, fresh);
  return outcome;
}

/**
 * Saves a language and age. Begins where an earlier try ended; resolves when it is over.
 * @param forClass with the pages for class, which are as much again
 */
export async function saveSet(set: SetName, forClass: boolean): Promise<void> {
  const cache = await openCache();
  if (!cache || $saved.get().busy) return;
  stopped = false;
  const { fault: _, ...rest } = $saved.get();
  $saved.set({ ...rest, busy: { ...set, done: 0, total: 0 } });
  const persisted = (await navigator.storage?.persist?.().catch(() => false)) ?? false;
  await tellWorker('pause');
  const work = (): Promise<Outcome> => saveWith(cache, set, forClass);
  const outcome = await (navigator.locks ? navigator.locks.request(CACHE, work) : work()).catch(
    (): Outcome => 'lost',
  );
  const kept = await readKept(cache);
  const { busy: __, ...left } = $saved.get();
  const fault = outcome === 'whole' || outcome === 'stopped' ? undefined : outcome;
  const free = await deviceTools(cache).room();
  const figures = fault === 'full' ? { need: bytesMissing(kept, set.language, set.age), free } : {};
  $saved.set({ ...left, kept, persisted, ...(fault && { fault: { ...set, fault, ...figures } }) });
  await tellWorker('changed');
  await tellWorker('settle');
}

/** Stops saving; what was fetched stays. */
export function stopSaving(): void {
  stopped = true;
}

async function removed(parts: (kept: Kept) => string[], off: boolean): Promise<void> {
  const cache = await openCache();
  if (!cache) return;
  await tellWorker('pause');
  const work = async (): Promise<void> => {
    await removeParts(cache, parts(await readKept(cache)));
    if (off) await switchOff(cache);
  };
  await (navigator.locks ? navigator.locks.request(CACHE, work) : work());
  const { fault: _, ...rest } = $saved.get();
  $saved.set({ ...rest, kept: await readKept(cache) });
  await tellWorker('changed');
}

/** Takes a set away, but for what every visit saves. */
export function removeSet(set: SetName): Promise<void> {
  return removed((kept) => partsToRemove(kept, set), false);
}

/** Takes everything away but the core, "My path" too, and stops saving by itself. */
export function removeAll(): Promise<void> {
  erasePath();
  return removed(
    ({ lists }) => [...lists.now.keys(), ...lists.next.keys()].filter((part) => part !== CORE),
    true,
  );
}
