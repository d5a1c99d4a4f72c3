import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPreloads } from './module-preload.ts';
import { withOwnHashes } from './own-hashes.ts';

async function filesBelow(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith(ending)).map((name) => join(folder, name));
}

/** The hook after the build: every page names the scripts it will need, and in its policy its own hashes alone. */
export function builtPages(): AstroIntegration {
  return {
    name: 'bilemin-built-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const scripts = new Map<string, string>();
        for (const path of await filesBelow(join(root, '_astro'), '.js')) {
          scripts.set(basename(path), await readFile(path, 'utf8'));
        }
        for (const path of await filesBelow(root, '.html')) {
          const html = await readFile(path, 'utf8');
          await writeFile(path, withOwnHashes(withPreloads(html, scripts)));
        }
      },
    },
  };
}
