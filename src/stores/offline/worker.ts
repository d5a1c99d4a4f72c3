/**
 * The service worker: answers from what is saved, saves a few pages after a visit, keeps up to date what somebody asked
 * to save, and brings a new build into use when no attempt is going on. The build bundles it into `/sw.js`; it holds no
 * list, so it changes only with this code.
 */
import { deviceTools } from './device-tools.ts';
import { CACHE, readKept } from './kept.ts';
import { CORE, isQuiz, type PartsIndex, visitParts } from './parts.ts';
import { readIndex, saveParts } from './save.ts';
import { type Answers, answersOf, fallbacksFor } from './serve.ts';
import { readyParts, takeUp } from './take-up.ts';
import type { FetchLike, PageClient, WorkerScope } from './worker-scope.ts';

const worker = self as unknown as WorkerScope;
const second = 1000;
/** The page that was asked for comes first. */
const settling = 3 * second;
/** How often the index is looked at while the worker lives. */
const checkEvery = 15 * 60 * second;
/** How long a page has to say that it holds an attempt. */
const replyWithin = second;

let answers: Promise<Answers> | undefined;
let checkedAt = Number.NEGATIVE_INFINITY;
let paused = false;

const open = async (): Promise<Cache> => worker.caches.open(CACHE);
const pages = (): Promise<readonly PageClient[]> =>
  worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
const quizIsOpen = async (): Promise<boolean> =>
  (await pages()).some(({ url }) => isQuiz(new URL(url).pathname));
const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Reads anew what is saved when the next page is asked for. */
function forget(): void {
  answers = undefined;
}

async function known(): Promise<Answers> {
  answers ??= open().then(readKept).then(answersOf);
  return answers;
}

async function saved(path: string): Promise<Response | undefined> {
  const key = (await known()).get(path);
  return key === undefined ? undefined : (await open()).match(key);
}

/** What the browser itself still remembers of an earlier visit. This site keeps no such list of its own. */
const remembered = (path: string): Promise<Response> =>
  fetch(path, { cache: 'only-if-cached', mode: 'same-origin' });

/** From what is saved, else from the network, else from the browser's memory, else the page that says what is saved. */
async function answer({ request }: FetchLike): Promise<Response> {
  const { pathname } = new URL(request.url);
  const found = await saved(pathname).catch(() => undefined);
  if (found) return found;
  try {
    return await fetch(request);
  } catch (error) {
    const again = await remembered(pathname).catch(() => undefined);
    if (again?.ok) return again;
    if (request.mode !== 'navigate') throw error;
    if (!pathname.endsWith('/') && (await known()).has(`${pathname}/`))
      return Response.redirect(`${pathname}/`);
    for (const path of fallbacksFor(pathname)) {
      const instead = await saved(path);
      if (instead) return instead;
    }
    throw error;
  }
}

/** Whether a tab holds an attempt. A page that does not reply is asleep, and wakes with what it has loaded. */
function holdsAttempt(page: PageClient): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  const reply = new Promise<boolean>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data === true);
  });
  page.postMessage('attempt?', [port2]);
  return Promise.race([reply, pause(replyWithin).then(() => false)]);
}

/** Brings what is whole into use, unless an attempt is going on. A part that is new here disturbs nobody. */
async function settle(cache: Cache): Promise<void> {
  const ready = await readyParts(cache);
  const { lists } = await readKept(cache);
  const fresh = ready.filter((part) => !lists.now.has(part));
  if (fresh.length > 0) await takeUp(cache, fresh);
  forget();
  const newer = ready.filter((part) => lists.now.has(part));
  if (newer.length === 0 || (await quizIsOpen())) return;
  const all = await pages();
  if ((await Promise.all(all.map(holdsAttempt))).includes(true)) return;
  const changed = await takeUp(cache, newer);
  forget();
  for (const page of all) if (changed.has(new URL(page.url).pathname)) page.postMessage('updated');
}

/**
 * Fetches the few pages that a visit saves, and newer versions of what is there.
 * @param thrifty when data is dear: the exit and the language choice alone
 */
async function follow(cache: Cache, path: string, thrifty: boolean): Promise<void> {
  const { lists, off } = await readKept(cache);
  const had = thrifty ? [] : [...new Set([...lists.now.keys(), ...lists.next.keys()])];
  const wanted = thrifty || off ? [CORE] : visitParts(path);
  const isNew = wanted.some((part) => !lists.now.has(part));
  const unfinished = !thrifty && lists.next.size > 0;
  if (!isNew && !unfinished && Date.now() - checkedAt < checkEvery) return;
  const tools = deviceTools(cache);
  const index: PartsIndex | undefined = await readIndex(tools).catch(() => undefined);
  if (!index) return;
  checkedAt = Date.now();
  paused = false;
  const outcome = await saveParts(tools, index, [...new Set([...wanted, ...had])], {
    goOn: async () => !paused && !(await quizIsOpen()),
  });
  if (outcome !== 'whole') checkedAt = Number.NEGATIVE_INFINITY;
  await settle(cache);
}

/** What happens after a page was opened: nothing while somebody answers a quiz. */
async function afterwards(path: string): Promise<void> {
  await pause(settling);
  const { saveData, effectiveType } = worker.navigator.connection ?? {};
  if (await quizIsOpen()) return;
  const thrifty = saveData === true || /2g$/.test(effectiveType ?? '');
  await worker.navigator.locks.request(CACHE, { ifAvailable: true }, async (lock) => {
    if (lock) await follow(await open(), path, thrifty).catch(() => undefined);
  });
}

// A sleeping worker is not to be raced: what is saved costs no data.
worker.addEventListener('install', (event) => {
  const routed = event.addRoutes?.({ condition: { requestMode: 'navigate' }, source: 'fetch-event' });
  event.waitUntil(Promise.resolve(routed).catch(() => undefined));
});

// The first page of a first visit comes before the worker, and brings nothing after it: at the start of a lesson that a
// whole country takes, that page is what the server has to give.
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== worker.location.origin) return;
  if (pathname.startsWith('/offline/') || pathname.endsWith('.zip')) return;
  event.respondWith(answer(event));
  if (mode === 'navigate' && !isQuiz(pathname)) event.waitUntil(afterwards(pathname));
});

worker.addEventListener('message', (event) => {
  if (event.data === 'pause') paused = true;
  if (event.data === 'changed') forget();
  if (event.data === 'settle') event.waitUntil(open().then(settle));
});
