import { type Locale, localeNames, stringsOf, translator } from '#i18n';
import { bands } from '#schemas';
import type { DeskData } from './desk-data.ts';

/** The words of the pages about saving, in one language. */
export function readDeskData(locale: Locale): DeskData {
  const t = translator(locale);
  return {
    locale,
    text: stringsOf(locale, 'offline'),
    ages: bands.map((age) => ({ age, label: t(`common:bands.${age}`) })),
    languages: localeNames,
  };
}
