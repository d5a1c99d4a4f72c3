import { expect, type Page } from '@playwright/test';
import axe, { type RunOnly } from 'axe-core';

declare global {
  interface Window {
    /** There once `readable` has brought it. */
    axe: typeof axe;
  }
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that depend on colours: a scheme changes nothing else. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/** Brings axe into the page, once for all readings of it: bringing takes longer than most readings. */
const readable = (page: Page): Promise<void> => page.evaluate(axe.source);

function violations(page: Page, runOnly: RunOnly): Promise<string[]> {
  return page.evaluate(async (only) => {
    const result = await window.axe.run(document, { resultTypes: ['violations'], runOnly: only });
    return result.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  }, runOnly);
}

/** What axe finds wrong with a page as it is now: everything in light, what depends on colours in dark too. */
export async function barriers(page: Page): Promise<string[]> {
  await readable(page);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await violations(page, { type: 'tag', values: rules });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(page, { type: 'rule', values: ofColour });
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((found) => `dark: ${found}`)];
}

/** What axe finds wrong with the colours of a page as they are now, such as those a system forces. */
export async function faultsOfColour(page: Page): Promise<string[]> {
  await readable(page);
  return violations(page, { type: 'rule', values: ofColour });
}

/** Boxes one can press that are smaller than 44 by 44 CSS pixels; links within a line of text are not meant. */
export async function smallTargets(page: Page): Promise<string[]> {
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
      // A radio button is pressed by its label, which is a target of its own.
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      const inLabel = label !== undefined && label.getBoundingClientRect().height >= 43.5;
      const hidden =
        width === 0 || height === 0 || element.closest('.skip-links, .visually-hidden, noscript') !== null;
      if (inText || inLabel || hidden) return [];
      return width < 43.5 || height < 43.5 ? [`${element.outerHTML.slice(0, 100)} ${width}x${height}`] : [];
    });
  });
}

/** The page as it is now: nothing for axe to find, targets to hit, and nothing that runs sideways. */
export async function expectOpenToAll(page: Page): Promise<void> {
  expect(await barriers(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  const width = page.viewportSize()?.width ?? 0;
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
}
