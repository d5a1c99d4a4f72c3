import { phrase } from '#i18n/browser';

/** What the part of the page on the edition may say: no ZIP here, take it, or this is it. */
export type Standing = 'absent' | 'offer' | 'here';

/** Texts for the places of that part, and addresses for its links. */
export interface Filling {
  readonly values?: Readonly<Record<string, string>>;
  readonly links?: Readonly<Record<string, { readonly href: string; readonly text: string }>>;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const fill = (page: string, attribute: string, content: string): string =>
  page.replace(
    new RegExp(`(<(\\w+)[^>]*\\s${attribute}[^>]*>)[\\s\\S]*?(</\\2>)`, 'g'),
    (_, tag: string, __, end: string) => tag + content + end,
  );

/**
 * Shows one part of `components/offline/UsbEdition.astro` in a built page and fills it. Can be done again on its own outcome.
 * @example stand('<div data-usb="offer" hidden></div>', 'offer', {}) // '<div data-usb="offer"></div>'
 */
export function stand(html: string, standing: Standing, { values = {}, links = {} }: Filling): string {
  let page = html.replace(/(<div [^>]*data-usb="(\w+)")( hidden)?>/g, (_, tag: string, name: string) =>
    name === standing ? `${tag}>` : `${tag} hidden>`,
  );
  for (const [name, value] of Object.entries(values)) {
    page = fill(page, `data-usb-value="${name}"`, escaped(value));
  }
  for (const [name, { href, text }] of Object.entries(links)) {
    const look = name === 'download' ? ' class="button"' : '';
    page = fill(page, `data-usb-slot="${name}"`, `<a${look} href="${href}">${escaped(text)}</a>`);
  }
  return page;
}

/** A page without the offer of a ZIP made before: an edition holds no other. */
export function withoutOffer(html: string): string {
  if (!html.includes('data-usb="offer"')) return html;
  const emptied = fill(html, 'data-usb-slot="download"', '');
  return stand(emptied, 'absent', { values: { made: '', checksum: '' } });
}

/** Fills a sentence and makes it safe to stand in a page. */
export const inPage = (text: string, values: Readonly<Record<string, string>> = {}): string =>
  escaped(phrase(text, values));
