import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { FormRecord, ItemRecord } from '../../src/schemas/index.ts';

const content = join(import.meta.dirname, '../../src/content');

/** Reads one content file. */
export function record<T>(path: string): T {
  return parse(readFileSync(join(content, path), 'utf8')) as T;
}

/** A form with its items, in form order. */
export interface FormContent {
  readonly form: FormRecord;
  readonly items: readonly { readonly id: string; readonly item: ItemRecord }[];
}

/** Reads a form and its items by the form's address. */
export function formContent(slug: string): FormContent {
  const form = record<FormRecord>(`forms/${slug}.yaml`);
  const folders = readdirSync(join(content, 'items'));
  const paths = new Map(
    folders.flatMap((folder) =>
      readdirSync(join(content, 'items', folder)).map((file) => [
        file.replace('.yaml', ''),
        `items/${folder}/${file}`,
      ]),
    ),
  );
  return { form, items: form.items.map((id) => ({ id, item: record<ItemRecord>(paths.get(id) ?? id) })) };
}
