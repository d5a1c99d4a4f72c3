import { rewritePieces } from './markup.ts';

/** A module of a page, in the order of the page: its text, or the address of its file. */
export type PageScript = { readonly text: string } | { readonly src: string };

/** A page without its modules, and these. */
export interface Unscripted {
  readonly html: string;
  readonly scripts: readonly PageScript[];
  /** Texts of the classic scripts, which stay where they are: they run before the page is drawn. */
  readonly classic: readonly string[];
}

/**
 * Takes the modules out of a page. Data of interactive parts stays in it, and so do classic scripts.
 * @example takeScripts('<script type="module">a()</script>').scripts // [{ text: 'a()' }]
 */
export function takeScripts(page: string): Unscripted {
  const scripts: PageScript[] = [];
  const classic: string[] = [];
  const html = rewritePieces(page, {
    script: (attributes, text, whole) => {
      const type = /\stype="([^"]*)"/.exec(attributes)?.[1];
      const src = /\ssrc="([^"]*)"/.exec(attributes)?.[1];
      if (type === undefined && src === undefined) classic.push(text);
      if (type !== 'module') return whole;
      scripts.push(src === undefined ? { text } : { src });
      return '';
    },
  });
  return { html, scripts, classic };
}
