import { z } from 'astro/zod';
import { citationSchema, daySchema, slugSchema, trilingualSchema } from './parts.ts';

/**
 * The Easy Read edition of a topic: one idea a line, a picture beside it, hard words explained. One edition for all ages.
 * File: `easy/<topic>.yaml`.
 */
export const easySchema = z.strictObject({
  lines: z
    .array(
      trilingualSchema.extend({
        /** A drawing of `components/pictures/easy`, by its name in small letters: `two-friends`. */
        picture: slugSchema,
      }),
    )
    .min(8)
    .max(16),
  /** Hard words of the lines, explained below them: names of glossary records. */
  words: z.array(slugSchema).max(4),
  sources: z.array(citationSchema).min(1),
  checkedOn: daySchema,
});

/** An Easy Read record. */
export type EasyRead = z.infer<typeof easySchema>;
