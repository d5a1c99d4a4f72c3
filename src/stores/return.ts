import { forgetInTab, keepInTab, readFromTab } from './tab-storage.ts';

const key = 'next-is';

/** Notes who opens the next page of this tab: the same child, who switches the language, or perhaps another. */
export function expectNext(who: 'same-child' | 'anyone'): void {
  keepInTab(key, who);
}

/**
 * Tells whether the same child is back: the page was reloaded, or the language switched. A page opened anew in the
 * tab, or by Back, may be the next child's at a shared computer, who must see nothing of the last one.
 */
export function isSameChild(): boolean {
  const expected = readFromTab(key);
  forgetInTab(key);
  if (expected !== undefined) return expected === 'same-child';
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'reload';
}
