import { z } from 'astro/zod';
import { textSchema } from './parts.ts';

const entry = z.strictObject({
  term: textSchema,
  /** One or two short sentences a child of seven follows. */
  meaning: textSchema,
  /** Other words a child may type for it: synonyms, everyday and misspelt forms. For search only, never printed. */
  also: z.array(textSchema).min(1).optional(),
});

/** A word of the glossary, explained. File: `glossary/<term>.yaml`. */
export const termSchema = z.strictObject({ kk: entry, ru: entry, en: entry });

/** A glossary record. */
export type Term = z.infer<typeof termSchema>;
