import { z } from 'astro/zod';
import { slugSchema, trilingualSchema } from './parts.ts';
import { adalAzamatValues } from './topic.ts';

/** What a month of the school year is for: a value and topics that go with it. File: `calendar/<01-12>.yaml`. */
export const monthSchema = z.strictObject({
  month: z.int().min(1).max(12),
  value: z.enum(adalAzamatValues),
  /** The first is the lesson of the month. */
  topics: z.array(slugSchema).min(1).max(3),
  /** A day the month is known by. */
  day: z.strictObject({ day: z.int().min(1).max(31), name: trilingualSchema }).optional(),
});

/** A month of the calendar. */
export type Month = z.infer<typeof monthSchema>;
