/** The three languages of the site, in the order the language switch shows them. */
export const locales = ['kk', 'ru', 'en'] as const;

/** A language of the site: Kazakh, Russian or English. */
export type Locale = (typeof locales)[number];

/** Each language by its own name, for the switch and the first page. */
export const localeNames: Readonly<Record<Locale, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

/**
 * Tells whether a string is one of the site's languages.
 * @example isLocale('kk') // true; isLocale('kz') // false
 */
export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

/** Route parameters for pages that exist once a language. */
export function localePaths(): { params: { locale: Locale } }[] {
  return locales.map((locale) => ({ params: { locale } }));
}
