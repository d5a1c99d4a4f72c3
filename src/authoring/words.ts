import type { AnyFile, ContentSet, Folder } from './content-set.ts';
import { type Language, languages } from './languages.ts';

/** One text of one language, and where it stands. */
export interface Words {
  /** `src/content/items/…yaml: text.kk.stem`. */
  readonly where: string;
  readonly path: string;
  readonly language: Language;
  readonly text: string;
}

const isLanguage = (key: string): key is Language => (languages as readonly string[]).includes(key);

function walk(
  path: string,
  value: unknown,
  field: string,
  language: Language | undefined,
  out: Words[],
): void {
  if (typeof value === 'string') {
    if (language) out.push({ where: field ? `${path}: ${field}` : path, path, language, text: value });
    return;
  }
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'also') continue; // what children type, misspelt words among it
    walk(path, inner, field ? `${field}.${key}` : key, isLanguage(key) ? key : language, out);
  }
}

const structural = ['words', 'source', 'checkedOn'];

function ofLesson(file: AnyFile, out: Words[]): void {
  const language = file.id.split('/').at(-1) as Language;
  const fields = Object.fromEntries(
    Object.entries(file.data as object).filter(([key]) => !structural.includes(key)),
  );
  const law = (fields['law'] as { says: string; place?: string }[] | undefined)?.map(({ says, place }) =>
    place === undefined ? { says } : { says, place },
  );
  walk(file.path, { ...fields, ...(law && { law }) }, '', language, out);
  out.push({ where: file.path, path: file.path, language, text: proseOf(file.body) });
}

/**
 * The prose of an `.mdx` body: elements gone, facts as a bare space, list marks gone.
 * @example proseOf('<Right>\n\nТы вправе.\n\n</Right>') // 'Ты вправе.'
 */
export function proseOf(body: string): string {
  return body
    .replace(/<[^>]*>/g, ' ')
    .replace(/^\s*(?:[-*]|\d+\.)\s+/gm, '')
    .replace(/[ \t]+/g, ' ')
    .trim();
}

/**
 * Every text of the content in the three languages, file by file.
 * @example wordsOf(content).filter(({ language }) => language === 'kk').length
 */
export function wordsOf(content: ContentSet): Words[] {
  const out: Words[] = [];
  const folders = Object.keys(content).filter((name) => name !== 'schemaFaults') as Folder[];
  for (const folder of folders) {
    for (const file of content[folder]) {
      if (file.path.endsWith('.mdx')) ofLesson(file, out);
      else walk(file.path, file.data, '', undefined, out);
    }
  }
  return out;
}
