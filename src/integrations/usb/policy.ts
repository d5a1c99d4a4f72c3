import { hashOf } from '../own-hashes.ts';

/**
 * The content security policy of a page of the edition. `'self'` means nothing to a page opened from a disk, so the files
 * of a disk are named beside it (`file:`), which in turn means nothing to a page that came by http. Nothing may be asked
 * of a server: `connect-src` stays at `'none'`.
 * @param scripts texts of the page's inline scripts
 * @param styles texts of its inline styles
 */
export function policy(scripts: readonly string[], styles: readonly string[]): string {
  const files = "'self' file:";
  const directives = [
    "default-src 'none'",
    `script-src ${[files, ...scripts.map(hashOf)].join(' ')}`,
    `style-src ${[files, ...styles.map(hashOf)].join(' ')}`,
    `img-src ${files} data:`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="content-security-policy" content="${directives.join('; ')}">`;
}
