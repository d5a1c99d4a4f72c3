import { getCollection } from 'astro:content';
import type { Locale } from '#i18n';
import { type Band, bands, type FormRecord, type ItemRecord } from '#schemas';
import { topicsInOrder } from '../topics/topics.ts';

/** One item with the forms it stands in. */
export interface CodebookItem {
  readonly id: string;
  readonly record: ItemRecord;
  /** Form number, and the item's place in it from 1. */
  readonly places: readonly { readonly number: number; readonly place: number }[];
}

/** The items of one topic for one band, or those of the pulse. */
export interface CodebookGroup {
  /** Topic, or `pulse`. */
  readonly id: string;
  readonly title: string;
  readonly items: readonly CodebookItem[];
}

/** A page of the codebook: the items of topics for one band, or the pulse of one band. */
export interface CodebookSet {
  /** Its address: `11-15`, `pulse-11-15`. */
  readonly slug: string;
  readonly band: Band;
  readonly kind: FormRecord['kind'];
}

/** The pages of items, in the order of the codebook. */
export const codebookSets: readonly CodebookSet[] = bands.flatMap((band) => [
  { slug: band, band, kind: 'topic' as const },
  { slug: `pulse-${band}`, band, kind: 'pulse' as const },
]);

/** Every item with its forms, in the order of the ids. */
export async function codebookItems(): Promise<CodebookItem[]> {
  const forms = (await getCollection('forms')).map(({ data }) => data);
  forms.sort((one, other) => one.number - other.number);
  return (await getCollection('items'))
    .map(({ id, data }) => ({
      id,
      record: data,
      places: forms.flatMap(({ number, items }) =>
        items.includes(id) ? [{ number, place: items.indexOf(id) + 1 }] : [],
      ),
    }))
    .sort((one, other) => one.id.localeCompare(other.id, 'en', { numeric: true }));
}

const topicOf = (record: ItemRecord): string =>
  record.scale === 'choice' && record.topic ? record.topic : 'pulse';

/**
 * The items of one page by topic, in the order of the shelf.
 * @param pulse name of the only group of a pulse page
 */
export async function codebookGroups(
  { band, kind }: CodebookSet,
  locale: Locale,
  pulse: string,
): Promise<CodebookGroup[]> {
  const own = (await codebookItems()).filter(({ record }) => record.band === band);
  const of = (topic: string) => own.filter(({ record }) => topicOf(record) === topic);
  if (kind === 'pulse') return [{ id: 'pulse', title: pulse, items: of('pulse') }];
  return (await topicsInOrder())
    .map(({ id, data }) => ({ id, title: data.title[locale], items: of(id) }))
    .filter(({ items }) => items.length > 0);
}
