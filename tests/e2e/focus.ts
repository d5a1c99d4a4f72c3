import type { Page } from '@playwright/test';

/** One stop of the Tab key. */
export interface Stop {
  readonly name: string;
  /** What is wrong with it: not visible, covered, or before the stop it came after. */
  readonly faults: readonly string[];
}

/** Presses Tab up to `most` times from the top of the page and looks at each stop. */
export async function tabThrough(page: Page, most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

/** Runs in the page; undefined at its end. */
function lookAtFocus(): Stop | undefined {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return undefined;
  const faults: string[] = [];
  const last = (window as { lastStop?: Element }).lastStop;
  // Past the last stop the browser begins anew.
  if (last && focused.matches('.skip-links a:first-child')) return undefined;
  if (last && !(last.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING))
    faults.push('comes before the stop it follows');
  Object.assign(window, { lastStop: focused });
  const style = getComputedStyle(focused);
  if (style.outlineStyle === 'none' || Number.parseFloat(style.outlineWidth) < 3)
    faults.push(`outline ${style.outlineWidth} ${style.outlineStyle}`);
  // A link over two lines has its centre between them, so the first line is looked at.
  const [rect] = focused.getClientRects();
  if (!rect || rect.width === 0) faults.push('has no size');
  else {
    const x = rect.left + rect.width / 2;
    const y = rect.top + rect.height / 2;
    const there = document.elementFromPoint(x, y);
    const label = (focused as HTMLInputElement).labels?.[0];
    const itself = there && (focused.contains(there) || label?.contains(there));
    if (!itself) faults.push(`covered by ${there?.outerHTML.slice(0, 60) ?? 'the edge of the window'}`);
  }
  return { name: focused.outerHTML.slice(0, 90), faults };
}
