import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { barriers, smallTargets } from './barriers.ts';

const dist = join(import.meta.dirname, '../../dist');
const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => `/${name.replace(/index\.html$/, '')}`)
  .sort();

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

      expect(await barriers(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await smallTargets(page)).toEqual([]);
      expect(outside).toEqual([]);
      expect(complaints).toEqual([]);
      expect(await page.evaluate(() => document.cookie)).toBe('');
    });
  }
});
