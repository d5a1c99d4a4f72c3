import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout, whatever folder the command was typed in. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Where npm puts the programs of the packages, `node` 24 among them. */
const binaries = join(root, 'node_modules', '.bin');

/** The search path without our own packages: what the machine itself offers. */
const hostPath = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((folder) => !folder.startsWith(join(root, 'node_modules')))
  .join(delimiter);

/**
 * What tools run with. Our packages' programs come first, so a tool that starts `node` gets Node 24
 * even where the machine has Node 20 (the machine's own `node` may be too old for Astro and Vitest).
 */
export const toolEnvironment = {
  ...process.env,
  PATH: `${binaries}${delimiter}${hostPath}`,
  ASTRO_TELEMETRY_DISABLED: '1',
};

/** What npm runs with while it replaces `node_modules`: nothing that lies in the folder it is replacing. */
export const hostEnvironment = { ...process.env, PATH: hostPath };
