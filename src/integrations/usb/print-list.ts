import { type Locale, localeNames, locales } from '#i18n/browser';
import { inPage } from './offer.ts';
import { policy } from './policy.ts';
import type { Sheet } from './print.ts';
import { EDITION_SHEET } from './styles.ts';
import type { Words } from './words.ts';

const style = `
:root { color-scheme: light dark; }
body { max-inline-size: 60rem; margin: 0 auto; padding: 1rem; font: 1.125rem/1.6 Golos, sans-serif; }
nav, summary, li a { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; }
a, summary { min-block-size: 2.75rem; align-items: center; display: inline-flex; }
summary { font-size: 1.5rem; font-weight: 700; cursor: pointer; }
ul { padding: 0; list-style: none; }
`.trim();

type Listed = Pick<Sheet, 'name' | 'title'>;

/** `print/index.html`: the sheets of the edition, in each language. */
export function printList(sheets: readonly Listed[], words: Readonly<Record<Locale, Words>>): string {
  const parts = locales.map((locale) => {
    const { printTitle, printLead, printNone } = words[locale];
    const own = sheets.filter(({ name }) => name.startsWith(`print/${locale}/`));
    const items = own.map(({ name, title }) => {
      const file = name.slice('print/'.length);
      return `<li><a href="${file}">${inPage(title || file)}</a></li>`;
    });
    const list = own.length > 0 ? `<ul>${items.join('')}</ul>` : '';
    return `<details lang="${locale}"${locale === 'kk' ? ' open' : ''}><summary>${inPage(printTitle)}</summary><p>${inPage(own.length > 0 ? printLead : printNone)}</p>${list}</details>`;
  });
  const ways = locales.map(
    (locale) => `<a href="../${locale}/index.html" lang="${locale}">${localeNames[locale]}</a>`,
  );
  return `<!DOCTYPE html><html lang="kk"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>PDF · Білемін</title>${policy([], [style])}<link rel="icon" href="../icons/icon.svg" type="image/svg+xml"><link rel="stylesheet" href="../${EDITION_SHEET}"><style>${style}</style></head><body><nav><a href="../index.html">Білемін</a>${ways.join('')}</nav><main><h1>PDF</h1>${parts.join('')}</main></body></html>\n`;
}
