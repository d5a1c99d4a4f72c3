import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { barriers, smallTargets } from './barriers.ts';

const dist = join(import.meta.dirname, '../../dist');
/** Pages that one template makes of other words: a form or a topic each. tests/site reads all of them. */
const families = [
  /\/quiz\/(?<of>[\w-]+)\/(?:paper\/)?$/,
  /\/present\/(?<of>[\w-]+)\/$/,
  /\/teachers\/plan\/[\w-]+\/(?<of>[\w-]+)\/$/,
  /\/reps\/session\/(?<of>[\w-]+)\/$/,
  /\/easy\/(?<of>[\w-]+)\/$/,
  /\/parents\/(?<of>[\w-]+)\/(?:leaflet\/)?$/,
  /\/data\/codebook\/(?<of>[\w-]+)\/$/,
];

/**
 * What a browser reads of a family, in every band: in Kazakh a sensitive topic, another, and the pulse; in Russian and
 * English one of them. Letter B of a form is letter A with other words.
 */
const readOf: Readonly<Record<string, RegExp>> = {
  kk: /^(no-bullying|school|pulse)\b(?!.*-b$)/,
  ru: /^(no-bullying|pulse)\b(?!.*-b$)/,
  en: /^school\b(?!.*-b$)/,
};

/** Lessons are read whole, in every language: their pictures, cards and stories differ from topic to topic. */
const sampled = (path: string): boolean =>
  families.every((family) => {
    const of = family.exec(path)?.groups?.['of'];
    return of === undefined || readOf[path.slice(1, 3)]?.test(of);
  });

const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => `/${name.replace(/index\.html$/, '')}`)
  .filter(sampled)
  .sort();

/** One small window a worker: hundreds of pages are read, and a new window for each costs more than the reading. */
const test = base.extend<object, { window: Page }>({
  window: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});

/** Waits until the interactive part of a page, where it has one, is alive. */
const alive = (page: Page) =>
  page.waitForFunction(
    () =>
      document.querySelector('script[type="application/json"]') === null ||
      document.documentElement?.dataset['ready'] !== undefined,
  );

for (const path of paths) {
  test(`${path} is accessible in light and dark, flows and has targets to hit`, async ({
    window: page,
    baseURL,
  }) => {
    const outside: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('http://localhost') && !/^(data|blob):/.test(request.url()))
        outside.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    try {
      await page.goto(`${baseURL}${path}`);
      await alive(page);
      expect(await barriers(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await smallTargets(page)).toEqual([]);
      expect(outside).toEqual([]);
      expect(complaints).toEqual([]);
      expect(await page.evaluate(() => document.cookie)).toBe('');
    } finally {
      page.removeAllListeners();
    }
  });
}
