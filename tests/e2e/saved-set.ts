import { expect, type Page } from '@playwright/test';
import kk from '../../locales/kk/offline.json' with { type: 'json' };
import { open } from './player.ts';

/**
 * Saves one age in Kazakh with the pages for class, by the page for it, and waits for the end. The test must let service workers
 * run.
 */
export async function saveForClass(page: Page, origin: string, age: string): Promise<void> {
  const card = page.locator(`[data-set="${age}"]`);
  await open(page, `${origin}/kk/offline/`);
  await expect(card).toHaveAttribute('data-standing', /.+/);
  await card.getByRole('button', { name: new RegExp(`^${kk.saveClass}`) }).click();
  await expect(card).toHaveAttribute('data-standing', 'whole', { timeout: 60_000 });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}
