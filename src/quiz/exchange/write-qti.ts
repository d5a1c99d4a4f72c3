import { strToU8, zipSync } from 'fflate';
import { ARCHIVE_DAY } from './archive-day.ts';
import type { Language } from './exchanged-item.ts';
import { type ItemSet, wordedIn } from './item-set.ts';
import { qtiItem } from './qti-item.ts';
import { qtiManifest, qtiTestPath } from './qti-manifest.ts';
import { qtiItemPath, qtiTest } from './qti-test.ts';

/**
 * The files of a QTI 3 package by path: the manifest, a test a language, an item file an item and language.
 * Languages in which no item has words are left out.
 * @example Object.keys(qtiFiles(set, ['kk'])) // ['imsmanifest.xml', 'tests/kk.xml', 'items/kk/k1.xml']
 */
export function qtiFiles(set: ItemSet, languages: readonly Language[]): Record<string, string> {
  const spoken = languages.filter((language) => wordedIn(set, language).length > 0);
  return {
    'imsmanifest.xml': qtiManifest(set, spoken),
    ...Object.fromEntries(
      spoken.flatMap((language) => [
        [qtiTestPath(language), qtiTest(set, language)],
        ...wordedIn(set, language).map((worded) => [
          qtiItemPath(worded.item.id, language),
          qtiItem(worded, language),
        ]),
      ]),
    ),
  };
}

/**
 * A set of items as a QTI 3 package: a ZIP archive with `imsmanifest.xml` at its root.
 * @example writeQti(set, ['kk', 'ru', 'en']).length
 */
export function writeQti(set: ItemSet, languages: readonly Language[]): Uint8Array {
  const files = Object.entries(qtiFiles(set, languages)).map(([path, text]) => [path, strToU8(text)]);
  return zipSync(Object.fromEntries(files), { mtime: ARCHIVE_DAY });
}
