/**
 * The storage of this tab alone: it survives a reload and dies with the tab, so that on a shared computer nothing of
 * a child stays behind. Where the browser refuses it, everything works from memory until the page goes.
 */
const prefix = 'bilemin.';

/** Keeps a text in this tab. @returns false when the browser refuses to store anything */
export function keepInTab(key: string, text: string): boolean {
  try {
    sessionStorage.setItem(prefix + key, text);
    return true;
  } catch {
    return false;
  }
}

/** Reads a text kept in this tab. */
export function readFromTab(key: string): string | undefined {
  try {
    return sessionStorage.getItem(prefix + key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Forgets one text of this tab. */
export function forgetInTab(key: string): void {
  try {
    sessionStorage.removeItem(prefix + key);
  } catch {
    // Nothing was stored, so nothing is left.
  }
}

/** Forgets everything of this tab. */
export function clearTab(): void {
  try {
    sessionStorage.clear();
  } catch {
    // Nothing was stored, so nothing is left.
  }
}
