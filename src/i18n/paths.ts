import { type Locale, locales } from './locales.ts';

/**
 * The address of a page in one language. Slugs are the same ASCII words in all three.
 * @param path without the language, with or without slashes: `help`, `7-10/no-bullying`; empty for home
 * @example localePath('kk', 'teachers/assign') // '/kk/teachers/assign/'
 */
export function localePath(locale: Locale, path = ''): string {
  const trimmed = path.replace(/^\/+|\/+$/g, '');
  return trimmed === '' ? `/${locale}/` : `/${locale}/${trimmed}/`;
}

/**
 * The same page in every language.
 * @param pathname of the page shown: `/kk/help/`
 * @example siblings('/kk/help/') // { kk: '/kk/help/', ru: '/ru/help/', en: '/en/help/' }
 */
export function siblings(pathname: string): Record<Locale, string> {
  const rest = pathname.replace(new RegExp(`^/(${locales.join('|')})(?=/|$)`), '');
  const pairs = locales.map((locale) => [locale, localePath(locale, rest)] as const);
  return Object.fromEntries(pairs) as Record<Locale, string>;
}
