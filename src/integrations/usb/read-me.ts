import { type Locale, locales } from '#i18n/browser';
import { type Imprint, imprinted, type Words } from './words.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** READ-ME-FIRST.txt in the three languages, with the mark and the line ends that an old Notepad needs to read it. */
export function readMe(words: Readonly<Record<Locale, Words>>, imprint: Imprint): string {
  const parts = locales.map((locale) => {
    const { readMeTitle, readMeLines } = words[locale];
    return [readMeTitle, '', ...readMeLines.map((line) => imprinted(locale, line, imprint)), '', ''];
  });
  return BYTE_ORDER_MARK + parts.flat().join('\r\n');
}
