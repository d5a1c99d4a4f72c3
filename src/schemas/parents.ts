import { z } from 'astro/zod';
import { citationSchema, daySchema, textSchema } from './parts.ts';

const pageSchema = z.strictObject({
  /** The h1: what the page helps with, without blame. */
  title: textSchema,
  /** One or two sentences that begin from what parent and child both want. */
  lead: textSchema,
  /** What is worth knowing: three short paragraphs, the law once and plainly. */
  know: z.array(textSchema).length(3),
  /** A belief many share, and what is so. */
  myth: z.strictObject({ belief: textSchema, fact: textSchema }),
  /** Questions to ask the child tonight, by age. */
  tonight: z.strictObject({ '7-10': textSchema, '11-15': textSchema, '16-18': textSchema }),
  /** How to listen to the answer: two or three short lines. */
  listen: z.array(textSchema).min(2).max(3),
  /** If something has happened: three steps. */
  steps: z.array(textSchema).length(3),
});

/** A two-minute page for parents on one topic. File: `parents/<topic>.yaml`. */
export const parentsSchema = z.strictObject({
  kk: pageSchema,
  ru: pageSchema,
  en: pageSchema,
  sources: z.array(citationSchema).min(1),
  checkedOn: daySchema,
});

/** A parents' page record. */
export type ParentsPage = z.infer<typeof parentsSchema>;
