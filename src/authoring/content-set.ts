import type { z } from 'astro/zod';
import type { ContentFault, contentSchemas, ItemRecord } from '#schemas';

/** A folder of `src/content` that has a schema. */
export type Folder = keyof typeof contentSchemas;

/** One content file: where it is, its id, its fields and, of a text file, its text. */
export interface ContentFile<T> {
  /** As the author knows it: `src/content/items/school/sch-7-10-k1-a.yaml`. */
  readonly path: string;
  readonly id: string;
  readonly data: T;
  /** What follows the frontmatter of an `.mdx` file; empty for YAML. */
  readonly body: string;
}

/** The checked fields of a folder's files. */
export type RecordOf<F extends Folder> = z.infer<(typeof contentSchemas)[F]>;

/**
 * All of `src/content`, read once: the files that keep their schema, by folder, and the faults of those that do not.
 * Every rule looks at the whole of it, because most faults lie between two files.
 */
export type ContentSet = { readonly [F in Folder]: readonly ContentFile<RecordOf<F>>[] } & {
  readonly schemaFaults: readonly ContentFault[];
};

/** A record of any folder, for rules that read words whatever they belong to. */
export type AnyFile = ContentFile<unknown>;

/**
 * The item records by id.
 * @example itemsById(content).get('sch-7-10-k1-a')?.band // '7-10'
 */
export function itemsById(content: ContentSet): ReadonlyMap<string, ItemRecord> {
  return new Map(content.items.map(({ id, data }) => [id, data]));
}
