import { posix } from 'node:path';

/**
 * The file behind an address of the site: `/kk/help/` is `kk/help/index.html`.
 * @param address begins with `/`; what follows `#` or `?` is left out
 */
export function fileOf(address: string): string {
  const [path = ''] = address.slice(1).split(/[?#]/);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/**
 * An address of the site as a file beside others sees it. Files are named whole, `index.html` included: a browser that
 * opens a folder from a disk shows its list of files.
 * @param from file that holds the link: `kk/help/index.html`
 * @param address begins with `/`
 * @example relativeAddress('kk/help/index.html', '/kk/words/#right') // '../words/index.html#right'
 */
export function relativeAddress(from: string, address: string): string {
  const rest = /[?#].*$/.exec(address)?.[0] ?? '';
  return posix.relative(posix.dirname(from), fileOf(address)) + rest;
}

/**
 * The way up from a file to the folder of the whole edition.
 * @example rootFrom('kk/help/index.html') // '../../'
 */
export function rootFrom(file: string): string {
  return '../'.repeat(file.split('/').length - 1);
}
