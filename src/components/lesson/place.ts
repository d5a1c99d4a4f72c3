import { isLocale, type Locale } from '#i18n';
import { type Band, bandSchema } from '#schemas';

/** Where a lesson text stands: its language and the age it speaks to. */
export interface LessonPlace {
  locale: Locale;
  band: Band;
}

/**
 * Reads the language and age off the address, so that the parts of a lesson text need no props for them.
 * @param params of a route with `[locale]` and `[band]`
 * @throws when a part of a lesson is used on a page without them
 * @example lessonPlace({ locale: 'kk', band: '7-10' }) // { locale: 'kk', band: '7-10' }
 */
export function lessonPlace(params: Readonly<Record<string, string | undefined>>): LessonPlace {
  const { locale = '', band } = params;
  if (!isLocale(locale)) throw new Error(`A lesson part needs a page under [locale], received "${locale}".`);
  return { locale, band: bandSchema.parse(band) };
}
