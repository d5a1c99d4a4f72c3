import { rootFrom } from './addresses.ts';
import { rewritePieces } from './markup.ts';
import type { PageScript } from './page-scripts.ts';
import { takeScripts } from './page-scripts.ts';
import { policy } from './policy.ts';
import { type Place, relativeMarkup } from './relative-markup.ts';
import { assetName, EDITION_SHEET, ownStyle } from './styles.ts';

/** What pages of the edition share. */
export interface Workshop {
  /** Whether the site has this address; called for every address that a page leads to. */
  readonly has: (address: string) => boolean;
  readonly bundle: (scripts: readonly PageScript[]) => Promise<string>;
  /** Keeps a text under this name beside the pages. */
  readonly keep: (name: string, text: string) => void;
}

/** The neutral exit says nothing of the site, nor of its edition. */
export const NEUTRAL = 'calm/index.html';

/** A quiz is whole in its own file, so that it can be passed on alone. */
const alone = /^\w+\/quiz\/[^/]+\/index\.html$/;

/** What a page says to a browser that came by the web alone, from one empty mark to the other. */
const webOnly =
  /<template data-web-only="from"><\/template>[\s\S]*?<template data-web-only="to"><\/template>/g;

/** The look for "My path", which the edition has not got, in the script of the head (`stores/path-boot`). */
const pathLook = /;"bilemin\.path"in \w+&&import\("\/path\.js"\)/;

/** A script of up to this many characters stands in the page; Leave works where the folder is missing. */
const SHORT = 6000;

/**
 * A page of the built site as a page of the edition: relative links, one classic script, styles that are shared, a policy that
 * holds on a disk. The neutral exit, without script or link, stays as it was built.
 * @param file of the page, from the folder of the site
 */
export async function editionPage(html: string, file: string, workshop: Workshop): Promise<string> {
  if (file === NEUTRAL) return html;
  const place: Place = { file, has: workshop.has };
  const root = rootFrom(file);
  const { html: bare, scripts, classic } = takeScripts(html.replace(webOnly, '').replace(pathLook, ''));
  const hadPolicy = /<meta http-equiv="content-security-policy"[^>]*>/;
  const styles: string[] = [];
  const sheets: string[] = [EDITION_SHEET];
  const text = scripts.length > 0 ? await workshop.bundle(scripts) : '';
  const isInline = alone.test(file) || text.length <= SHORT;

  const styled = rewritePieces(relativeMarkup(bare, place), {
    style: (style) => {
      const own = ownStyle(style, place);
      if (alone.test(file)) {
        styles.push(own);
        return `<style>${own}</style>`;
      }
      const name = assetName('style', own, 'css');
      workshop.keep(name, own);
      sheets.push(name);
      return '';
    },
  });
  let script = '';
  if (text !== '' && isInline) script = `<script>${text}</script>`;
  else if (text !== '') {
    const name = assetName('script', text, 'js');
    workshop.keep(name, text);
    script = `<script src="${root}${name}"></script>`;
  }
  const head = [
    policy(text !== '' && isInline ? [...classic, text] : classic, styles),
    ...sheets.map((name) => `<link rel="stylesheet" href="${root}${name}">`),
  ].join('');
  return styled
    .replace(hadPolicy, '')
    .replace('</head>', () => `${head}</head>`)
    .replace('</body>', () => `${script}</body>`);
}
