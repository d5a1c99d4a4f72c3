import { type Locale, localeNames, locales } from '#i18n/browser';
import { inPage } from './offer.ts';
import { policy } from './policy.ts';
import type { Sheet } from './print.ts';
import { EDITION_SHEET } from './styles.ts';
import type { Words } from './words.ts';

const style = `
:root { color-scheme: light dark; --page: #fbf7ef; --ink: #1b2430; --link: #0b5c8a; --edge: #ddd0b8; }
@media (prefers-color-scheme: dark) { :root { --page: #10161f; --ink: #eef1f4; --link: #8cc8ee; --edge: #3a4553; } }
body { max-inline-size: 60rem; margin: 0 auto; padding: 1rem; background: var(--page); color: var(--ink); font: 1.0625rem/1.5 Golos, sans-serif; }
nav { display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
a, summary { display: flex; align-items: center; box-sizing: border-box; min-block-size: 2.75rem; padding-block: 0.375rem; }
a { color: var(--link); text-underline-offset: 0.2em; }
h1 { font-size: 1.75rem; }
h2 { margin: 1.5rem 0 0.5rem; font-size: 1.1875rem; }
details { border-block-start: 2px solid var(--edge); padding-block: 0.5rem; }
summary { font-size: 1.375rem; font-weight: 700; cursor: pointer; }
summary::before { content: "+"; inline-size: 1.5rem; }
[open] > summary::before { content: "–"; }
ul { margin: 0; padding: 0; list-style: none; }
@media (min-width: 48em) { ul { columns: 2; } }
li { break-inside: avoid; }
`.trim();

type Listed = Pick<Sheet, 'name' | 'group' | 'title'>;

/** The number of a form in its name; sheets without one stand first. */
const numberIn = (title: string): number => Number(/№ (\d+)/.exec(title)?.[1] ?? 0);

/** The sheets of a language by groups, the shortest group first. */
function lists(sheets: readonly Listed[]): string {
  const groups = [...Map.groupBy(sheets, ({ group }) => group)];
  return groups
    .sort(([, one], [, other]) => one.length - other.length)
    .map(([group, own]) => {
      const items = own
        .sort((one, other) => numberIn(one.title) - numberIn(other.title))
        .map(
          ({ name, title }) =>
            `<li><a href="${name.slice('print/'.length)}">${inPage(title || name)}</a></li>`,
        );
      return `<h2>${inPage(group)}</h2><ul>${items.join('')}</ul>`;
    })
    .join('');
}

/** `print/index.html`: the sheets of the edition, in each language. */
export function printList(sheets: readonly Listed[], words: Readonly<Record<Locale, Words>>): string {
  const parts = locales.map((locale) => {
    const { printTitle, printLead, printNone } = words[locale];
    const own = sheets.filter(({ name }) => name.startsWith(`print/${locale}/`));
    return `<details lang="${locale}"${locale === 'kk' ? ' open' : ''}><summary>${inPage(printTitle)}</summary><p>${inPage(own.length > 0 ? printLead : printNone)}</p>${lists(own)}</details>`;
  });
  const ways = locales.map(
    (locale) => `<a href="../${locale}/index.html" lang="${locale}">${localeNames[locale]}</a>`,
  );
  return `<!DOCTYPE html><html lang="kk"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>PDF · Білемін</title>${policy([], [style])}<link rel="icon" href="../icons/icon.svg" type="image/svg+xml"><link rel="stylesheet" href="../${EDITION_SHEET}"><style>${style}</style></head><body><nav><a href="../index.html">Білемін</a>${ways.join('')}</nav><main><h1>PDF</h1>${parts.join('')}</main></body></html>\n`;
}
