import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';

const dist = join(import.meta.dirname, '../../dist');

/** What a page keeps, by place. */
export interface Traces {
  readonly session: Readonly<Record<string, string>>;
  readonly local: Readonly<Record<string, string>>;
  readonly databases: readonly (string | undefined)[];
  readonly cookies: number;
  /** All of it, with addresses in caches, address, title, history and fields, to be searched. */
  readonly text: string;
}

/** Everything a page keeps or says of itself outside its text. */
export async function traces(page: Page): Promise<Traces> {
  const kept = await page.evaluate(async () => {
    const cached: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) cached.push(url);
    }
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].map((field) =>
      ['radio', 'checkbox'].includes(field.type) ? field.checked && field.value : field.value,
    );
    const session = { ...sessionStorage };
    const local = { ...localStorage };
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    const said = [location.href, document.referrer, document.title, window.name, document.cookie];
    const state = JSON.stringify(history.state);
    const all = [session, local].flatMap((storage) => Object.entries(storage)).flat();
    const text = [...all, ...cached, ...databases, ...said, state, ...fields].join('\n');
    return { session, local, databases, text };
  });
  const cookies = await page.context().cookies();
  return { ...kept, cookies: cookies.length, text: kept.text + JSON.stringify(cookies) };
}

/** What the browser asked for, and what it said in its console. */
export interface Heard {
  readonly requests: string[];
  readonly sockets: string[];
  readonly console: string[];
}

/** Listens to every page of a context. */
export function listen(context: BrowserContext): Heard {
  const heard: Heard = { requests: [], sockets: [], console: [] };
  context.on('request', (request) => {
    const body = request.postData() === null ? '' : ' with a body';
    heard.requests.push(`${request.method()} ${request.url()}${body}`);
  });
  context.on('console', (message) => {
    // Said by the driver, which keeps the service worker out of these tests.
    if (message.text().startsWith('Service Worker registration blocked')) return;
    heard.console.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => heard.console.push(error.error().message));
  const watch = (page: Page): void =>
    void page.on('websocket', (socket) => void heard.sockets.push(socket.url()));
  for (const page of context.pages()) watch(page);
  context.on('page', watch);
  return heard;
}

/** Whether a request is for a file of the built site, and says nothing of who asks. */
export function isOwnFile(request: string, origin: string): boolean {
  const [method, url = '', ...rest] = request.split(' ');
  if (/^(data|blob):/.test(url)) return true;
  const { origin: asked, pathname, search } = new URL(url);
  const path = join(dist, decodeURIComponent(pathname));
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  return method === 'GET' && asked === origin && search === '' && rest.length === 0 && existsSync(file);
}
