import { createHash } from 'node:crypto';
import type { FileLine, PartList, PartsIndex } from './parts.ts';
import type { Tools } from './save.ts';

/** A cache for tests: what a browser gives, in memory. `fail` makes every further write fail by that name. */
export class MemoryCache {
  readonly kept = new Map<string, Response>();
  fail: string | undefined;

  async put(key: string, response: Response): Promise<void> {
    if (this.fail) throw new DOMException('no', this.fail);
    this.kept.set(key, response);
  }
  async match(key: string): Promise<Response | undefined> {
    return this.kept.get(key)?.clone();
  }
  async delete(key: string): Promise<boolean> {
    return this.kept.delete(key);
  }
  async keys(): Promise<{ url: string }[]> {
    return [...this.kept.keys()].map((key) => ({ url: `http://site.test${key}` }));
  }
  /** As the code under test takes it. */
  get cache(): Cache {
    return this as unknown as Cache;
  }
  /** Addresses of bodies, without hashes. */
  get paths(): string[] {
    const bodies = [...this.kept.keys()].filter((key) => !key.startsWith('/offline/'));
    return bodies.map((key) => key.split('?')[0] ?? '').sort();
  }
}

/** The hash of a text, as the lists write it. */
export const hashText = (text: string): string =>
  createHash('sha256').update(text).digest().subarray(0, 8).toString('base64url');

/** A site of pages in parts, and the network to it. Change `pages` to build it anew. */
export class MemorySite {
  pages: Record<string, Record<string, string>>;
  readonly asked: string[] = [];
  /** Called before each answer: throws when the network is cut. */
  before: (path: string) => string | undefined = () => undefined;
  space = Number.POSITIVE_INFINITY;
  readonly store = new MemoryCache();

  constructor(pages: Record<string, Record<string, string>>) {
    this.pages = pages;
  }

  list(part: string): PartList {
    const files = Object.entries(this.pages[part] ?? {}).map(
      ([path, text]): FileLine => [path, hashText(text), Buffer.byteLength(text)],
    );
    return { version: hashText(JSON.stringify(files)), files };
  }

  get index(): PartsIndex {
    const parts = Object.keys(this.pages).map((part) => [part, this.list(part).version]);
    return { parts: Object.fromEntries(parts), sets: {} };
  }

  get tools(): Tools {
    return {
      cache: this.store.cache,
      hash: async (bytes) => hashText(Buffer.from(bytes).toString()),
      room: async () => this.space,
      fetch: async (path) => {
        this.asked.push(path);
        const instead = this.before(path);
        const headers = { 'content-type': 'text/html', date: 'Sat, 21 Nov 2026 09:00:00 GMT' };
        if (instead !== undefined) return new Response(instead, { headers });
        const [, part] = /^\/offline\/(.+)\.json$/.exec(path) ?? [];
        if (part) return Response.json(part === 'parts' ? this.index : this.list(part));
        const text = Object.values(this.pages).find((pages) => path in pages)?.[path];
        return text === undefined ? new Response('', { status: 404 }) : new Response(text, { headers });
      },
    };
  }
}
