/** The part of a service worker's world that ours uses. TypeScript's library of it does not go with that of pages. */
export interface WorkerScope {
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly PageClient[]>;
  };
  readonly location: Location;
  readonly navigator: Navigator & { readonly connection?: Connection };
  readonly caches: CacheStorage;
  addEventListener(type: 'install', on: (event: InstallLike) => void): void;
  addEventListener(type: 'activate', on: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', on: (event: FetchLike) => void): void;
  addEventListener(type: 'message', on: (event: Lasting & { readonly data: unknown }) => void): void;
}

/** One open page. */
export interface PageClient {
  readonly url: string;
  postMessage(message: unknown, transfer?: Transferable[]): void;
}

/** What the browser knows of the connection; not in every browser. */
export interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** An event the browser waits for. */
export interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

/** The setting up of a worker; some browsers let it say here how requests reach it. */
export interface InstallLike extends Lasting {
  addRoutes?(rule: {
    readonly condition: { readonly requestMode: RequestMode };
    readonly source: 'fetch-event';
  }): Promise<void>;
}

/** A request a page makes. */
export interface FetchLike extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
