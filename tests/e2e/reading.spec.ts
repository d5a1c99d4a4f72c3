import { expect, test } from '@playwright/test';
import reading from '../../locales/kk/reading.json' with { type: 'json' };
import { barriers, smallTargets } from './barriers.ts';
import { open } from './player.ts';

test('what is chosen for reading holds on every page of the tab, and only there', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '/kk/reading/');
  const size = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  const usual = await size();
  for (const name of [reading.values.text.largest, reading.values.letters.easy, reading.values.contrast.more])
    await page.getByText(name, { exact: true }).click();
  expect(await size()).toBe(usual * 1.5);
  for (const address of [
    '/kk/reading/',
    '/kk/',
    '/kk/11-15/no-bullying/',
    '/kk/quiz/no-bullying-11-15-a/',
    '/kk/help/',
  ]) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect(await size()).toBe(usual * 1.5);
    const body = () => page.evaluate(() => getComputedStyle(document.body));
    await expect.poll(async () => (await body()).fontFamily).toContain('Andika');
    await expect.poll(async () => (await body()).backgroundColor).toBe('rgb(255, 255, 255)');
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await smallTargets(page)).toEqual([]);
  }
  const other = await context.newPage();
  await other.goto('/kk/');
  expect(await other.evaluate(() => ({ ...document.documentElement.dataset }))).toEqual({});
  await other.close();

  await open(page, '/kk/reading/');
  await page.getByRole('button', { name: reading.reset }).click();
  expect(await size()).toBe(usual);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('a page as it comes fetches no letters and no style of the settings', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/kk/11-15/no-bullying/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((address) => address.includes('/reading/'))).toEqual([]);
});

test('the settings are chosen with the keyboard alone', async ({ page }) => {
  await open(page, '/kk/reading/');
  await page.locator('input[name=text]').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('input[name=text][value=large]')).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
});
