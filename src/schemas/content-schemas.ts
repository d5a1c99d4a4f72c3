import { easySchema } from './easy.ts';
import { factSchema } from './fact.ts';
import { formSchema } from './form.ts';
import { itemSchema } from './item.ts';
import { kitSchema } from './kit.ts';
import { lessonSchema } from './lesson.ts';
import { monthSchema } from './month.ts';
import { parentsSchema } from './parents.ts';
import { planSchema } from './plan.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';
import { topicSchema } from './topic.ts';

/** The schema of each folder of `src/content`. */
export const contentSchemas = {
  topics: topicSchema,
  lessons: lessonSchema,
  items: itemSchema,
  forms: formSchema,
  sources: sourceSchema,
  facts: factSchema,
  glossary: termSchema,
  kits: kitSchema,
  parents: parentsSchema,
  plans: planSchema,
  easy: easySchema,
  calendar: monthSchema,
};
