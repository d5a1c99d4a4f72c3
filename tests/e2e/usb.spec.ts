/** The edition for a USB stick in a browser that opens it from a disk, and from the plainest of web servers. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import paper from '../../locales/kk/paper.json' with { type: 'json' };
import reading from '../../locales/kk/reading.json' with { type: 'json' };
import room from '../../locales/kk/room.json' with { type: 'json' };
import { findBrowser } from '../../scripts/browser.mjs';
import { printPages } from '../../src/integrations/usb/print.ts';
import { assign, linkGiven, take } from './desk.ts';
import { answerAll, expectQuestion, finish, open, ready, skip } from './player.ts';
import { silenced, standInSpeech } from './speech.ts';
import { complaints, makeStick, type Stick, serve } from './stick.ts';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

const slug = 'no-bullying-11-15-a';
let place: string;
let stick: Stick;

test.beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'bilemin usb '));
  stick = makeStick(place);
});
test.afterAll(() => rmSync(place, { recursive: true, force: true }));

/** One page of each kind: topics, ages and forms stand for each other, and the languages take turns. */
function kinds(names: readonly string[]): string[] {
  const byKind = new Map<string, string[]>();
  for (const name of names.filter((one) => one.endsWith('.html'))) {
    const kind = name
      .replace(/^(kk|ru|en)\//, 'language/')
      .replace(/\/(7-10|11-15|16-18)\/[a-z-]+\//, '/band/topic/')
      .replace(/\/(easy|parents|session)\/[a-z-]+\//, '/$1/topic/')
      .replace(/\/[a-z0-9-]+-(7-10|11-15|16-18)-[ab]\//, '/form/');
    byKind.set(kind, [...(byKind.get(kind) ?? []), name]);
  }
  return [...byKind.values()].map((own, turn) => {
    const [language = ''] = ['kk', 'ru', 'en'].slice(turn % 3);
    return own.find((name) => name.startsWith(`${language}/`)) ?? own[0] ?? '';
  });
}

async function collect(page: Page, classCode: string, code: string): Promise<void> {
  await page.locator('details:has(#open-box) summary').click();
  await page.fill('#open-box', classCode);
  await page.locator('form:has(#open-box) button').click();
  await take(page, code);
  await expect(page.locator('[data-arrived]')).toHaveAttribute('data-arrived', '1');
}

test('each kind of page opens from a disk and complains of nothing', async ({ context }) => {
  const heard = complaints(context);
  const page = await context.newPage();
  const opened = kinds(stick.names);
  expect(opened.length).toBeGreaterThan(50);
  for (const name of opened) {
    await page.goto(stick.address(name));
    if (name !== 'print/index.html') await expect(page.locator('h1').first()).toBeVisible();
    await expect(page.locator('[data-extract]:visible, [data-built]:visible')).toHaveCount(0);
  }
  expect(heard).toEqual([]);
});

test('a class code made on a stick, a quiz on another, and a code that both collecting pages take', async ({
  context,
  browser,
}) => {
  const heard = complaints(context);
  const teacher = await context.newPage();
  await teacher.goto(stick.address('index.html'));
  await teacher.locator('a[hreflang=kk]').click();
  await teacher.locator('footer a[href="teachers/index.html"]').click();
  await teacher.locator('main a[href="assign/index.html"]').first().click();
  await ready(teacher);
  await expect(teacher.locator('input[name=way]')).toHaveCount(0);
  const classCode = await assign(teacher, slug);
  expect(classCode).toMatch(/^\d{4} \d{4} \d{4}$/);
  await expect(teacher.locator('[data-link], [data-qr=address]')).toHaveCount(0);

  const child = await context.newPage();
  await child.goto(stick.address('kk/index.html'));
  await child.locator('.home-code a').click();
  await ready(child);
  await child.fill('#class-code', classCode);
  await child.locator('form .button').click();
  await child.waitForURL(`**/kk/quiz/${slug}/index.html#*`);
  await ready(child);
  await skip(child);
  await skip(child);
  await child.reload();
  await ready(child);
  await expectQuestion(child, 3);
  await child.locator('a[hreflang=ru]').click();
  await child.waitForURL('**/ru/quiz/**');
  await ready(child);
  await expectQuestion(child, 3);
  await answerAll(child, ['skip', 'skip', 'skip']);
  const code = await finish(child);
  await child.locator('[data-handed] a').click();
  await child.waitForURL('**/ru/my-code/index.html');

  await teacher.locator('a.button[href*="collect"]').click();
  await ready(teacher);
  await expect(teacher.locator('[data-camera]')).toHaveCount(0);
  await take(teacher, code);
  await expect(teacher.locator('[data-arrived]')).toHaveAttribute('data-arrived', '1');

  const elsewhere = await browser.newContext();
  const site = await elsewhere.newPage();
  await open(site, '/kk/teachers/collect/');
  await collect(site, classCode, code);
  await open(site, '/kk/my-code/');
  await site.fill('#hand-in-code', code);
  await site.fill('#class-link', classCode);
  await site.locator('form .button').click();
  await expect(site.locator('[data-contents]')).toBeVisible();
  await elsewhere.close();
  expect(heard).toEqual([]);
});

test('search works on a stick, and what it finds opens', async ({ context }) => {
  const heard = complaints(context);
  const page = await context.newPage();
  await open(page, stick.address('kk/search/index.html'));
  await page.fill('#query', 'кукык');
  const hit = page.locator('main a[href^="../"][href$="index.html"]').first();
  await hit.click();
  await page.waitForURL((address) => address.protocol === 'file:' && !address.pathname.includes('/search/'));
  await expect(page.locator('h1').first()).toBeVisible();
  expect(heard).toEqual([]);
});

test('reading settings, listening and paper work on a stick', async ({ page, context }) => {
  const heard = complaints(context);
  await standInSpeech(page, [{ lang: 'kk-KZ', localService: true }]);
  await open(page, stick.address('kk/reading/index.html'));
  await page.getByText(reading.values.letters.easy, { exact: true }).click();
  await page.goto(stick.address('kk/7-10/no-bullying/index.html'));
  await expect(page.locator('body')).toHaveCSS('font-family', /Andika/);
  expect(await page.evaluate(() => document.fonts.load('1rem Andika', 'құқық'))).not.toEqual([]);
  await page.locator('button.read-aloud').first().click();
  expect(await page.evaluate(() => window.speech.said.length)).toBe(1);
  await open(page, stick.address(`kk/quiz/${slug}/paper/index.html`));
  await expect(page.locator('[data-qr-place]')).toBeHidden();
  expect(heard.filter((line) => !line.endsWith(silenced))).toEqual([]);
});

test('the poster of a computer room on a stick names the class code alone', async ({ page }) => {
  await open(page, stick.address('kk/teachers/assign/index.html'));
  const classCode = await assign(page, slug);
  await open(page, stick.address('kk/teachers/computer-room/index.html'));
  const poster = page.locator('[data-poster]');
  await expect(poster.locator('[data-room-code]')).toHaveText(classCode);
  await expect(poster).toContainText(room.stickStep1);
  await expect(poster.locator('svg, .room-address')).toHaveCount(0);
  await expect(page.locator('.room-plan')).toContainText(room.stickPage);
});

test('Leave on a stick leads to the neutral page and forgets the answers', async ({ page }) => {
  await open(page, stick.address(`kk/quiz/${slug}/index.html`));
  await skip(page);
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await page.waitForURL('**/calm/index.html');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await expect(page.locator('h1')).toHaveText('Көбейту кестесі');
});

test('an edition a year old says so, and a younger one does not', async ({ page }) => {
  const DAY_MS = 24 * 60 * 60 * 1000;
  const note = page.locator('[data-built]');
  for (const [days, shown] of [
    [300, false],
    [400, true],
  ] as const) {
    await page.clock.setFixedTime(Date.now() + days * DAY_MS);
    await page.goto(stick.address('ru/help/index.html'));
    await expect(note).toBeVisible({ visible: shown });
  }
});

test('a page taken out of its folder says what to do', async ({ page }) => {
  const lone = join(dirname(stick.folder), 'lone.html');
  copyFileSync(join(stick.folder, `en/quiz/${slug}/index.html`), lone);
  await open(page, pathToFileURL(lone).href);
  await expect(page.locator('[data-extract]')).toBeVisible();
  await skip(page);
  await expectQuestion(page, 2);
});

test('served on a school network, the same files give out a link', async ({ context }) => {
  const heard = complaints(context);
  const { server, address } = await serve(dirname(stick.folder));
  try {
    const teacher = await context.newPage();
    await open(teacher, `${address}/bilemin/en/teachers/assign/`);
    await assign(teacher, slug);
    const link = await linkGiven(teacher);
    expect(link).toContain(`${address}/bilemin/en/quiz/${slug}/#a=`);
    const child = await context.newPage();
    await open(child, link);
    await answerAll(child, ['skip', 'skip', 'skip', 'skip', 'skip']);
    const code = await finish(child);
    await open(teacher, `${address}/bilemin/en/teachers/collect/`);
    await take(teacher, code);
    await expect(teacher.locator('[data-arrived]')).toHaveAttribute('data-arrived', '1');
    expect(heard).toEqual([]);
  } finally {
    server.close();
  }
});

test('a page is printed to a PDF', async () => {
  const dist = join(import.meta.dirname, '../../dist');
  const [sheet] = await printPages(
    dist,
    [`kk/quiz/${slug}/paper/index.html`],
    await findBrowser(),
    () => undefined,
  );
  expect(sheet?.name).toBe(`print/kk/quiz-${slug}-paper.pdf`);
  expect(sheet?.group).toBe(paper.title);
  expect(sheet?.title).toMatch(/^11–15: .*№ 57$/);
  expect(
    Buffer.from(sheet?.pdf ?? [])
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
});
