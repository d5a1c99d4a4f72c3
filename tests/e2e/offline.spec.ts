/** The site without a network: what was saved opens, what was answered stays, and a new build interrupts nobody. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import kk from '../../locales/kk/offline.json' with { type: 'json' };
import quiz from '../../locales/kk/quiz.json' with { type: 'json' };
import { listOf } from '../../src/integrations/offline-lists.ts';
import type { PartList, PartsIndex } from '../../src/stores/offline/parts.ts';
import { assign, linkGiven, take } from './desk.ts';
import { firstOfKind } from './page-kinds.ts';
import { answerAll, expectQuestion, open, ready, takePulse } from './player.ts';
import { StaticSite } from './static-site.ts';

const dist = join(import.meta.dirname, '../../dist');
const slug = 'pulse-11-15-a';
const path = `/kk/quiz/${slug}/`;
const skips = (count: number): string[] => Array.from({ length: count }, () => 'skip');

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 180_000 });

let site: StaticSite;
test.beforeEach(async ({ context: _ }) => {
  site = new StaticSite(dist);
  await site.start();
});
test.afterEach(() => site.stop());

const card = (page: Page, age: string) => page.locator(`[data-set="${age}"]`);
const standing = (page: Page, age: string) => expect(card(page, age)).toHaveAttribute('data-standing', /.+/);

/** Saves one age in Kazakh by the page for it, and waits for the end. */
async function save(page: Page, age: string, how: 'children' | 'whole' = 'children'): Promise<void> {
  await open(page, `${site.origin}/kk/offline/`);
  await standing(page, age);
  await card(page, age)
    .getByRole('button', { name: new RegExp(`^${how === 'whole' ? kk.saveClass : kk.save}`) })
    .click();
  await expect(card(page, age)).toHaveAttribute('data-standing', how, { timeout: 60_000 });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Names of everything in the browser's cache. */
const cached = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const keys = await (await caches.open('bilemin.saved')).keys();
    return keys.map(({ url }) => url.slice(location.origin.length)).sort();
  });

/** The addresses of a list of the build. */
const listed = (part: string): string[] =>
  (JSON.parse(readFileSync(join(dist, `offline/${part}.json`), 'utf8')) as PartList).files.map(([at]) => at);

