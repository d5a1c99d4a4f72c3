import { expect, test } from '@playwright/test';
import kk from '../../locales/kk/quiz.json' with { type: 'json' };
import { expectOpenToAll } from './barriers.ts';
import { linkGiven, take } from './desk.ts';
import { answerAll, choose, open, proceed } from './player.ts';

test.use({ viewport: { width: 320, height: 640 } });

const skips = (count: number): string[] => Array.from({ length: count }, () => 'skip');

test('every screen of the player is open to all', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page, '/kk/quiz/no-bullying-7-10-a/#a=1.55.0123456789ABCDEF');
  await proceed(page);
  await expectOpenToAll(page);
  await choose(page, kk.dontKnow);
  await proceed(page);
  await expect(page.locator('.feedback-again')).toBeVisible();
  await expectOpenToAll(page);
  await proceed(page);
  await answerAll(page, skips(3));
  await expectOpenToAll(page);
  await page.locator('[data-stage=checking] .button').click();
  await expectOpenToAll(page);
  await page.locator('[data-promise] .button').click();
  await expect(page.locator('[data-code]')).toBeVisible();
  await expectOpenToAll(page);
});

test('an opinion screen and the explanations of a pulse are open to all', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page, '/kk/quiz/pulse-11-15-a/');
  await answerAll(page, skips(1));
  await expectOpenToAll(page);
  await answerAll(page, skips(15));
  await page.locator('[data-stage=checking] .button').click();
  await page.locator('summary').click();
  await expectOpenToAll(page);
});

test('every screen of the desk is open to all', async ({ page }) => {
  test.setTimeout(240_000);
  await open(page, '/kk/teachers/assign/');
  await page.fill('#roster', '0');
  await page.locator('form .button').click();
  await expectOpenToAll(page);
  await page.fill('#roster', '12');
  await page.locator('form .button').click();
  await expectOpenToAll(page);
  const link = await linkGiven(page);

  const codes: string[] = [];
  for (let child = 0; child < 10; child += 1) {
    const tab = await page.context().newPage();
    await open(tab, link);
    await answerAll(tab, [kk.dontKnow]);
    await tab.locator('.question button[type=submit]').click();
    await answerAll(tab, skips(3));
    await tab.locator('[data-stage=checking] .button').click();
    await tab.locator('[data-promise] .button').click();
    codes.push((await tab.locator('[data-code]').textContent())?.trim() ?? '');
    await tab.close();
  }
  await open(page, '/kk/teachers/collect/');
  await take(page, `${codes.join('\n')}\nABC`);
  await expect(page.locator('[data-arrived]')).toHaveAttribute('data-arrived', '10');
  await expectOpenToAll(page);
  await page.locator('[data-seal]').click();
  await page.locator('[data-seal-yes]').click();
  await expect(page.locator('[data-report]')).toBeVisible();
  await expectOpenToAll(page);

  await open(page, '/kk/my-code/');
  await page.fill('#hand-in-code', codes[0] ?? '');
  await page.fill('#class-link', link);
  await page.locator('form .button').click();
  await expect(page.locator('[data-contents]')).toBeVisible();
  await expectOpenToAll(page);
});
