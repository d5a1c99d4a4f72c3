import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Headers } from './headers-file.ts';

/** Text of the nginx configuration. */
export const nginxFile = (): string => readFileSync(join(import.meta.dirname, '../nginx.conf'), 'utf8');

const bare = (word: string): string => word.replace(/^"(.*)"$/, '$1');

/** The value a `map $uri` gives to an address: the first expression that fits, else its default. */
function mapped(body: string, uri: string): string {
  const lines = [...body.matchAll(/^\s*(\S+)\s+("[^"]*"|\S+);$/gm)];
  const fitting = lines.find(([, key = '']) => key.startsWith('~') && new RegExp(key.slice(1)).test(uri));
  const fallback = lines.find(([, key]) => key === 'default');
  return bare((fitting ?? fallback)?.[2] ?? '');
}

/**
 * The headers the configuration adds to an address: its `add_header` lines with its maps filled in.
 * @throws if one is not sent `always`, or stands in a location, where it would take the others away
 */
export function nginxHeaders(text: string, uri: string): Headers {
  const config = text.replace(/^\s*#.*$/gm, '');
  if (/location[^{]*\{[^}]*add_header/.test(config)) {
    throw new Error('nginx.conf: an add_header in a location takes away those of the server.');
  }
  const variables = new Map(
    [...config.matchAll(/map \$uri \$(\w+) \{([^}]*)\}/g)].map(([, name, body = '']) => [
      name,
      mapped(body, uri),
    ]),
  );
  const added = [...config.matchAll(/add_header (\S+) ("[^"]*"|[^;"]+?)( always)?;/g)];
  return Object.fromEntries(
    added.map(([line, name = '', value = '', always]) => {
      if (!always) throw new Error(`nginx.conf: "${line}" lacks "always", so errors would go without it.`);
      const filled = bare(value).replace(/\$(\w+)/g, (_, variable) => variables.get(variable) ?? '');
      return [name.toLowerCase(), filled];
    }),
  );
}
