import { rewritePieces } from './markup.ts';

/** A script of a page, in the order of the page: its text, or the address of its file. */
export type PageScript = { readonly text: string } | { readonly src: string };

/** A page without its scripts, and these. Data of interactive parts stays in the page. */
export interface Unscripted {
  readonly html: string;
  readonly scripts: readonly PageScript[];
}

/** Takes the scripts out of a page. @example takeScripts('<script type="module">a()</script>').scripts // [{ text: 'a()' }] */
export function takeScripts(page: string): Unscripted {
  const scripts: PageScript[] = [];
  const html = rewritePieces(page, {
    script: (attributes, text, whole) => {
      const type = /\stype="([^"]*)"/.exec(attributes)?.[1] ?? 'text/javascript';
      if (type !== 'module' && type !== 'text/javascript') return whole;
      const src = /\ssrc="([^"]*)"/.exec(attributes)?.[1];
      scripts.push(src === undefined ? { text } : { src });
      return '';
    },
  });
  return { html, scripts };
}
