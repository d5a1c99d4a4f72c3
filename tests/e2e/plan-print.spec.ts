import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

test.beforeAll(() => {
  const wasm = readFileSync(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')));
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });
});

const kazakhLetters = /[әіңғүұқөһ]/i;

/** Prints the page as its own button or the browser's menu would. */
const printed = (page: Page): Promise<Buffer> => page.pdf({ preferCSSPageSize: true });

/** Counts the page objects of a PDF by Chromium, whose page dictionaries are not compressed. */
const pagesOf = (pdf: Buffer): number =>
  (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

/** The text layer by poppler's pdftotext; undefined where the machine lacks it. */
function textLayer(pdf: Buffer): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'plan-print-'));
  try {
    const file = join(folder, 'page.pdf');
    writeFileSync(file, pdf);
    return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw cause;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Elements that reach past the edge of the box that cuts them, in the print style. */
async function cutOff(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main, main *')]
      .filter((element) => getComputedStyle(element).overflow === 'hidden')
      .filter(
        (element) =>
          !element.classList.contains('visually-hidden') &&
          (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1),
      )
      .map((element) => `${element.className}: ${element.scrollHeight} in ${element.clientHeight}`),
  );
}

const papers = ['card', 'contacts', 'poster'].map((name) => `teachers/safeguarding/${name}`);
const leaflets = readdirSync('src/content/parents').map((file) => file.replace('.yaml', ''));

for (const locale of ['kk', 'ru', 'en']) {
  test(`in ${locale} the papers of safeguarding print the pages they state, whole`, async ({ page }) => {
    await page.setViewportSize({ width: 1123, height: 794 });
    for (const path of [...papers, `parents/${leaflets[0]}/leaflet`])
      await expectPaper(page, `/${locale}/${path}/`);
  });
}

async function expectPaper(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const stated = Number(await page.locator('[data-stated-pages]').getAttribute('data-stated-pages'));
  await expect(page.locator('[data-stated-pages]')).toContainText(String(stated));
  const pdf = await printed(page);
  expect(pagesOf(pdf), address).toBe(stated);
  expect(await cutOff(page), address).toEqual([]);
  await page.emulateMedia({ media: null });
  const text = textLayer(pdf);
  if (text === undefined) return;
  if (address.startsWith('/kk/') || address.includes('leaflet')) expect(text).toMatch(kazakhLetters);
  expect(text).toMatch(/111|112/);
}

test('every leaflet for parents is whole, and both its QR are read back with the address beside them', async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 1123, height: 794 });
  for (const topic of leaflets) {
    await expectPaper(page, `/kk/parents/${topic}/leaflet/`);
    for (const language of ['kk', 'ru']) {
      const place = page.locator(`.leaflet-front[lang=${language}] .leaflet-address`);
      const target = `${baseURL}/${language}/parents/${topic}/`;
      await expect(place.locator('.address')).toHaveText(target.replace('http://', ''));
      if (topic !== leaflets[0]) continue;
      const [found] = await readBarcodes(await place.locator('.qr').screenshot(), { formats: ['QRCode'] });
      expect(found?.text).toBe(target);
    }
  }
});

/** The plans with most words: whatever is shorter fits as well. */
const fullest = ['16-18/who-helps', '16-18/safe-and-calm'];
for (const locale of ['kk', 'ru']) {
  for (const cell of fullest) {
    test(`/${locale}/teachers/plan/${cell}/ prints a plan and a text of two pages each`, async ({ page }) => {
      for (const mode of ['no-devices', 'projector', 'computer-room', 'home']) {
        await page.goto(`/${locale}/teachers/plan/${cell}/#${mode}`);
        const stated = Number(
          await page.locator('header [data-stated-pages]:visible').getAttribute('data-stated-pages'),
        );
        const plan = await printed(page);
        expect(pagesOf(plan), `plan, ${mode}`).toBe(stated);
        for (const language of ['kk', 'ru']) {
          const card = page.locator(`section[data-sheet="text-${language}"]`);
          const pages = Number(await card.locator('[data-stated-pages]').getAttribute('data-stated-pages'));
          await page.evaluate((sheet) => {
            (document.querySelector('main') as HTMLElement).dataset['paper'] = sheet;
          }, `text-${language}`);
          const pdf = await printed(page);
          expect(pagesOf(pdf), `text ${language}, ${mode}`).toBe(pages);
          const text = textLayer(pdf);
          if (text !== undefined && language === 'kk') expect(text).toMatch(kazakhLetters);
          await page.evaluate(() => {
            (document.querySelector('main') as HTMLElement).dataset['paper'] = 'plan';
          });
        }
      }
    });
  }
}