test('with kk 11-15 saved and the host gone, every page of it opens, and a class takes its quiz', async ({
  page,
  context,
}) => {
  await page.goto(`${site.origin}/kk/`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await save(page, '11-15', 'whole');
  await context.setOffline(true);
  await site.stop();

  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  const parts = ['kk-home', 'kk', 'kk-11-15', 'kk-class', 'kk-class-11-15'].flatMap(listed);
  const addresses = [...new Set(parts)].filter((at) => at.endsWith('/') && !at.endsWith('/offline/missing/'));
  const lessons = readdirSync(join(dist, 'kk/11-15'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(lessons.length).toBeGreaterThanOrEqual(20);
  for (const { name } of lessons) expect(addresses).toContain(`/kk/11-15/${name}/`);
  for (const at of [
    '/kk/',
    '/kk/help/',
    '/kk/search/',
    '/kk/teachers/collect/',
    '/kk/teachers/plan/11-15/school/',
    path,
  ])
    expect(addresses).toContain(at);
  // Every lesson and a page of each kind are drawn; the others are read, and are what was built.
  const drawn = new Set([...lessons.map(({ name }) => `/kk/11-15/${name}/`), ...firstOfKind(addresses)]);
  const others = addresses.filter((at) => !drawn.has(at));
  expect(others.length).toBeGreaterThan(100);
  const texts = await page.evaluate(
    async (paths) => Promise.all(paths.map(async (at) => (await fetch(at)).text())),
    others,
  );
  for (const [at, own] of others.entries())
    expect(texts[at] === readFileSync(join(dist, own, 'index.html'), 'utf8'), own).toBe(true);
  for (const at of drawn) {
    await page.goto(`${site.origin}${at}`);
    await expect(page.locator('h1').first()).not.toHaveText(kk.missingTitle);
    await page.waitForFunction(
      () =>
        document.querySelector('script[type="application/json"]') === null ||
        document.documentElement?.dataset['ready'] !== undefined,
    );
  }
  expect(faults).toEqual([]);

  await open(page, `${site.origin}/kk/search/`);
  await page.fill('#query', 'мектептеги кукыктарым');
  await expect(page.locator('[data-topic]').first()).toHaveAttribute('data-topic', 'school');

  const desk = await context.newPage();
  await open(desk, `${site.origin}/kk/teachers/assign/`);
  await assign(desk, slug);
  const link = await linkGiven(desk);
  expect(link).toContain(`${site.origin}${path}#`);

  await page.bringToFront();
  const code = await takePulse(page, link);
  expect(code.replaceAll(/\s/g, '')).toHaveLength(24);

  await desk.bringToFront();
  await open(desk, `${site.origin}/kk/teachers/collect/`);
  await take(desk, code);
  await expect(desk.locator('[data-arrived]')).toHaveAttribute('data-arrived', '1');

  await page.bringToFront();
  await page.locator('a.leave').click();
  await page.waitForURL('**/calm/');
  await expect(page.locator('h1')).toHaveText('Көбейту кестесі');
  await page.goto(`${site.origin}/ru/7-10/school/`);
  await expect(page.locator('h1')).toHaveText(kk.missingTitle);
  await page.goto(`${site.origin}/kk/7-10/school/`);
  await expect(page.locator('h1')).toHaveText(kk.missingTitle);
  await page.locator('[data-missing] a[href="/kk/11-15/"]').click();
  await expect(page.locator('h1')).toContainText('11–15');
});

/** Waits until every file of these parts lies in the cache, and nothing is left to fetch. */
async function expectParts(page: Page, parts: readonly string[]): Promise<void> {
  const wanted = [...new Set(parts.flatMap(listed))].length;
  await expect
    .poll(async () => (await cached(page)).filter((key) => !key.startsWith('/offline/')).length, {
      timeout: 60_000,
    })
    .toBe(wanted);
  await expect.poll(async () => (await cached(page)).some((key) => key.endsWith('?next'))).toBe(false);
}

/** Lets the worker fall asleep, as a browser does after half a minute: it looks for a new build when it wakes. */
async function sleep(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Longer than the worker waits before it fetches anything. */
const quiet = 4000;

test('a second page saves the same few whatever was read, the first none, and nothing while a quiz is open', async ({
  browser,
}) => {
  const kept: string[][] = [];
  const lessons = ['school', 'work'];
  for (const lesson of lessons) {
    const context = await browser.newContext({ serviceWorkers: 'allow' });
    const page = await context.newPage();
    await open(page, `${site.origin}${path}#a=1.123.0123456789ABCDEF`);
    await answerAll(page, skips(1));
    expect(
      await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length)),
    ).toBe(0);

    site.asked.length = 0;
    await page.goto(`${site.origin}/kk/11-15/${lesson}/`);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    if (lesson === lessons[0]) {
      await page.waitForTimeout(quiet);
      expect(await cached(page)).toEqual([]);
      await page.goBack();
      await page.getByRole('button', { name: quiz.resumeYes }).click();
      const before = site.asked.length;
      await answerAll(page, skips(3));
      await page.waitForTimeout(quiet);
      expect(site.asked.slice(before).filter((address) => address !== '/sw.js')).toEqual([]);
    }
    await page.goto(`${site.origin}/kk/11-15/${lesson}/`);
    await expectParts(page, ['core', 'kk-home']);
    const pages = new Set(site.asked.filter((at) => /^\/kk\/(.*\/)?$/.test(at)));
    for (const own of [path, `/kk/11-15/${lesson}/`]) pages.delete(own);
    expect([...pages].sort()).toEqual(['/kk/', '/kk/help/', '/kk/offline/missing/']);

    const names = await cached(page);
    expect(names.join('\n')).not.toMatch(/#|0123456789ABCDEF|11-15/);
    kept.push(names);
    const dates = await page.evaluate(async () => {
      const cache = await caches.open('bilemin.saved');
      const all = await cache.matchAll();
      return all.filter(({ headers }) => headers.has('date') || headers.has('last-modified')).length;
    });
    expect(dates).toBe(0);
    await context.close();
  }
  expect(kept[0]).toEqual(kept[1]);
});

test('after one visit a page that is open can be loaded again without a network, also in the middle of a quiz', async ({
  page,
}) => {
  const lesson = `${site.origin}/kk/11-15/school/`;
  await page.goto(lesson);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.reload();
  await expectParts(page, ['core', 'kk-home']);
  await open(page, `${site.origin}${path}`);
  await answerAll(page, skips(2));
  await site.stop();
  await page.reload();
  await ready(page);
  await expectQuestion(page, 3);
  await page.goto(lesson);
  await expect(page.locator('h1')).not.toHaveText(kk.missingTitle);
  await page.goto(`${site.origin}/kk/`);
  await expect(page.locator('h1')).not.toHaveText(kk.missingTitle);
  await page.goto(`${site.origin}/kk/11-15/work/`);
  await expect(page.locator('h1')).toHaveText(kk.missingTitle);
  await expect(page.locator('[data-missing] a')).toHaveAttribute('href', '/kk/');
});

test.describe('a new build', () => {
  const lesson = '/kk/11-15/school/';
  /** The same site with two other pages, and the lists that go with it. */
  const next = new Map<string, Buffer>();
  test.beforeAll(() => {
    for (const address of [lesson, path]) {
      const text = readFileSync(join(dist, address, 'index.html'), 'utf8');
      next.set(address, Buffer.from(text.replace('<main', '<main data-build="2"')));
    }
    const files = listed('kk-11-15').map((at) => {
      const body = next.get(at) ?? readFileSync(join(dist, at.endsWith('/') ? `${at}index.html` : at));
      return { path: at, body };
    });
    const list = listOf(files);
    const index = JSON.parse(readFileSync(join(dist, 'offline/parts.json'), 'utf8')) as PartsIndex;
    const parts = { ...index.parts, 'kk-11-15': list.version };
    next.set('/offline/kk-11-15.json', Buffer.from(JSON.stringify(list)));
    next.set('/offline/parts.json', Buffer.from(JSON.stringify({ ...index, parts })));
  });
  const builtAnew = (page: Page) => page.locator('main[data-build="2"]');

  test('waits for the end of an attempt, fetches what changed, and is told calmly', async ({
    page,
    context,
  }) => {
    await save(page, '11-15');
    await open(page, `${site.origin}${path}`);
    await answerAll(page, skips(3));
    const reader = await context.newPage();
    site.changed = next;
    await sleep(page);
    site.asked.length = 0;
    await reader.goto(`${site.origin}${lesson}`);
    await page.reload();
    await ready(page);
    await expectQuestion(page, 4);
    await answerAll(page, skips(1));
    await page.waitForTimeout(quiet);
    expect(site.asked.filter((address) => address !== '/sw.js')).toEqual([]);
    await expect(builtAnew(page)).toHaveCount(0);

    // The child looks something up in the middle: the build is fetched, and waits for the answers in the tab.
    await page.goto(`${site.origin}/kk/help/`);
    await expect
      .poll(async () => (await cached(page)).filter((key) => key.endsWith('kk-11-15.json?next')).length, {
        timeout: 30_000,
      })
      .toBe(1);
    await page.waitForTimeout(quiet);
    const changed = site.asked.filter((address) => !/^\/(sw\.js|offline\/|favicon)/.test(address));
    expect(changed.sort()).toEqual([lesson, path].sort());
    await page.bringToFront(); // A tab behind another is drawn once a second.
    await page.goBack();
    await ready(page);
    await page.getByRole('button', { name: quiz.resumeYes }).click();
    await expectQuestion(page, 5);
    await expect(builtAnew(page)).toHaveCount(0);
    await answerAll(page, skips(12));
    await expect(page.locator('h1')).toBeVisible();
    await page.locator('[data-stage=checking] .button').click();
    await page.locator('[data-clear]').click();
    await page.waitForURL((url) => !url.pathname.startsWith('/kk/quiz/'), { timeout: 20_000 });

    await expect(reader.locator('[data-updated]')).toBeVisible({ timeout: 30_000 });
    await expect(builtAnew(reader)).toHaveCount(0);
    await reader.locator('[data-updated] a').click();
    await expect(builtAnew(reader)).toHaveCount(1);
    await expect(reader.locator('[data-updated]')).toBeHidden();
    await open(page, `${site.origin}${path}`);
    await expect(builtAnew(page)).toHaveCount(1);
  });
});

test.describe('saving', () => {
  test('goes on where it was interrupted, and says what happened', async ({ page }) => {
    await open(page, `${site.origin}/kk/offline/`);
    site.delay = 40;
    await card(page, '11-15')
      .getByRole('button', { name: new RegExp(`^${kk.saveClass}`) })
      .click();
    await expect(card(page, '11-15').getByRole('progressbar')).toBeVisible();
    await expect.poll(async () => (await cached(page)).length, { timeout: 60_000 }).toBeGreaterThan(120);
    await site.stop();
    await expect(card(page, '11-15').getByRole('alert')).toHaveText(kk.faults.lost);
    await expect(card(page, '11-15')).toHaveAttribute('data-standing', 'part');
    const before = await cached(page);
    site.delay = 0;
    site.asked.length = 0;
    await site.start();
    await card(page, '11-15')
      .getByRole('button', { name: new RegExp(`^${kk.resume}`) })
      .click();
    await expect(card(page, '11-15')).toHaveAttribute('data-standing', 'whole', { timeout: 60_000 });
    const again = before.map((key) => key.split('?')[0]).filter((at) => at?.endsWith('/') && at.length > 4);
    expect(again.length).toBeGreaterThan(10);
    expect(again.filter((at) => site.asked.includes(at ?? ''))).toEqual([]);
  });

  test('says so when there is no room, when the browser refuses, and when a network answers for the site', async ({
    browser,
  }) => {
    const trials: readonly (readonly [() => void, RegExp])[] = [
      [
        () => {
          navigator.storage.estimate = async () => ({ quota: 1_200_000, usage: 1_000_000 });
        },
        /0,2 МБ/,
      ],
      [
        () => {
          caches.open = () => Promise.reject(new DOMException('no', 'SecurityError'));
        },
        /терезе/,
      ],
      [
        () => {
          const put = Cache.prototype.put;
          Cache.prototype.put = function (key, response) {
            if (!String(key).includes('school')) return put.call(this, key, response);
            return Promise.reject(new DOMException('full', 'QuotaExceededError'));
          };
        },
        /Орын жетпейді/,
      ],
    ];
    for (const [script, words] of trials) {
      const context = await browser.newContext({ serviceWorkers: 'block' });
      const page = await context.newPage();
      await page.addInitScript(script);
      await open(page, `${site.origin}/kk/offline/`);
      const refusal = page.getByRole('alert');
      if ((await refusal.count()) === 0) await card(page, '11-15').getByRole('button').first().click();
      await expect(refusal).toContainText(words);
      await context.close();
    }
    const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
    await page.route(/\/kk\/11-15\//, (route) =>
      route.fulfill({ body: 'Sign in to the network', contentType: 'text/html' }),
    );
    await open(page, `${site.origin}/kk/offline/`);
    await card(page, '11-15').getByRole('button').first().click();
    await expect(page.getByRole('alert')).toHaveText(kk.faults.changed);
    const texts = await page.evaluate(async () =>
      Promise.all((await (await caches.open('bilemin.saved')).matchAll()).map((response) => response.text())),
    );
    expect(texts.filter((text) => text.includes('Sign in'))).toEqual([]);
    await page.context().close();
  });

  test('says when the browser threw files out, and mends it', async ({ page }) => {
    await save(page, '11-15');
    await page.evaluate(async () => {
      const cache = await caches.open('bilemin.saved');
      for (const key of (await cache.keys()).filter(({ url }) => url.includes('/kk/11-15/')))
        await cache.delete(key);
    });
    await open(page, `${site.origin}/kk/offline/`);
    await expect(card(page, '11-15')).toContainText(kk.states.evicted);
    await card(page, '11-15')
      .getByRole('button', { name: new RegExp(`^${kk.anew}`) })
      .click();
    await expect(card(page, '11-15')).toHaveAttribute('data-standing', 'children');
  });

  test('can be undone for one age or for all, and does not begin again by itself', async ({ page }) => {
    await save(page, '11-15');
    await save(page, '7-10');
    await card(page, '11-15')
      .getByRole('button', { name: new RegExp(`^${kk.remove}`) })
      .click();
    await card(page, '11-15').getByRole('button', { name: kk.removeNo }).click();
    await expect(card(page, '11-15')).toHaveAttribute('data-standing', 'children');
    await card(page, '11-15')
      .getByRole('button', { name: new RegExp(`^${kk.remove}`) })
      .click();
    await card(page, '11-15')
      .getByRole('button', { name: new RegExp(`^${kk.removeYes}`) })
      .click();
    await expect(card(page, '11-15')).toHaveAttribute('data-standing', 'none');
    await expect(card(page, '7-10')).toHaveAttribute('data-standing', 'children');
    expect((await cached(page)).filter((key) => /^\/kk\/11-15\//.test(key))).toEqual([]);

    await page.getByRole('button', { name: kk.removeAll }).click();
    await page.getByRole('button', { name: new RegExp(`^${kk.removeYes}`) }).click();
    await expect(page.locator('[data-saved-list]')).toContainText(kk.removedAll);
    const left = (await cached(page)).filter((key) => !key.startsWith('/offline/'));
    expect(left.map((key) => key.split('?')[0]).sort()).toEqual([...listed('core')].sort());
    await page.goto(`${site.origin}/kk/11-15/school/`);
    await page.waitForTimeout(quiet);
    expect((await cached(page)).filter((key) => !key.startsWith('/offline/'))).toEqual(left);
    await save(page, '7-10');
  });
});
