import { type Locale, locales } from '#i18n/browser';
import { rootFrom } from './addresses.ts';
import { inPage } from './offer.ts';
import { type Imprint, imprinted, localeOf, type Words } from './words.ts';

type AllWords = Readonly<Record<Locale, Words>>;

/**
 * What each page of a language says of the edition, kept out of sight until it is true: that the edition is old (shown by a
 * script, by the clock of the device), and that the folder is missing (hidden by the style sheet that lies in the folder).
 */
export function withNotices(html: string, file: string, words: AllWords, imprint: Imprint): string {
  const locale = localeOf(file);
  if (!locale) return html;
  const { old, extract } = words[locale];
  const aside = (attributes: string, text: string): string =>
    `<aside class="edition-note" ${attributes}><p>${text}</p></aside>`;
  const notes =
    aside('data-extract', inPage(extract)) +
    aside(`data-built="${imprint.day}" hidden`, inPage(imprinted(locale, old, imprint)));
  return html.replace('<main', () => `${notes}<main`);
}

/** The first page with the day, version and mark of the edition, and the ways to its sheets and to the READ-ME. */
export function withImprint(html: string, words: AllWords, imprint: Imprint): string {
  const lines = locales.map((locale) => {
    const { cover, coverVersion, print } = words[locale];
    const said = inPage(imprinted(locale, `${cover}, ${coverVersion}`, imprint));
    return `<li lang="${locale}">${said}. <a href="print/index.html">${inPage(print)}</a></li>`;
  });
  const footer = `<footer class="edition-imprint"><ul>${lines.join('')}</ul></footer>`;
  return html.replace('</main>', () => `</main>${footer}`);
}

/** The attributes by which scripts of a page know that it is part of the edition, and where the folder begins. */
export function marked(html: string, file: string): string {
  return html.replace('<html', () => `<html data-edition="usb" data-root="${rootFrom(file)}"`);
}

/** Style of what the edition adds to pages. */
export const noticeStyle = `
[data-extract] { display: none; }
.edition-note p, .edition-imprint ul {
  box-sizing: border-box;
  max-inline-size: 74rem;
  margin: 0 auto;
  padding: 0.75rem 1rem;
}
.edition-note { background: var(--sun-tint, #fff1c9); border-block-end: 2px solid var(--sun, #ffc83d); }
.edition-imprint { font-size: 1rem; color: var(--ink-2, #4a5563); }
.edition-imprint ul { list-style: none; }
.edition-imprint a { display: inline-flex; align-items: center; min-block-size: 2.75rem; }
@media print { .edition-note, .edition-imprint { display: none; } }
`.trim();
