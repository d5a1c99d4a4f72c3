import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import strings from '../../locales/kk/paper.json' with { type: 'json' };
import { barriers, smallTargets } from './barriers.ts';
import { open } from './player.ts';
import { longestForms, MM, pageCount, printed, SHEET, textLayer } from './printed.ts';

const address = (slug: string, locale = 'kk') => `/${locale}/quiz/${slug}/paper/`;

/** Each kind of form there is: topics of three ages and a pulse. */
const kinds = ['no-bullying-7-10-a', 'no-bullying-11-15-a', 'no-bullying-16-18-a', 'pulse-11-15-a'];

/** Opens the kit with a window that prints nothing by itself: the test prints when the page is ready for it. */
async function openKit(page: Page, slug: string, locale = 'kk'): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await open(page, address(slug, locale));
}

async function afterPrint(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
}

test.beforeAll(() => {
  const wasm = readFileSync(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')));
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });
});

for (const slug of kinds) {
  test(`${slug}: every part prints the sheets it states, and so does the whole lesson`, async ({ page }) => {
    await openKit(page, slug);
    for (const pupils of ['30', '9']) {
      await page.fill('#pupils', pupils);
      for (const row of await page.locator('.print-list li').all()) {
        const stated = Number(await row.locator('[data-sheets]').getAttribute('data-sheets'));
        await row.locator('button').click();
        expect(pageCount(await printed(page)), `${await row.textContent()}`).toBe(stated);
        await afterPrint(page);
      }
      await page.locator('.print-desk > .button').click();
      const total = Number(await page.locator('[data-total]').getAttribute('data-total'));
      expect(pageCount(await printed(page))).toBe(total);
      await afterPrint(page);
      await expect(page.locator('[data-copy]')).toHaveCount(0);
    }
  });
}

test('thirty pupils with a folded part need eight sheets of slips', async ({ page }) => {
  await openKit(page, 'pulse-11-15-a');
  const slips = page.locator('.print-list li').filter({ hasText: strings.slips });
  await expect(slips.locator('[data-sheets]')).toHaveAttribute('data-sheets', '8');
});

test('the number of pupils understands the number row of the Kazakh layout and says what it expects', async ({
  page,
}) => {
  await openKit(page, 'no-bullying-11-15-a');
  await page.fill('#pupils', 'ә,');
  await expect(page.locator('.print-total')).toContainText('26');
  await page.fill('#pupils', '99');
  await expect(page.locator('#pupils-message')).toHaveText(strings.pupilsFault.replace('{max}', '60'));
});

test('the Kazakh letters are in the text layer of the sheets', async ({ page }) => {
  await openKit(page, 'pulse-11-15-a');
  const letters = textLayer(await printed(page));
  expect([...'әғқңөұүі'].filter((letter) => !letters.has(letter))).toEqual([]);
});

test('the QR on the question sheet is read back, and its address stands beside it', async ({
  page,
  baseURL,
}) => {
  await openKit(page, 'no-bullying-11-15-a');
  await page.setViewportSize({ width: Math.floor(SHEET.width), height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const place = page.locator('[data-qr-place]');
  const [found] = await readBarcodes(await place.locator('.qr').screenshot(), { formats: ['QRCode'] });
  const quiz = `${baseURL}/kk/quiz/no-bullying-11-15-a/`;
  expect(found?.text).toBe(quiz);
  await expect(place.locator('.address')).toHaveText(quiz.replace('http://', ''));
  // The picture without the white around it: four modules a side of its view box.
  const side = await place.locator('.qr').evaluate((svg) => {
    const modules = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
    return (svg.getBoundingClientRect().width * (modules - 8)) / modules;
  });
  expect(side / MM).toBeGreaterThanOrEqual(25);
});

for (const locale of ['kk', 'ru', 'en'] as const) {
  test(`the longest forms in ${locale} stay within the margins of their sheets`, async ({ page }) => {
    await page.setViewportSize({ width: Math.floor(SHEET.width), height: 1000 });
    for (const slug of longestForms(locale)) {
      await openKit(page, slug, locale);
      await page.emulateMedia({ media: 'print' });
      const outside = await page.evaluate(({ width, height }) => {
        return [...document.querySelectorAll('.sheet')].flatMap((sheet) => {
          const box = sheet.getBoundingClientRect();
          const wide = [...sheet.querySelectorAll('*')].filter(
            (part) =>
              part.getBoundingClientRect().right > width + 1 || part.getBoundingClientRect().left < -1,
          );
          const name = sheet.querySelector('.sheet-name')?.textContent ?? 'slips';
          return box.height > height || wide.length > 0
            ? [`${name}: ${box.height} px, ${wide.length} too wide`]
            : [];
        });
      }, SHEET);
      expect(outside, slug).toEqual([]);
      await page.emulateMedia({ media: null });
    }
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('every part is printed once', async ({ page }) => {
    await page.goto(address('no-bullying-7-10-a'));
    // Questions, slips, tally, board, large print on two, key.
    expect(pageCount(await printed(page))).toBe(7);
  });
});

test('the kit has no barriers, flows at 320 px and keeps nothing', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openKit(page, 'pulse-16-18-a');
  expect(await barriers(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
