import { hashOf } from './hash.ts';
import type { Tools } from './save.ts';

/** Saving with this device's own network, hashes and room; the same in a page and in the worker. */
export function deviceTools(cache: Cache): Tools {
  return {
    cache,
    fetch: (path, options) => fetch(path, options),
    hash: hashOf,
    async room() {
      const { quota, usage } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
      return quota === undefined ? Number.POSITIVE_INFINITY : quota - (usage ?? 0);
    },
  };
}
