import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type ContentFault, contentFaults, contentSchemas } from '#schemas';
import type { AnyFile, ContentSet, Folder } from './content-set.ts';

const frontmatter = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/;

const parts = (name: string, text: string): readonly [string, string] => {
  if (!name.endsWith('.mdx')) return [text, ''];
  const found = frontmatter.exec(text);
  return [found?.[1] ?? '', found?.[2] ?? ''];
};

/** The message of a YAML fault holds line and column and a drawing of them; an author needs the first line. */
const firstLine = (cause: unknown): string => String((cause as Error).message).split('\n')[0] ?? '';

function readFolder(root: string, folder: Folder, faults: ContentFault[]): AnyFile[] {
  const base = `src/content/${folder}`;
  const names = readdirSync(join(root, base), { recursive: true, encoding: 'utf8' }).sort();
  return names
    .filter((name) => /\.(yaml|mdx)$/.test(name))
    .flatMap((name) => {
      const path = `${base}/${name}`;
      const [fields, body] = parts(name, readFileSync(join(root, path), 'utf8'));
      const whole = name.replace(/\.(yaml|mdx)$/, '');
      const id = folder === 'items' ? (whole.split('/').at(-1) ?? whole) : whole;
      try {
        return [{ path, id, data: parse(fields) as unknown, body }];
      } catch (cause) {
        faults.push({
          file: path,
          field: '',
          expected: 'YAML',
          received: firstLine(cause),
          advice: 'Put texts with a colon or a leading sign into quotes.',
        });
        return [];
      }
    });
}

/**
 * Reads every content file of a checkout and checks each against its schema.
 * @param root the checkout
 * @returns the sound files by folder; what is wrong with the others stands in `schemaFaults`
 * @throws Error of Node when a folder of `src/content` is missing
 * @example readContent('.').topics.length // 20
 */
export function readContent(root: string): ContentSet {
  const schemaFaults: ContentFault[] = [];
  const folders = Object.entries(contentSchemas).map(([name, schema]) => {
    const sound = readFolder(root, name as Folder, schemaFaults).flatMap((file) => {
      const result = schema.safeParse(file.data);
      if (result.success) return [{ ...file, data: result.data }];
      schemaFaults.push(...contentFaults(file.path, file.data, result.error));
      return [];
    });
    return [name, sound] as const;
  });
  return { ...Object.fromEntries(folders), schemaFaults } as unknown as ContentSet;
}
