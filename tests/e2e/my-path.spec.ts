/** "My path": on a child's own device, and only by a press on its own page. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import en from '../../locales/en/mypath.json' with { type: 'json' };
import kk from '../../locales/kk/mypath.json' with { type: 'json' };
import offline from '../../locales/kk/offline.json' with { type: 'json' };
import ru from '../../locales/ru/mypath.json' with { type: 'json' };
import { barriers, smallTargets } from './barriers.ts';
import { answerAll, open } from './player.ts';
import { pageCount, printed } from './printed.ts';
import { listen } from './traces.ts';

const path = '/kk/my-path/';
const key = 'bilemin.path';
const kept = (page: Page) => page.evaluate(() => ({ ...localStorage }));
const status = (page: Page) => page.locator('main [role=status]');
const skips = (count: number): string[] => Array.from({ length: count }, () => 'skip');

/** Reads a page to its end. Where a path is kept, the script that notes it has come when the network is quiet. */
async function read(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('footer').scrollIntoViewIfNeeded();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
}

async function finishQuiz(page: Page, address: string): Promise<void> {
  await page.goto('/calm/');
  await open(page, address);
  await page.waitForLoadState('networkidle');
  await answerAll(page, skips(4));
  await page.locator('[data-stage=checking] .button').click();
  await expect(page.locator('[data-clear]')).toBeVisible();
}

async function turnOn(page: Page): Promise<void> {
  await open(page, path);
  await page.locator('[data-turn-on]').click();
  await expect(status(page)).toHaveText(kk.on);
}

test('nothing is kept or fetched for it by reading, by a quiz, or by any address, until it is turned on', async ({
  page,
  context,
}) => {
  const heard = listen(context);
  await read(page, '/kk/7-10/equal/');
  await finishQuiz(page, '/kk/quiz/equal-7-10-a/');
  for (const address of [path, `${path}#on`, `${path}?on=1&path=lesson:equal#turn-on`]) {
    await page.goto('/calm/');
    await open(page, address);
    await expect(status(page)).toHaveText(kk.off);
  }
  expect(await kept(page)).toEqual({});
  expect(heard.requests.filter((request) => request.includes('/path.js'))).toEqual([]);
});

test('once turned on it keeps topics alone, prints them, and erases them at one press', async ({
  page,
  context,
}) => {
  const heard = listen(context);
  await turnOn(page);
  await expect(status(page)).toBeFocused();
  await expect(page.locator('[data-empty]')).toBeVisible();

  await read(page, '/kk/7-10/equal/');
  await read(page, '/kk/easy/school/');
  await finishQuiz(page, '/kk/quiz/equal-7-10-a/');
  await page.locator('a.leave').click();
  await page.waitForURL('**/calm/');
  const noted = { [key]: 'lesson:equal lesson:school quiz:equal' };
  expect(await kept(page)).toEqual(noted);
  expect(heard.console).toEqual([]);

  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, path);
  const certificate = page.locator('.certificate');
  await expect(certificate.locator('li')).toHaveCount(2);
  await expect(certificate.locator('li').filter({ hasText: kk.both })).toHaveCount(1);
  await expect(certificate.locator('input')).toHaveCount(0);
  expect(await barriers(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await page.locator('[data-erase]').click();
  await expect(status(page)).toHaveText(kk.erased);
  await expect(certificate).toHaveCount(0);
  expect(await kept(page)).toEqual({});
  await read(page, '/kk/7-10/equal/');
  expect(await kept(page)).toEqual({});
});

test('neither a class’s quiz, nor a finished one that was found, nor a hard topic is noted', async ({
  page,
}) => {
  await turnOn(page);
  await finishQuiz(page, '/kk/quiz/equal-7-10-a/#a=1.7.0123456789ABCDEF');
  await expect(page.locator('[data-promise]')).toBeVisible();
  await page.goto('/calm/');
  await open(page, '/kk/quiz/equal-7-10-a/');
  await page.waitForLoadState('networkidle');
  await page.locator('[data-resume] .button').click();
  await expect(page.locator('[data-clear]')).toBeVisible();
  await read(page, '/kk/7-10/no-bullying/');
  await read(page, '/kk/easy/who-helps/');
  await finishQuiz(page, '/kk/quiz/no-bullying-7-10-a/');
  expect(await kept(page)).toEqual({ [key]: '' });

  await page.evaluate((name) => localStorage.setItem(name, 'lesson:no-bullying lesson:who-helps'), key);
  await open(page, path);
  await expect(page.locator('[data-empty]')).toBeVisible();
  expect(await page.locator('[data-my-path-data]').textContent()).not.toMatch(/no-bullying|who-helps/);
});

test('a path put down is covered, one left is behind no Back, and removing all that is saved erases it', async ({
  page,
}) => {
  await page.clock.install();
  await turnOn(page);
  await page.evaluate((name) => localStorage.setItem(name, 'lesson:equal'), key);
  await page.reload();
  await expect(page.locator('.certificate')).toBeVisible();
  await page.clock.runFor(181_000);
  await expect(page.locator('.certificate')).toHaveCount(0);
  await page.locator('[data-uncover]').click();
  await expect(page.locator('.certificate')).toBeVisible();
  await page.goto('/kk/');
  await open(page, path);
  await page.locator('a.leave').click();
  await page.waitForURL('**/calm/');
  await page.goBack();
  await expect(page).toHaveURL(/\/kk\/$/);

  await open(page, '/kk/offline/');
  await expect(page.locator('[data-saved-path]')).toBeVisible();
  await page.getByRole('button', { name: offline.removeAll }).click();
  await page.getByRole('button', { name: new RegExp(`^${offline.removeYes}`) }).click();
  await expect(page.locator('[data-saved-path]')).toHaveCount(0);
  expect(await kept(page)).toEqual({});
});

test('a browser that keeps nothing is told of in words', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open(page, path);
  await page.locator('[data-turn-on]').click();
  await expect(status(page)).toHaveText(kk.refused);
});

const topics = readdirSync(join(import.meta.dirname, '../../src/content/topics'));
const everything = topics.flatMap((name) =>
  ['lesson', 'quiz'].map((step) => `${step}:${name.replace('.yaml', '')}`),
);

for (const [locale, words] of Object.entries({ kk, ru, en })) {
  test(`a certificate of every topic is one sheet in ${locale}`, async ({ page }) => {
    await page.goto('/calm/');
    await page.evaluate(
      ([name = '', text = '']) => localStorage.setItem(name, text),
      [key, everything.join(' ')],
    );
    await open(page, `/${locale}/my-path/`);
    await expect(page.locator('.certificate li').filter({ hasText: words.both })).toHaveCount(13);
    expect(pageCount(await printed(page))).toBe(1);
  });
}
