import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { PageScript } from './page-scripts.ts';

/** Syntax that a browser of 2019 reads: old computers of schools have none newer. */
export const SYNTAX = 'es2019';

const own = (name: string): string => join(import.meta.dirname, 'page', `${name}.ts`);

/** The address of a script that a script loads when it is needed; an import is not one. */
const loadedLater = /(?<!\bfrom\s*|\bimport\s*\(?\s*)(["'`])\/_astro\/([\w.-]+\.js)\1/g;

/** A classic script, and what it may load later, as names in `_astro`. */
export interface Bundle {
  readonly text: string;
  readonly later: readonly string[];
}

/** Where a script that is loaded later lies in the edition. */
export const laterName = (name: string): string => `assets/${name}`;

/** Reads QR pictures from a camera, which a page from a stick has not got; a megabyte of WebAssembly stays behind. */
const camera = /\/read-qr\.[^/]+\.js$/;

/**
 * Scripts of the built site as modules of the bundler. Vite's lists of files to load ahead are emptied: everything is in
 * the bundle.
 */
function siteScripts(dist: string, scripts: readonly PageScript[], later: Set<string>): Plugin {
  const written = (text: string): string =>
    text.replace(/__vite__mapDeps\(\[[\d,]*\]\)/g, '[]').replace(loadedLater, (_, __, name: string) => {
      later.add(name);
      return `(document.documentElement.dataset.root+${JSON.stringify(laterName(name))})`;
    });
  return {
    name: 'site-scripts',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^inline:/ }, ({ path }) => ({ path, namespace: 'inline', sideEffects: true }));
      onResolve({ filter: /^\/_astro\// }, ({ path }) => ({ path: join(dist, path), sideEffects: true }));
      onResolve({ filter: /^\.\/.*\.js$/ }, ({ path, resolveDir }) => ({
        path: join(resolveDir, path),
        sideEffects: true,
      }));
      onLoad({ filter: /^inline:/, namespace: 'inline' }, ({ path }) => {
        const script = scripts[Number(path.slice('inline:'.length))];
        const text = script && 'text' in script ? script.text : '';
        return { contents: written(text), resolveDir: join(dist, '_astro') };
      });
      onLoad({ filter: camera }, () => ({ contents: 'export const readQr = () => undefined;' }));
      onLoad({ filter: /\/_astro\/[^/]+\.js$/ }, async ({ path }) => {
        return { contents: written(await readFile(path, 'utf8')) };
      });
    },
  };
}

async function classic(
  dist: string,
  paths: readonly string[],
  scripts: readonly PageScript[],
): Promise<Bundle> {
  const later = new Set<string>();
  const { outputFiles, warnings } = await build({
    stdin: {
      contents: paths.map((path) => `import ${JSON.stringify(path)};`).join('\n'),
      resolveDir: import.meta.dirname,
      sourcefile: 'page.js',
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: SYNTAX,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    ignoreAnnotations: true,
    define: {
      // No worker on a disk, and none is needed where everything lies beside the page.
      'navigator.serviceWorker': 'undefined',
      'import.meta.url': 'location.href',
      'import.meta.resolve': 'undefined',
    },
    plugins: [siteScripts(dist, scripts, later)],
  });
  const [warning] = warnings;
  if (warning) throw new Error(`${warning.location?.file ?? 'a script'}: ${warning.text}`);
  return { text: outputFiles[0]?.text.trim() ?? '', later: [...later] };
}

/**
 * Makes one classic script of all the modules of a page: no import, nothing to fetch, read by a browser of 2019.
 * @param dist folder of the built site
 * @param scripts of the page, in its order
 * @throws when a script needs syntax that cannot be written the old way
 */
export function bundleScripts(dist: string, scripts: readonly PageScript[]): Promise<Bundle> {
  const first = own(scripts.some((script) => 'src' in script) ? 'parts' : 'old-edition');
  const theirs = scripts.map((script, at) => ('src' in script ? script.src : `inline:${at}`));
  return classic(dist, [first, ...theirs], scripts);
}

/** Makes a classic script of one that a page loads later. @param name in `_astro` */
export const bundleLater = (dist: string, name: string): Promise<Bundle> =>
  classic(dist, [`/_astro/${name}`], []);
