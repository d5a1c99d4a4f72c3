/** Whether the page was opened from a disk, where it has no address that another device could open. False while the site is built. */
export const isOnDisk = (): boolean => globalThis.location?.protocol === 'file:';

/** Whether the page is part of the edition for a USB stick, opened from a disk or served on a school network. False while the site is built. */
export const isUsbEdition = (): boolean => globalThis.document?.documentElement.dataset['edition'] === 'usb';

/**
 * The whole address of a page, as another device opens it.
 * @param path of the page, from this one or from the root of the site
 * @example webAddress('/kk/code/').host
 */
export function webAddress(path: string): URL {
  return new URL(path.replace(/(^|\/)index\.html$/, '$1'), location.href);
}

/**
 * An address as one reads and types it.
 * @param onDisk what stands for it where the page has no address
 * @example shownAddress('/kk/code/', 'the page of codes') // 'bilemin.example/kk/code/'
 */
export function shownAddress(path: string, onDisk: string): string {
  const { host, pathname } = webAddress(path);
  return isOnDisk() ? onDisk : host + pathname;
}
