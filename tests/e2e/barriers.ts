import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that depend on colours: a scheme changes nothing else. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/** Reads the page in one frame, as it is, and tells of faults alone: a third of the time, and the same faults. */
const axe = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();

async function violations(reading: AxeBuilder): Promise<string[]> {
  const result = await reading.analyze();
  return result.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

/** What axe finds wrong with a page as it is now: everything in light, what depends on colours in dark too. */
export async function barriers(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await violations(axe(page).withTags(rules));
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(axe(page).withRules(ofColour));
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((found) => `dark: ${found}`)];
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
