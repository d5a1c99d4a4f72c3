import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleScript } from './bundle-script.ts';

/**
 * The hook after the build that writes the script that notes steps on "My path". Its address is fixed: the script in the head
 * of a page names it, and stands in the content security policy by the hash of its text. Stands before the lists of files.
 * @param address begins with `/`
 */
export function pathNote(address: string): AstroIntegration {
  let source = '';
  return {
    name: 'bilemin-path-note',
    hooks: {
      'astro:config:done': ({ config }) => {
        source = fileURLToPath(new URL('components/my-path/note.ts', config.srcDir));
      },
      'astro:build:done': async ({ dir }) => {
        await bundleScript(source, fileURLToPath(new URL(`.${address}`, dir)));
      },
    },
  };
}
