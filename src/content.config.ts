import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import {
  factSchema,
  formSchema,
  itemSchema,
  kitSchema,
  lessonSchema,
  sourceSchema,
  termSchema,
  topicSchema,
} from '#schemas';

/** Files of one folder of `src/content`, each named by its path without the ending. */
const folder = (name: string, pattern: string) =>
  glob({
    base: `./src/content/${name}`,
    pattern,
    generateId: ({ entry }) => entry.replace(/\.(yaml|mdx)$/, ''),
  });

/** Items live in a folder a topic; their id is the file name alone, so a form can name them shortly. */
const items = glob({
  base: './src/content/items',
  pattern: '*/*.yaml',
  generateId: ({ entry }) => entry.replace(/^.*\/|\.yaml$/g, ''),
});

export const collections = {
  topics: defineCollection({ loader: folder('topics', '*.yaml'), schema: topicSchema }),
  lessons: defineCollection({ loader: folder('lessons', '*/*/*.mdx'), schema: lessonSchema }),
  items: defineCollection({ loader: items, schema: itemSchema }),
  forms: defineCollection({ loader: folder('forms', '*.yaml'), schema: formSchema }),
  sources: defineCollection({ loader: folder('sources', '*.yaml'), schema: sourceSchema }),
  facts: defineCollection({ loader: folder('facts', '*.yaml'), schema: factSchema }),
  glossary: defineCollection({ loader: folder('glossary', '*.yaml'), schema: termSchema }),
  kits: defineCollection({ loader: folder('kits', '*.yaml'), schema: kitSchema }),
};
