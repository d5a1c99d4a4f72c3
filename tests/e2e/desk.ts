import type { Page } from '@playwright/test';

/** The link of the assignment whose sheet is open. */
export const linkGiven = async (page: Page): Promise<string> =>
  (await page.locator('[data-link]').textContent())?.trim() ?? '';

/** Assigns a form on the page that is open for it, leaves the page on the sheet, and returns the class code. */
export async function assign(page: Page, form: string, roster = 12): Promise<string> {
  await page.selectOption('#form', form);
  await page.fill('#roster', `${roster}`);
  await page.locator('form .button').click();
  return (await page.locator('[data-class-code-shown]').textContent())?.trim() ?? '';
}

/** Types hand-in codes into the box that is open. */
export async function take(page: Page, codes: string): Promise<void> {
  await page.fill('#codes', codes);
  await page.locator('form:has(#codes) .button').click();
}
