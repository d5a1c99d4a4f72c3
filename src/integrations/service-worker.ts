import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleScript } from './bundle-script.ts';
import { writeLists } from './offline-lists.ts';

/**
 * The hook after the build that makes the site work without a network: `/sw.js`, and the lists of what belongs together.
 * Stands after every integration that writes pages or files.
 */
export function serviceWorker(): AstroIntegration {
  let source = '';
  return {
    name: 'bilemin-service-worker',
    hooks: {
      'astro:config:done': ({ config }) => {
        source = fileURLToPath(new URL('stores/offline/worker.ts', config.srcDir));
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir).replace(/[\\/]$/, '');
        await bundleScript(source, `${root}/sw.js`);
        await writeLists(root);
      },
    },
  };
}
