import { build } from 'esbuild';

/**
 * Writes a source and all it imports as one classic script, for what must stand at an address that never changes.
 * @param source path of the source
 * @param outfile path of the script
 * @throws when the source, or something it imports, is missing or cannot be read as code; esbuild names the line
 * @example await bundleScript('/site/src/stores/offline/worker.ts', '/site/dist/sw.js')
 */
export async function bundleScript(source: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome87',
    legalComments: 'none',
  });
}
