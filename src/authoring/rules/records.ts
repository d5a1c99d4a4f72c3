import type { AnyFile, ContentSet } from '../content-set.ts';
import type { Fault, Rule } from '../rule.ts';

const cited = (data: unknown): string[] => {
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === 'source' && typeof value === 'string' ? [value] : cited(value),
  );
};

function missing(
  files: readonly AnyFile[],
  ids: (file: AnyFile) => string[],
  folder: string,
  have: Set<string>,
): Fault[] {
  return files.flatMap((file) =>
    [...new Set(ids(file))]
      .filter((id) => !have.has(id))
      .map((id) => ({
        where: file.path,
        says: `names "${id}", which is not in src/content/${folder}. Correct the name, or add the record.`,
      })),
  );
}

const setOf = (files: readonly AnyFile[]) => new Set(files.map(({ id }) => id));

/** What a file names exists: sources, facts, words, items. A source, fact or item nobody names is a fault too. */
export const recordsRule: Rule = {
  name: 'records',
  find: (content: ContentSet) => {
    const { lessons, items, facts, forms, topics } = content;
    const factIds = (file: AnyFile) =>
      [...file.body.matchAll(/<Fact id="([^"]+)"/g)].map(([, id = '']) => id);
    const listed = new Set(forms.flatMap(({ data }) => data.items));
    return [
      ...missing(
        [...lessons, ...items, ...facts, ...content.parents, ...content.easy],
        ({ data }) => cited(data),
        'sources',
        setOf(content.sources),
      ),
      ...missing(lessons, factIds, 'facts', setOf(facts)),
      ...missing(
        [...lessons, ...content.easy],
        ({ data }) => (data as { words: string[] }).words,
        'glossary',
        setOf(content.glossary),
      ),
      ...missing(forms, ({ data }) => (data as { items: string[] }).items, 'items', setOf(items)),
      ...missing(
        [...items, ...forms],
        ({ data }) => [(data as { topic?: string }).topic].flatMap((topic) => topic ?? []),
        'topics',
        setOf(topics),
      ),
      ...missing(
        content.calendar,
        ({ data }) => (data as { topics: string[] }).topics,
        'topics',
        setOf(topics),
      ),
      ...items
        .filter(({ id, data }) => data.scale === 'choice' && !listed.has(id))
        .map(({ path }) => ({ where: path, says: 'stands in no form. List it in a form, or remove it.' })),
    ];
  },
};
