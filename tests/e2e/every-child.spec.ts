/** What children need who see, read, move or connect otherwise: docs/accessibility-tests.md says which check is where. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { faultsOfColour } from './barriers.ts';
import { tabThrough } from './focus.ts';
import { pageKinds } from './page-kinds.ts';
import { open } from './player.ts';
import { restyle, spacedOut, unreadable } from './text-fit.ts';

/** One window a worker: a new one for each page costs more than the reading. */
const test = base.extend<object, { window: Page }>({
  window: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ viewport: { width: 320, height: 256 } });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});

const kazakh = pageKinds('kk');
const kinds = [
  ...['/', '/calm/'],
  ...kazakh,
  ...pageKinds('ru').filter((path) => /\/(7-10\/.|help|quiz\/.)/.test(path)),
  ...pageKinds('en').filter((path) => /\/(11-15\/.|teachers\/collect)/.test(path)),
];

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const movements = (page: Page): Promise<number> => page.evaluate(() => document.getAnimations().length);

for (const path of kinds) {
  test(`${path} flows at 400 %, with letters twice as large and far apart, and stands still`, async ({
    window: page,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${baseURL}${path}`);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    expect(await movements(page)).toBe(0);
    await restyle(page, spacedOut);
    expect(await sideways(page), 'letters far apart').toBeLessThanOrEqual(0);
    expect(await unreadable(page), 'letters far apart').toEqual([]);
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    await page.setViewportSize({ width: 640, height: 512 });
    await restyle(page, ':root { font-size: 32px !important; }');
    expect(await sideways(page), 'letters twice as large').toBeLessThanOrEqual(0);
    expect(await unreadable(page), 'letters twice as large').toEqual([]);
  });
}

/** Pages children come to; the rest have the same header, footer and parts. */
const childKinds = kazakh.filter((path) => /^\/kk\/($|7-10\/|11-15\/.|quiz\/|help|code|easy\/.)/.test(path));

for (const path of childKinds) {
  test(`${path} can be gone through by Tab, each stop seen and uncovered`, async ({
    window: page,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${baseURL}${path}`);
    const stops = await tabThrough(page, 45);
    expect(stops.length).toBeGreaterThan(8);
    expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
  });

  test(`${path} keeps its edges and contrast in forced colours`, async ({ window: page, baseURL }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(`${baseURL}${path}`);
    expect(await faultsOfColour(page)).toEqual([]);
    expect(await withoutEdge(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: null });
  });
}

/** Things to press or fill in that nothing but a background sets apart: forced colours take backgrounds away. */
function withoutEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const all = document.querySelectorAll<HTMLElement>(
      'button, .button, .button-quiet, .leave, .choice, .tile, input:not([type=radio], [type=checkbox])',
    );
    return [...all]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(element);
        return (
          Number.parseFloat(borderTopWidth) < 1 || borderTopStyle === 'none' || borderTopColor === ground
        );
      })
      .map((element) => element.outerHTML.slice(0, 100));
  });
}

test('in forced colours the chosen answer, the focus and the verdict are told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, '/kk/quiz/no-bullying-11-15-a/');
  const frames = () =>
    page.locator('.choice').evaluateAll((choices) =>
      choices.map((choice) => {
        const frame = getComputedStyle(choice.querySelector('span') ?? choice, '::after');
        const ground = getComputedStyle(document.body).backgroundColor;
        return frame.borderTopColor === ground ? 0 : Number.parseFloat(frame.borderTopWidth);
      }),
    );
  expect(Math.max(...(await frames()))).toBe(0);
  await page.locator('.choice').first().click();
  const [chosen, ...others] = await frames();
  expect(chosen).toBeGreaterThanOrEqual(4);
  expect(Math.max(...others)).toBe(0);

  const submit = page.locator('.question button[type=submit]');
  await page.keyboard.press('Tab');
  await submit.focus();
  const focus = await submit.evaluate((button) => {
    const style = getComputedStyle(button);
    return [style.outlineStyle, style.outlineColor !== getComputedStyle(document.body).backgroundColor];
  });
  expect(focus).toEqual(['solid', true]);

  await submit.click();
  const verdict = page.locator('.feedback-right, .feedback-again');
  const sign = await verdict.evaluate((box) => {
    const { backgroundColor } = getComputedStyle(box, '::before');
    return backgroundColor !== getComputedStyle(document.body).backgroundColor;
  });
  expect(sign).toBe(true);
  await expect(verdict.locator('strong, h2').first()).toBeVisible();
});

test('nothing of a quiz moves for who asked for stillness', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '/kk/quiz/no-bullying-7-10-a/');
  await page.locator('.choice').first().click();
  expect(await movements(page)).toBe(0);
  await page.locator('.question button[type=submit]').click();
  await expect(page.locator('.feedback-right, .feedback-again')).toBeVisible();
  expect(await movements(page)).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
});

test('Leave is pressed by Enter from the first links of a page, and leaves nothing behind Back', async ({
  page,
}) => {
  await page.goto('/kk/');
  await open(page, '/kk/quiz/no-bullying-11-15-a/');
  await page.locator('.choice').first().click();
  await page.evaluate(() => document.querySelector<HTMLElement>('.skip-links a')?.focus());
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip-links [data-leave]')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/calm/');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.goBack();
  await expect(page).toHaveURL(/\/kk\/$/);
});

/** Pages without an interactive part: they are for reading. The home page adds the lesson of the month by script. */
const toRead = kazakh.filter(
  (path) =>
    path !== '/kk/' &&
    !readFileSync(join(import.meta.dirname, '../../dist', path, 'index.html'), 'utf8').includes(
      'type="application/json"',
    ),
);

/** What a reader sees of a page's main part. Buttons, choices, outcomes and the address of this host are left out: what only a script can do is shown by that script. */
const shown = (page: Page): Promise<string[]> =>
  page.locator('main').evaluate((main) => {
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not count
    const linesOf = (element: HTMLElement) => element.innerText.split(/\n+/).map((line) => line.trim());
    const byScript = 'button, fieldset, [role=status], :has(> .address)';
    const done = [...main.querySelectorAll<HTMLElement>(byScript)].flatMap(linesOf);
    const lines = linesOf(main as HTMLElement);
    return lines.filter((line) => line !== '' && !done.includes(line));
  });

test('pages to read say the same without JavaScript', async ({ browser, window: page, baseURL }) => {
  test.setTimeout(120_000);
  const still = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await still.setViewportSize({ width: 320, height: 640 });
  await page.setViewportSize({ width: 320, height: 640 });
  expect(toRead.length).toBeGreaterThan(10);
  const missing: string[] = [];
  for (const path of toRead) {
    await page.goto(`${baseURL}${path}`);
    await still.goto(`${baseURL}${path}`);
    const lines = await shown(still);
    expect(lines.length, path).toBeGreaterThan(2);
    for (const line of await shown(page)) if (!lines.includes(line)) missing.push(`${path} ${line}`);
  }
  expect(missing).toEqual([]);
  await still.context().close();
});
