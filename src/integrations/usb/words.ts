import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Namespaces } from '#i18n';
import { formatDate, type Locale, locales, phrase } from '#i18n/browser';

const folder = fileURLToPath(new URL('../../../locales/', import.meta.url));

/** The strings of the edition in one language. */
export type Words = Namespaces['usb'];

/** Which edition this is. */
export interface Imprint {
  /** The day it was made, ISO 8601. */
  readonly day: string;
  readonly version: string;
  /** The first ten hexadecimal digits of the SHA-256 of what is in it. */
  readonly mark: string;
}

/** The strings of the edition in every language. */
export async function readWords(): Promise<Record<Locale, Words>> {
  const read = async (locale: Locale): Promise<[Locale, Words]> => [
    locale,
    JSON.parse(await readFile(join(folder, locale, 'usb.json'), 'utf8')) as Words,
  ];
  return Object.fromEntries(await Promise.all(locales.map(read))) as Record<Locale, Words>;
}

/** Fills day, version and mark into a sentence. */
export function imprinted(locale: Locale, sentence: string, { day, version, mark }: Imprint): string {
  return phrase(sentence, { date: formatDate(locale, day), version, mark });
}

/** The language of a page by its file; none for the first page and the neutral exit. */
export function localeOf(file: string): Locale | undefined {
  return locales.find((locale) => file.startsWith(`${locale}/`));
}
