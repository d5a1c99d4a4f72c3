/** Components as text, without a browser. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { VNode } from 'preact';

// The renderer comes with Astro's Preact integration and draws what the site draws when it is built.
const integration = createRequire(createRequire(import.meta.url).resolve('@astrojs/preact'));
/** Draws a component as HTML. */
export const { render } = (await import(
  pathToFileURL(integration.resolve('preact-render-to-string')).href.replace(/index\.js$/, 'index.mjs')
)) as { render: (node: VNode) => string };

/** The text of a drawn part: what is seen, and what is said of pictures; parts apart by `|`. */
export const textOf = (html: string): string =>
  html
    .replace(/<[^>]*?(?:aria-label|alt|title)="([^"]*)"[^>]*>/g, '|$1|')
    .replace(/<[^>]*>/g, '|')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
