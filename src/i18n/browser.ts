/** The part of this room that may reach the browser: no translation library in it. */
export { formatDate, formatDayMonth, formatNumber, formatPercent, formatSigned } from './formats.ts';
export { isLocale, type Locale, localeNames, locales } from './locales.ts';
export { localePath, siblings } from './paths.ts';
export { type PhraseValues, phrase, plural } from './phrase.ts';
