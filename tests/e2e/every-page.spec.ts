import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const dist = join(import.meta.dirname, '../../dist');
const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => `/${name.replace(/index\.html$/, '')}`)
  .sort();

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page): Promise<string[]> {
  const result = await new AxeBuilder({ page }).withTags(rules).analyze();
  return result.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

/** Boxes one can press that are smaller than 44 by 44 CSS pixels; links within a line of text are not meant. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, label.choice, label.file-button',
    );
    return [...all].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      const inText =
        element.tagName === 'A' &&
        element.closest('p, li, dd, td, th, .notice') !== null &&
        getComputedStyle(element).display === 'inline';
      const inLabel = element.tagName === 'INPUT' && element.closest('label') !== null;
      const hidden =
        width === 0 || height === 0 || element.closest('.skip-links, .visually-hidden, noscript') !== null;
      if (inText || inLabel || hidden) return [];
      return width < 43.5 || height < 43.5 ? [`${element.outerHTML.slice(0, 100)} ${width}x${height}`] : [];
    });
  });
}

test.describe('at 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const path of paths) {
    test(`${path} is accessible in light and dark, flows and has targets to hit`, async ({ page }) => {
      const outside: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith('http://localhost') && !/^(data|blob):/.test(request.url()))
          outside.push(request.url());
      });
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(path);
      await page.waitForLoadState('networkidle');

      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await smallTargets(page)).toEqual([]);
      expect(outside).toEqual([]);
      expect(complaints).toEqual([]);
      expect(await page.evaluate(() => document.cookie)).toBe('');
    });
  }
});
