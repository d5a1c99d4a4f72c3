import { z } from 'astro/zod';

/** The age bands, by the ages of the children in them. */
export const bands = ['7-10', '11-15', '16-18'] as const;

/** An age band: children of 7-10, 11-15 or 16-18. */
export type Band = (typeof bands)[number];

/** An age band as written in content files. */
export const bandSchema = z.enum(bands);

/** A short ASCII name that is part of an address or an id: `no-bullying`. */
export const slugSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'expected small latin letters, digits and single hyphens, as in no-bullying',
  );

/** A calendar day, `YYYY-MM-DD`. In YAML write it in quotes, or it becomes a moment in time. */
export const daySchema = z.iso.date('expected a day in quotes, as in "2026-11-21"');

/** One text that is not empty and has no spaces at its ends. */
export const textSchema = z
  .string()
  .min(1, 'expected a text')
  .refine((text) => text.trim() === text, 'expected no space at the start or end');

/** The same short text in the three languages. */
export const trilingualSchema = z.strictObject({ kk: textSchema, ru: textSchema, en: textSchema });

/** Where a statement comes from: a source record, and the place in it. */
export const citationSchema = z.strictObject({ source: slugSchema, place: textSchema.optional() });

/** A place in a source, for one statement. */
export type Citation = z.infer<typeof citationSchema>;
