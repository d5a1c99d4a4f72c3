import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentSchemas } from '#schemas';

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
  topics: defineCollection({ loader: folder('topics', '*.yaml'), schema: contentSchemas.topics }),
  lessons: defineCollection({ loader: folder('lessons', '*/*/*.mdx'), schema: contentSchemas.lessons }),
  items: defineCollection({ loader: items, schema: contentSchemas.items }),
  forms: defineCollection({ loader: folder('forms', '*.yaml'), schema: contentSchemas.forms }),
  sources: defineCollection({ loader: folder('sources', '*.yaml'), schema: contentSchemas.sources }),
  facts: defineCollection({ loader: folder('facts', '*.yaml'), schema: contentSchemas.facts }),
  glossary: defineCollection({ loader: folder('glossary', '*.yaml'), schema: contentSchemas.glossary }),
  parents: defineCollection({ loader: folder('parents', '*.yaml'), schema: contentSchemas.parents }),
  plans: defineCollection({ loader: folder('plans', '*.yaml'), schema: contentSchemas.plans }),
  easy: defineCollection({ loader: folder('easy', '*.yaml'), schema: contentSchemas.easy }),
  calendar: defineCollection({ loader: folder('calendar', '*.yaml'), schema: contentSchemas.calendar }),
  kits: defineCollection({ loader: folder('kits', '*.yaml'), schema: contentSchemas.kits }),
};
