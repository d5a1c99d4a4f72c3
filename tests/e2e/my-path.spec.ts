/** "My path": on a child's own device, and only by a press on its own page. */
import { expect, type Page, test } from '@playwright/test';
import kk from '../../locales/kk/mypath.json' with { type: 'json' };
import { barriers, smallTargets } from './barriers.ts';
import { answerAll, open } from './player.ts';

const path = '/kk/my-path/';
const kept = (page: Page) => page.evaluate(() => ({ ...localStorage }));
const skips = (count: number): string[] => Array.from({ length: count }, () => 'skip');

/** Reads a lesson to its end. */
async function readLesson(page: Page, place: string): Promise<void> {
  await page.goto(`/kk/${place}/`);
  await page.locator('.lesson-after').scrollIntoViewIfNeeded();
  await page.locator('footer').scrollIntoViewIfNeeded();
  await page.waitForTimeout(100);
}

async function finishQuiz(page: Page, form: string, items: number): Promise<void> {
  await open(page, `/kk/quiz/${form}/`);
  await answerAll(page, skips(items));
  await page.locator('[data-stage=checking] .button').click();
  await expect(page.locator('[data-clear]')).toBeVisible();
}

test('nothing is kept by reading, by a quiz, or by any address of the page, until it is turned on', async ({
  page,
}) => {
  await readLesson(page, '7-10/equal');
  await finishQuiz(page, 'equal-7-10-a', 4);
  for (const address of [path, `${path}#on`, `${path}?on=1#turn-on`]) {
    await open(page, address);
    await page.reload();
    await expect(page.locator('main [role=status]')).toHaveText(kk.off);
  }
  expect(await kept(page)).toEqual({});
});

test('once turned on it keeps topic and age of what was read and finished, prints it, and erases it at one press', async ({
  page,
}) => {
  await open(page, path);
  await page.locator('[data-turn-on]').click();
  await expect(page.locator('main [role=status]')).toBeFocused();
  await expect(page.locator('main [role=status]')).toHaveText(kk.on);
  await expect(page.locator('[data-empty]')).toBeVisible();

  await readLesson(page, '7-10/equal');
  await readLesson(page, '7-10/school');
  await finishQuiz(page, 'equal-7-10-a', 4);
  await page.locator('a.leave').click();
  await page.waitForURL('**/calm/');
  expect(await kept(page)).toEqual({
    'bilemin.my-path': 'read:7-10/equal read:7-10/school quiz:7-10/equal',
  });

  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, path);
  const certificate = page.locator('.certificate');
  await expect(certificate.locator('li')).toHaveCount(2);
  await expect(certificate.locator('li').filter({ hasText: kk.withQuiz })).toHaveCount(1);
  await expect(certificate).toContainText(kk.certificateName);
  await expect(certificate.locator('input')).toHaveCount(0);
  expect(await barriers(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);

  await page.locator('[data-erase]').click();
  await expect(page.locator('main [role=status]')).toHaveText(kk.erased);
  await expect(certificate).toHaveCount(0);
  expect(await kept(page)).toEqual({});
  await readLesson(page, '7-10/equal');
  expect(await kept(page)).toEqual({});
});

test('a sensitive topic is neither noted nor shown', async ({ page }) => {
  await open(page, path);
  await page.locator('[data-turn-on]').click();
  await readLesson(page, '7-10/no-bullying');
  await finishQuiz(page, 'no-bullying-7-10-a', 4);
  expect(await kept(page)).toEqual({ 'bilemin.my-path': '' });
  await page.evaluate(() => localStorage.setItem('bilemin.my-path', 'read:7-10/no-bullying'));
  await open(page, path);
  await expect(page.locator('[data-empty]')).toBeVisible();
  expect(await page.locator('[data-my-path-data]').textContent()).not.toContain('no-bullying');
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
  await expect(page.locator('main [role=status]')).toHaveText(kk.refused);
});
