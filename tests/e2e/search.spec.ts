import { expect, type Page, test } from '@playwright/test';
import kk from '../../locales/kk/search.json' with { type: 'json' };
import { expectOpenToAll } from './barriers.ts';

const status = (page: Page) => page.locator('.search-status');
const groups = (page: Page) => page.locator('[data-topic]');

async function open(page: Page, path = '/kk/search/'): Promise<void> {
  await page.goto(path);
  await page.waitForSelector('html[data-ready]');
}

test('one comes from the head of a page to the field, types without Kazakh letters and finds', async ({
  page,
}) => {
  await page.goto('/kk/11-15/school/');
  await page.locator('.search-link').click();
  await page.waitForSelector('html[data-ready]');
  await expect(page.locator('#query')).toBeFocused();
  await page.keyboard.type('мектептеги кукыктарым');
  await expect(groups(page).first()).toHaveAttribute('data-topic', 'school');
  await expect(page.locator('[data-search-start]')).toBeHidden();
  await expect(groups(page).first().locator('mark').first()).toHaveText(/^(мектеп|құқы)/i);
  expect(new URL(page.url()).search).toBe('');
  expect(page.url()).not.toContain(encodeURIComponent('мектеп'));

  // Enter leads to what was found, Tab to the first of it, Enter opens it.
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-results]')).toBeFocused();
  await page.keyboard.press('Tab');
  const first = groups(page).first().locator('a').first();
  await expect(first).toBeFocused();
  const address = (await first.getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${address}$`));
});

test('ages leave out the lessons of others, and the count says so', async ({ page }) => {
  await open(page);
  await page.fill('#query', 'құжат');
  await expect(groups(page).first()).toHaveAttribute('data-topic', 'name-and-papers');
  const all = await status(page).textContent();
  await page.locator('input[name=band][value="7-10"]').check({ force: true });
  await expect(status(page)).not.toHaveText(all ?? '');
  const links = await groups(page)
    .locator('a')
    .evaluateAll((own) => own.map((link) => link.getAttribute('href')));
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((link) => /\/(11-15|16-18)\//.test(link ?? ''))).toEqual([]);
});

test('when nothing is found it says what to try, and the topics come back', async ({ page }) => {
  await open(page);
  await page.fill('#query', 'роналду');
  await expect(page.locator('[data-none]')).toContainText(kk.tips[0] ?? '');
  await expect(status(page)).toHaveText(kk.noneTitle);
  await expect(page.locator('[data-search-start]')).toBeVisible();
  await page.locator('[data-clear]').click();
  await expect(page.locator('#query')).toBeFocused();
  await expect(page.locator('[data-none]')).toHaveCount(0);
});

for (const [locale, query] of [
  ['kk', 'мени урады'],
  ['ru', 'хочу умереть'],
  ['en', 'my dad hits me'],
  ['kk', 'меня бьют'],
] as const) {
  test(`in danger help comes first, without alarm: ${locale}, ${query}`, async ({ page }) => {
    await open(page, `/${locale}/search/`);
    await page.fill('#query', query);
    const results = page.locator('[data-results] > *');
    await expect(results.first()).toHaveAttribute('data-help-first');
    await expect(results.first()).toContainText('111');
    await expect(results.first().locator(`a[href="/${locale}/help/"]`)).toBeVisible();
    await expect(page.locator('[role=alert], [data-none]')).toHaveCount(0);
  });
}

test('is open to all on a small phone: found, danger, nothing', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  expect(await page.evaluate(() => document.querySelector('.site-header')?.clientHeight ?? 0)).toBeLessThan(
    64,
  );
  for (const query of ['мектеп', 'мені ұрады', 'роналду']) {
    await page.fill('#query', query);
    await expect(status(page)).not.toHaveText('');
    await expectOpenToAll(page);
  }
});

test('goes on without the network once it is loaded, asks nothing and keeps nothing', async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  await open(page);
  await page.fill('#query', 'а');
  await expect(status(page)).not.toHaveText(kk.loading);
  await context.setOffline(true);
  page.on('request', (request) => asked.push(request.url()));
  await page.fill('#query', 'буллинг');
  await expect(groups(page).first()).toHaveAttribute('data-topic', 'no-bullying');
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, history.length])).toEqual([
    0, 0, 2,
  ]);
});

test('says when it could not load, keeps the topics in sight and tries again', async ({ page }) => {
  await page.route('**/search/kk.json', (route) => route.abort());
  await open(page);
  await page.fill('#query', 'мектеп');
  await expect(status(page)).toHaveText(kk.failed);
  await expect(page.locator('[data-search-start]')).toBeVisible();
  await page.unroute('**/search/kk.json');
  await page.locator('[data-again]').click();
  await expect(groups(page).first()).toHaveAttribute('data-topic', 'school');
});

test('shows nothing of the last query behind Back', async ({ page }) => {
  await open(page);
  await page.fill('#query', 'мектеп');
  await groups(page).first().locator('a').first().click();
  await page.waitForLoadState();
  await page.goBack();
  await page.waitForSelector('html[data-ready]');
  await expect(page.locator('#query')).toHaveValue('');
  await expect(groups(page)).toHaveCount(0);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('every topic and word is listed', async ({ page }) => {
    await page.goto('/kk/search/');
    await expect(page.locator('.search-topics > li')).toHaveCount(20);
    expect(await page.locator('.search-words a').count()).toBeGreaterThan(100);
    // Text locators pass over noscript.
    await expect(page.locator('noscript p', { hasText: /JavaScript/ })).toBeVisible();
  });
});
