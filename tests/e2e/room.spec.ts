import { expect, type Page, test } from '@playwright/test';
import room from '../../locales/kk/room.json' with { type: 'json' };
import { barriers, smallTargets } from './barriers.ts';
import { open } from './player.ts';

const path = '/kk/teachers/computer-room/';

/** Pages of a PDF. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

async function printed(page: Page, button: string): Promise<Buffer> {
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = '';
    };
  });
  await page.locator(button).click();
  await page.waitForFunction(() => 'printed' in document.documentElement.dataset);
  return page.pdf({ format: 'A4' });
}

test('28 pupils at 15 computers take two turns; a wrong number is explained', async ({ page }) => {
  await open(page, `${path}#no-bullying-11-15-a`);
  await expect(page.locator('#form')).toHaveValue('no-bullying-11-15-a');
  await expect(page.locator('[data-plan]')).toHaveAttribute('data-plan', '2 40');
  await expect(page.locator('[data-stretch=wave]')).toHaveCount(2);
  expect(pagesOf(await printed(page, '[data-print-plan]'))).toBe(1);
  await page.fill('#computers', '0');
  await expect(page.locator('#computers-message')).toHaveText(room.numberFault);
  await page.fill('#computers', '3');
  await expect(page.locator('[data-too-long]')).toBeVisible();
});

test('the poster has the class code of the assignment and fits one sheet', async ({ page }) => {
  await open(page, `${path}#no-bullying-11-15-a`);
  await page.getByRole('link', { name: room.assign }).click();
  await expect(page.locator('#form')).toHaveValue('no-bullying-11-15-a');
  await page.locator('form .button').click();
  const code = (await page.locator('[data-class-code-shown]').textContent())?.trim();
  await open(page, path);
  expect((await page.locator('[data-room-code]').textContent())?.trim()).toBe(code);
  await expect(page.locator('[data-poster] .qr')).toBeVisible();
  expect(pagesOf(await printed(page, '[data-print-poster]'))).toBe(1);
  await page.locator('[data-to-collect]').click();
  await expect(page.locator('[data-arrived]')).toHaveAttribute('data-arrived', '0');
});

test('the computer room is open to all at 320 px, with a poster too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '/kk/teachers/assign/');
  await page.locator('form .button').click();
  await open(page, path);
  expect(await barriers(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
