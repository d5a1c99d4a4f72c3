import { z } from 'astro/zod';
import { type Band, bandSchema, trilingualSchema } from './parts.ts';

/** What one age of a topic needs beyond its lesson for a plan to be taught from. */
export const cellPlanSchema = z.strictObject({
  /** What pupils know and can do afterwards, in a sentence for the short-term plan. */
  objective: trilingualSchema,
  /** The harder of the two task levels: an open question on a case that is nobody's own. */
  think: trilingualSchema,
});

/** What plans of a topic are written from, by age. File: `plans/<topic>.yaml`. Minutes and steps are the same in all. */
export const planSchema = z.strictObject({ bands: z.partialRecord(bandSchema, cellPlanSchema) });

/** A plan record. */
export type PlanRecord = { bands: Partial<Record<Band, CellPlan>> };

/** The part of a plan record that belongs to one age. */
export type CellPlan = z.infer<typeof cellPlanSchema>;
