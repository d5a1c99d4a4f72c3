import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { fileOf } from './addresses.ts';
import { type SheetName, sheetName } from './sheet-name.ts';

/** A page of the site that is made to be printed, as a file. */
export interface Sheet extends SheetName {
  /** `print/kk/quiz-equal-7-10-a-paper.pdf` */
  readonly name: string;
  readonly pdf: Uint8Array;
}

/** Where the pages seem to stand while they are printed. Nothing of it is asked of a network. */
const ORIGIN = 'http://site.invalid';

/** Pages printed at the same time. */
const AT_ONCE = 2;

/** The name of a page's PDF. @example pdfName('kk/quiz/equal-7-10-a/paper/index.html') */
export function pdfName(file: string): string {
  const [locale = '', ...rest] = file.replace(/\/index\.html$/, '').split('/');
  return `print/${locale}/${rest.join('-') || 'home'}.pdf`;
}

async function printPage(context: BrowserContext, file: string): Promise<Sheet> {
  const page = await context.newPage();
  try {
    await page.goto(`${ORIGIN}/${file.replace(/index\.html$/, '')}`);
    await page.evaluate(() => document.fonts.ready);
    const text = async (selector: string) => (await page.locator(selector).allTextContents()).at(-1)?.trim();
    const heading = (await text('main h1')) ?? '';
    const form = await text('main h1 + p > strong:first-child');
    const above = (await text('.breadcrumbs a')) ?? '';
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    return { name: pdfName(file), ...sheetName(file, { heading, form, above }), pdf };
  } finally {
    await page.close();
  }
}

/**
 * Prints pages of the built site to PDF, two at a time and without their scripts: as read without JavaScript a page is whole,
 * and no script puts on it the address at which it seems to stand.
 * @param dist folder of the built site
 * @param files of the pages
 * @param browser path of a Chromium
 * @param onSheet called after each, with how many are done
 */
export async function printPages(
  dist: string,
  files: readonly string[],
  browser: string,
  onSheet: (done: number) => void,
): Promise<Sheet[]> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const running = await chromium.launch({ executablePath: browser, args });
  try {
    const context = await running.newContext({ colorScheme: 'light', javaScriptEnabled: false });
    await context.route('**', async (route) => {
      const path = join(dist, fileOf(new URL(route.request().url()).pathname));
      const known = await readFile(path).catch(() => undefined);
      await (known ? route.fulfill({ path }) : route.abort());
    });
    const queue = [...files];
    const sheets: Sheet[] = [];
    const work = async (): Promise<void> => {
      for (let file = queue.shift(); file; file = queue.shift()) {
        sheets.push(await printPage(context, file));
        onSheet(sheets.length);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return sheets.sort((left, right) => (left.name < right.name ? -1 : 1));
  } finally {
    await running.close();
  }
}
