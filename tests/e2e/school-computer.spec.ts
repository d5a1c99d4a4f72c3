/** A school's own computer: the site at an http:// address of the network, where browsers give less than over https. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import kk from '../../locales/kk/offline.json' with { type: 'json' };
import plan from '../../locales/kk/plan.json' with { type: 'json' };
import teacher from '../../locales/kk/teacher.json' with { type: 'json' };
import { assign, linkGiven, take } from './desk.ts';
import { open, takePulse } from './player.ts';
import { StaticSite } from './static-site.ts';

/** A name that only this browser knows: no secure context, as at 192.168.1.20. */
const host = 'mektep';
test.use({
  launchOptions: ({ launchOptions }, use) =>
    use({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${host} 127.0.0.1`],
    }),
});

const slug = 'pulse-11-15-a';

test('gives out all but the camera and saving, and says so', async ({ page }) => {
  const site = new StaticSite(join(import.meta.dirname, '../../dist'));
  await site.start();
  const origin = site.origin.replace('localhost', host);
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));

  await open(page, `${origin}/kk/about/school-computer/`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await expect(page.locator('[data-own-address]')).toHaveAttribute('data-own-address', `${origin}/`);
  await expect(page.locator('[data-own-address] svg')).toBeVisible();

  await open(page, `${origin}/kk/teachers/assign/`);
  await assign(page, slug);
  const link = await linkGiven(page);
  expect(link).toContain(`${origin}/kk/quiz/${slug}/#`);
  await page.getByRole('button', { name: teacher.copyLink }).click();
  await expect(page.getByText(teacher.copied, { exact: true })).toBeVisible();
  await open(page, `${origin}/kk/teachers/collect/`);
  await page.locator('#codes').focus();
  await page.keyboard.press('Control+V');
  await expect(page.locator('#codes')).toHaveValue(link);

  const code = await takePulse(page, link);

  await open(page, `${origin}/kk/teachers/collect/`);
  await page.locator('[data-camera]').click();
  await expect(page.getByText(teacher.cameraInsecure)).toBeVisible();
  await take(page, code);
  await expect(page.locator('[data-arrived]')).toHaveAttribute('data-arrived', '1');

  await page.goto(`${origin}/kk/teachers/plan/11-15/school/`);
  const copy = page.locator('[data-copy]:visible').first();
  await copy.click();
  await expect(copy.locator('..').getByRole('status')).toHaveText(plan.copied);

  await open(page, `${origin}/kk/search/`);
  await page.fill('#query', 'мектептеги кукыктарым');
  await expect(page.locator('[data-topic]').first()).toHaveAttribute('data-topic', 'school');
  await open(page, `${origin}/kk/offline/`);
  await expect(page.getByRole('alert')).toHaveText(kk.faults.insecure);
  expect(faults).toEqual([]);
  await site.stop();
});
