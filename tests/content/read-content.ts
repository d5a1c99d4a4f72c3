import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { type ContentFault, contentFaults, contentSchemas as schemas } from '../../src/schemas/index.ts';

const root = join(import.meta.dirname, '../..');

/** One content file: where it is, its id, its fields and, of a lesson, its text. */
export interface ContentFile<T> {
  readonly path: string;
  readonly id: string;
  readonly data: T;
  readonly body: string;
}

type Folder = keyof typeof schemas;

const frontmatter = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/;

function parts(path: string, text: string): readonly [string, string] {
  if (!path.endsWith('.mdx')) return [text, ''];
  const found = frontmatter.exec(text);
  return [found?.[1] ?? '', found?.[2] ?? ''];
}

/** All files of one folder of `src/content`, as they are: not checked yet. */
export function rawFiles(folder: Folder): ContentFile<unknown>[] {
  const base = `src/content/${folder}`;
  const names = readdirSync(join(root, base), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.(yaml|mdx)$/.test(name))
    .map((name) => {
      const path = `${base}/${name}`;
      const [fields, body] = parts(name, readFileSync(join(root, path), 'utf8'));
      const whole = name.replace(/\.(yaml|mdx)$/, '');
      const id = folder === 'items' ? (whole.split('/').at(-1) ?? whole) : whole;
      return { path, id, data: parse(fields) as unknown, body };
    });
}

/** What is wrong with the files of a folder by its schema. */
export function faultsOf(folder: Folder): ContentFault[] {
  return rawFiles(folder).flatMap(({ path, data }) => {
    const result = schemas[folder].safeParse(data);
    return result.success ? [] : contentFaults(path, data, result.error);
  });
}

/** The files of a folder, checked. Files with faults are left out: `faultsOf` names them. */
export function files<F extends Folder>(folder: F): ContentFile<z.infer<(typeof schemas)[F]>>[] {
  return rawFiles(folder).flatMap((file) => {
    const result = schemas[folder].safeParse(file.data);
    return result.success ? [{ ...file, data: result.data as z.infer<(typeof schemas)[F]> }] : [];
  });
}

/** Every folder that has a schema. */
export const folders = Object.keys(schemas) as Folder[];
