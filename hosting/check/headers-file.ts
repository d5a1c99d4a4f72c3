import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Header names in small letters, with their values. */
export type Headers = Readonly<Record<string, string>>;

/** One block of a `_headers` file: an address, or a beginning of addresses that ends with a star. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Headers;
}

/** Text of the file that static hosts read. */
export const headersFile = (): string =>
  readFileSync(join(import.meta.dirname, '../../public/_headers'), 'utf8');

/**
 * Reads a `_headers` file.
 * @throws where a line is neither a path nor `Name: value` below one
 * @example readHeaders('/*\n  X: 1') // [{ path: '/*', headers: { x: '1' } }]
 */
export function readHeaders(text: string): HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    const last = rules.at(-1);
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
    else if (name && value && last) last.headers[name.toLowerCase()] = value.trim();
    else throw new Error(`_headers: "${line}" is neither an address nor "Name: value" below one.`);
  }
  return rules;
}

/** What a host sends with an address: every rule that fits, values of one name joined in their order. */
export function headersOf(rules: readonly HeaderRule[], address: string): Headers {
  const sent: Record<string, string> = {};
  for (const { path, headers } of rules) {
    const fits = path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path;
    if (!fits) continue;
    for (const [name, value] of Object.entries(headers)) {
      sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
    }
  }
  return sent;
}

/**
 * What a browser makes of a Permissions-Policy: of each feature the last mention counts.
 * @example permissions('camera=(), camera=(self)') // { camera: '(self)' }
 */
export const permissions = (value: string): Headers =>
  Object.fromEntries(
    [...value.matchAll(/([\w-]+)=(\([^)]*\))/g)].map(([, name = '', who = '']) => [name, who]),
  );
