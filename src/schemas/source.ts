import { z } from 'astro/zod';
import { daySchema, textSchema, trilingualSchema } from './parts.ts';

/** A law, treaty or report that statements rest on. File: `sources/<source>.yaml`. */
export const sourceSchema = z.strictObject({
  kind: z.enum(['law', 'treaty', 'report', 'rules', 'press']),
  title: trilingualSchema,
  /** Where an adult can read it, without the scheme: `adilet.zan.kz/rus/docs/Z020000345_`. */
  address: textSchema,
  /** The day or edition the reading is good for. */
  asOf: textSchema,
  /** How it was read: the text itself, a copy, or a report of it. */
  verified: z.enum(['official-text', 'stored-copy', 'state-report', 'press']),
  checkedOn: daySchema,
});

/** A source record. */
export type Source = z.infer<typeof sourceSchema>;
