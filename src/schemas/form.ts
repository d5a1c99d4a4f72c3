import { z } from 'astro/zod';
import { bandSchema, slugSchema } from './parts.ts';

const shared = {
  /** 1-511, never used again for another form: it is part of every hand-in code. */
  number: z.int().min(1).max(511),
  /** Raised when an item of the form changes. */
  version: z.int().min(1),
  band: bandSchema,
  letter: z.enum(['A', 'B']),
  /** Item ids in the order of the screen. */
  items: z.array(slugSchema).min(4).max(20),
};

/**
 * A fixed list of items. File: `forms/<form>.yaml`.
 * A topic form measures K and D of one topic; a pulse measures all three indicators.
 */
export const formSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('topic'), topic: slugSchema, ...shared }),
  z.strictObject({ kind: z.literal('pulse'), ...shared }),
]);

/** A form record. */
export type FormRecord = z.infer<typeof formSchema>;
