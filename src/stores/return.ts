import { forgetInTab, keepInTab, readFromTab } from './tab-storage.ts';

const key = 'same-child';

/** Notes that the next page is opened by the same child: the language is being switched. */
export function expectSameChild(): void {
  keepInTab(key, '1');
}

/**
 * Tells whether the same child is back: the page was reloaded or restored, or the language switched. A page opened
 * anew in the tab may be the next child at a shared computer, who must see nothing of the last one.
 */
export function isSameChild(): boolean {
  const expected = readFromTab(key) !== undefined;
  forgetInTab(key);
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return expected || navigation?.type === 'reload';
}
