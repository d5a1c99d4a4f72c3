/** Lessons read out, with a stand-in for the browser's speech: no browser of a test has a voice. */
import { expect, type Page, test } from '@playwright/test';
import kk from '../../locales/kk/lesson.json' with { type: 'json' };
import { barriers, smallTargets } from './barriers.ts';
import { silenced, standInSpeech, type Voice } from './speech.ts';

const lesson = '/kk/7-10/no-bullying/';
const own: Voice = { lang: 'kk-KZ', localService: true };

const fetched = (page: Page): string[] => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
};
const buttons = (page: Page) => page.locator('button.read-aloud');
const said = (page: Page) => page.evaluate(() => window.speech.said);
const cancelled = (page: Page) => page.evaluate(() => window.speech.cancelled);
/** Lets the voice go on to a word, or to the end of what it was given. */
const word = (page: Page, at: number, length?: number) =>
  page.evaluate(([index, size]) => window.speech.word(index ?? 0, size), [at, length] as const);
const over = (page: Page) => page.evaluate(() => window.speech.over());
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('read-aloud') ?? [])].map((range) => `${range}`));

for (const [name, voices] of [
  ['no voice', []],
  ['a voice of another language alone', [{ lang: 'ru-RU', localService: true }]],
  ['a voice that sends the text away', [{ lang: 'kk-KZ', localService: false }]],
] as const) {
  test(`with ${name} nothing is offered and nothing loaded`, async ({ page }) => {
    await standInSpeech(page, voices);
    const asked = fetched(page);
    await page.goto(lesson);
    await page.waitForLoadState('networkidle');
    await expect(buttons(page)).toHaveCount(0);
    expect(asked.filter((path) => path.includes('reader'))).toEqual([]);
  });
}

test('each card is offered and read out sentence by sentence, the word spoken is marked', async ({
  page,
}) => {
  await standInSpeech(page, [{ lang: 'ru-RU', localService: true }, own]);
  await page.goto(lesson);
  await expect(buttons(page)).toHaveCount(await page.locator('.lesson-text .lesson-part').count());
  await expect(buttons(page).first()).toHaveText(kk.listen);
  await buttons(page).first().click();
  await expect(buttons(page).first()).toHaveText(kk.stopListening);
  const card = page.locator('.lesson-part').first();
  expect(await said(page)).toEqual([
    { text: await card.locator('h2').textContent(), lang: 'kk-KZ', voice: 'kk-KZ', rate: 0.85 },
  ]);
  await over(page);
  expect((await said(page)).at(-1)?.text).toBe('Сенің қауіпсіз өмір сүруге құқығың бар.');
  await word(page, 6, 8);
  expect(await marked(page)).toEqual(['қауіпсіз']);
  await word(page, 14);
  expect(await marked(page)).toEqual(['өмір']);
  await over(page);
  expect(await marked(page)).toEqual([]);
  await over(page);
  await expect(buttons(page).first()).toHaveText(kk.listen);
  expect((await said(page)).map(({ text }) => text).join(' ')).toBe(
    [await card.locator('h2').textContent(), (await card.locator('p').textContent())?.trim()].join(' '),
  );
});

test('it stops by its button, by another card and when the page is left', async ({ page }) => {
  await standInSpeech(page, [own]);
  await page.goto('/kk/');
  await page.goto(lesson);
  await buttons(page).nth(1).focus();
  await page.keyboard.press('Enter');
  await word(page, 0);
  await page.keyboard.press('Enter');
  await expect(buttons(page).nth(1)).toHaveText(kk.listen);
  expect([await cancelled(page), await marked(page)]).toEqual([true, []]);

  await buttons(page).nth(1).click();
  await buttons(page).nth(2).click();
  await expect(page.locator('.read-aloud.speaking')).toHaveCount(1);
  await expect(buttons(page).nth(2)).toHaveText(kk.stopListening);

  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  expect(await cancelled(page)).toBe(true);
  await expect(buttons(page).nth(2)).toHaveText(kk.listen);
});

for (const [name, leave] of [
  ['by a click', (page: Page) => page.locator('a.leave').click({ noWaitAfter: true })],
  [
    'by three times Shift',
    async (page: Page) => {
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    },
  ],
] as const) {
  test(`Leave ${name} silences the voice before the other page has come`, async ({ page }) => {
    const heard: string[] = [];
    page.on('console', (message) => {
      if (message.text() === silenced) heard.push(silenced);
    });
    await standInSpeech(page, [own]);
    await page.goto(lesson);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/calm/', async (route) => {
      await held;
      await route.continue();
    });
    await buttons(page).first().click();
    expect(heard).toEqual([]);
    await leave(page);
    await expect.poll(() => heard).toEqual([silenced]);
    release();
    await page.waitForURL('**/calm/');
  });
}

test('the offer comes late without moving anything, is open to all, and sends nothing', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await standInSpeech(page, []);
  await page.goto(lesson);
  await page.waitForLoadState('networkidle');
  const asked = fetched(page);
  const places = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('main h2, main p, main li, footer')].map(
        (element) => element.getBoundingClientRect().top + scrollY,
      ),
    );
  const before = await places();
  await page.evaluate((voice) => window.speech.arrive([voice]), own);
  await expect(buttons(page).first()).toBeVisible();
  expect(await places()).toEqual(before);
  expect(asked.filter((path) => !path.startsWith('/_astro/'))).toEqual([]);
  const loaded = asked.length;
  await buttons(page).first().click();
  await over(page);
  expect(asked.length).toBe(loaded);
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
  expect(await barriers(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('a voice that breaks off gives the button back', async ({ page }) => {
  await standInSpeech(page, [own]);
  await page.goto(lesson);
  await buttons(page).first().click();
  await page.evaluate(() => window.speech.fail());
  await expect(buttons(page).first()).toHaveText(kk.listen);
  await expect(page.locator('.read-aloud.speaking')).toHaveCount(0);
});
