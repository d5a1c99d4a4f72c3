import { z } from 'astro/zod';
import { citationSchema, daySchema, textSchema, trilingualSchema } from './parts.ts';

/**
 * A value the law or a service may change: an age, a telephone number, an amount. File: `facts/<fact>.yaml`.
 * Lessons print it through `<Fact id="…" />`, so a change is one edit.
 */
export const factSchema = z.strictObject({
  value: textSchema,
  unit: z.enum(['phone', 'age', 'amount', 'hours', 'year']),
  /** What the value is, in a few words. */
  meaning: trilingualSchema,
  sources: z.array(citationSchema).min(1),
  checkedOn: daySchema,
  reviewBy: daySchema,
});

/** A fact record. */
export type Fact = z.infer<typeof factSchema>;
