import { z } from 'astro/zod';
import { bandSchema, textSchema, trilingualSchema } from './parts.ts';

/** One part of a session, with its minutes. */
const stepSchema = z.strictObject({ minutes: z.int().min(1).max(30), what: trilingualSchema });

/** The session of a children's representative on a topic. File: `kits/<topic>.yaml`. */
export const kitSchema = z.strictObject({
  audience: z.array(bandSchema).min(1),
  /** The script for 20 and for 40 minutes; each adds up. */
  scripts: z.strictObject({ 20: z.array(stepSchema).min(3), 40: z.array(stepSchema).min(4) }),
  /** Four scenes to cut out, told of fictional children. */
  scenarios: z.array(trilingualSchema).length(4),
  motion: trilingualSchema,
  materials: z.array(trilingualSchema),
  note: textSchema.optional(),
});

/** A session kit record. */
export type Kit = z.infer<typeof kitSchema>;
