import { z } from 'astro/zod';
import { citationSchema, daySchema, slugSchema, textSchema } from './parts.ts';

/** One question inside a lesson, with the answer explained at once; never scored and never collected. */
export const tryItSchema = z
  .strictObject({
    stem: textSchema,
    /** Three answers; each says why, and its first words are the safe thing to do. */
    options: z.array(z.strictObject({ text: textSchema, right: z.boolean(), why: textSchema })).length(3),
  })
  .refine((question) => question.options.filter((option) => option.right).length === 1, {
    message: 'expected exactly one option with right: true',
    path: ['options'],
  });

/** The frontmatter of `lessons/<topic>/<band>/<locale>.mdx`. */
export const lessonSchema = z.strictObject({
  /** The question the lesson answers; the h1. */
  title: textSchema,
  /** At most 25 words. */
  lead: textSchema,
  minutes: z.int().min(2).max(10),
  /** Before a sensitive lesson: what is in it, and that it may be skipped. */
  contentNote: textSchema.optional(),
  tryIt: z.array(tryItSchema).min(2).max(3),
  /** Glossary terms shown under "Words", at most three new ones. */
  words: z.array(slugSchema).min(1).max(6),
  /** For adults: what the law says, each statement with its place. */
  law: z.array(citationSchema.extend({ says: textSchema })).min(1),
  checkedOn: daySchema,
});

/** What a lesson file says before its text. */
export type Lesson = z.infer<typeof lessonSchema>;

/** A question inside a lesson. */
export type TryIt = z.infer<typeof tryItSchema>;
