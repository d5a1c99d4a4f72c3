import { z } from 'astro/zod';
import { bandSchema, citationSchema, daySchema, slugSchema, textSchema } from './parts.ts';

/** The ids of the three offered answers, in source order. */
export const optionIds = ['a', 'b', 'c'] as const;

const inThreeLanguages = <T extends z.ZodType>(text: T) => z.strictObject({ kk: text, ru: text, en: text });

/**
 * The spheres of satisfaction. The first five are the core of the pulse forms (three for 7-10, four for 11-15, five for 16-18);
 * the rest are extended: their items wait in the pool and stand in no form.
 */
export const spheres = [
  'listened-to',
  'fair-rules',
  'rest',
  'safe-and-calm',
  'taken-seriously',
  'accessible',
  'health-help',
  'privacy',
  'language-respect',
  'clubs',
  'information',
] as const;

const shared = {
  band: bandSchema,
  checkedOn: daySchema,
  /** The day by which an editor must look again. */
  reviewBy: daySchema,
};

const choiceTextSchema = z.strictObject({
  stem: textSchema,
  options: z.strictObject({ a: textSchema, b: textSchema, c: textSchema }),
  /** Why the key is right, starting with the safe action; shown after the answer. */
  why: textSchema,
});

const choiceFields = {
  ...shared,
  scale: z.literal('choice'),
  topic: slugSchema.optional(),
  /** Cell of the item blueprint, T1-T12. */
  blueprint: z.string().regex(/^T([1-9]|1[0-2])$/, 'expected T1 to T12'),
  level: z.enum(['easy', 'medium', 'hard']),
  cognitive: z.enum(['recognise', 'apply', 'evaluate']),
  /** The item of the other form that asks of the same fact family; an anchor stands in both forms and has none. */
  twin: slugSchema.optional(),
  anchor: z.boolean(),
  key: z.enum(optionIds),
  sources: z.array(citationSchema).min(1),
  text: inThreeLanguages(choiceTextSchema),
};

const knowledgeSchema = z.strictObject({ indicator: z.literal('K'), ...choiceFields });
const dutySchema = z.strictObject({ indicator: z.literal('D'), ...choiceFields });

const satisfactionSchema = z.strictObject({
  indicator: z.literal('S'),
  ...shared,
  /** Worded answers: three faces for 7-10, four frequencies from 11. Their words are in `locales`. */
  scale: z.enum(['faces-3', 'frequency-4']),
  /** What the item asks about; always a place and its rules, never a person. */
  sphere: z.enum(spheres),
  text: inThreeLanguages(z.strictObject({ stem: textSchema })),
});

const selfReportSchema = z.strictObject({
  indicator: z.literal('K0'),
  ...shared,
  scale: z.literal('yes-some-no'),
  text: inThreeLanguages(z.strictObject({ stem: textSchema })),
});

/**
 * One item, in three languages, with one key for all of them. File: `items/<topic or pulse>/<item>.yaml`.
 * K and D are scored; S (satisfaction) and K0 (self-report) have no right answer.
 */
export const itemSchema = z
  .discriminatedUnion('indicator', [knowledgeSchema, dutySchema, satisfactionSchema, selfReportSchema])
  .refine((item) => !('twin' in item) || item.twin === undefined || !item.anchor, {
    message: 'expected either anchor: true or a twin: an anchor stands in both forms as it is',
    path: ['twin'],
  });

/** An item record. */
export type ItemRecord = z.infer<typeof itemSchema>;

/** A scored item record: knowledge or duty. */
export type ChoiceItemRecord = Extract<ItemRecord, { scale: 'choice' }>;
