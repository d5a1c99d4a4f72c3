import { expect, type Page, test } from '@playwright/test';
import promise from '../../locales/kk/promise.json' with { type: 'json' };
import kk from '../../locales/kk/quiz.json' with { type: 'json' };
import { answerAll, choose, finish, open, proceed, ready } from './player.ts';

const page = '/kk/privacy/what-is-sent/';
const skips = (count: number): string[] => Array.from({ length: count }, () => 'skip');

/** The texts of the marked elements of the page on what is sent. */
async function listed(tab: Page, mark: string): Promise<string[]> {
  await tab.goto(page);
  return (await tab.locator(`[data-${mark}]`).allTextContents()).map((text) => text.trim());
}

const patternOf = (text: string): RegExp =>
  new RegExp(`^${text.replaceAll('.', '\\.').replace('*', '.+').replace('…', '\\d+')}$`);

test('a whole quiz makes the requests the page lists, and stores under the keys it lists', {
  tag: '@whole',
}, async ({ browser }) => {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const addresses = await listed(tab, 'request');
  const keys = await listed(tab, 'key');
  const link = `${addresses[0]}${(await listed(tab, 'fragment'))[0]}`;

  const asked: string[] = [];
  const stored = new Set<string>();
  const look = async (): Promise<void> => {
    const found = await child.evaluate(() => [
      ...Object.keys({ ...sessionStorage }),
      ...Object.keys({ ...localStorage }),
    ]);
    for (const key of found) stored.add(key);
  };
  const child = await (await browser.newContext()).newPage();
  child.on('request', (request) => {
    expect(request.method()).toBe('GET');
    expect(request.headers()['cookie']).toBeUndefined();
    asked.push(new URL(request.url()).pathname + new URL(request.url()).search);
  });
  await open(child, link);
  await child.waitForLoadState('networkidle');
  await choose(child, kk.k0_1);
  await proceed(child);
  await look();
  const before = asked.length;
  await answerAll(child, [kk.frequency_1, ...skips(14)]);
  expect(asked.length).toBe(before);
  await finish(child);
  await look();

  for (const address of asked)
    expect(
      addresses.some((text) => patternOf(text).test(address)),
      address,
    ).toBe(true);
  for (const text of addresses)
    expect(
      asked.some((address) => patternOf(text).test(address)),
      text,
    ).toBe(true);
  expect(stored.size).toBe(2);
  for (const key of stored)
    expect(
      keys.some((text) => patternOf(text).test(key)),
      key,
    ).toBe(true);
  await child.locator('[data-clear]').click();
  await child.waitForURL('**/kk/code/');
  expect(await child.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
});

test('every question can be answered after the network is cut', async ({ page: tab, context }) => {
  await open(tab, '/kk/quiz/pulse-11-15-a/');
  await tab.waitForLoadState('networkidle');
  await context.setOffline(true);
  await answerAll(tab, skips(16));
  await tab.locator('[data-stage=checking] .button').click();
  await expect(tab.locator('h1')).toHaveText(kk.resultTitle);
});

test('the example opens in "What does my code say?" to what the page says', async ({ page: tab }) => {
  const code = (await listed(tab, 'example-code'))[0] ?? '';
  const fragment = (await listed(tab, 'fragment'))[0] ?? '';
  const rows = await tab.locator('tr:has([data-digit])').allTextContents();
  await open(tab, '/kk/my-code/');
  await tab.fill('#hand-in-code', code);
  await tab.fill('#class-link', fragment);
  await tab.locator('form .button').click();
  const answers = tab.locator('[data-contents] ol li strong');
  await expect(answers).toHaveCount(11);
  const said = await answers.allTextContents();
  for (const [place, answer] of said.entries()) expect(rows[place + 1]).toContain(answer);
  await expect(tab.locator('[data-contents]')).toContainText(kk.frequency_3);
});

test('each age hears the promise in its own voice before a code is made', async ({ page: tab }) => {
  for (const [band, form, items] of [
    ['7-10', 'no-bullying-7-10-a/#a=1.55.0123456789ABCDEF', 4],
    ['11-15', 'pulse-11-15-a/#a=1.123.0123456789ABCDEF', 16],
  ] as const) {
    await open(tab, `/kk/quiz/${form}`);
    await ready(tab);
    await answerAll(tab, skips(items));
    await tab.locator('[data-stage=checking] .button').click();
    const said = tab.locator('[data-promise]');
    await expect(said).toContainText(promise[band].readers);
    for (const line of promise[band].not) await expect(said).toContainText(line);
    await expect(said.getByText(promise[band].opinion)).toHaveCount(form.startsWith('pulse') ? 1 : 0);
  }
});
