import { getEntry } from 'astro:content';
import type { Locale } from '#i18n';
import type { Citation } from '#schemas';

/** A source as it is printed: its title, where to read it, and the place in it. */
export interface PrintedCitation {
  readonly title: string;
  /** Address with its scheme. */
  readonly address: string;
  readonly place: string | undefined;
}

/**
 * Citations with the titles of their sources.
 * @throws Error naming the source record that is missing
 * @example (await printedCitations([{ source: 'crc', place: '19' }], 'en'))[0]?.title
 */
export async function printedCitations(
  citations: readonly Citation[],
  locale: Locale,
): Promise<PrintedCitation[]> {
  return Promise.all(
    citations.map(async ({ source, place }) => {
      const entry = await getEntry('sources', source);
      if (!entry)
        throw new Error(`There is no src/content/sources/${source}.yaml. Add it or correct the name.`);
      return { title: entry.data.title[locale], address: `https://${entry.data.address}`, place };
    }),
  );
}
