import { z } from 'astro/zod';
import { bandSchema, trilingualSchema } from './parts.ts';

/** The six values of the school programme Adal Azamat; each topic is laid beside one. */
export const adalAzamatValues = [
  'independence-and-patriotism',
  'unity-and-solidarity',
  'justice-and-responsibility',
  'law-and-order',
  'hard-work-and-professionalism',
  'creation-and-innovation',
] as const;

/** The eight topics that come first: Easy Read editions and parents' pages are made for these. */
export const coreTopics = [
  'rights-for-all',
  'equal',
  'my-voice',
  'school',
  'safe-and-calm',
  'no-bullying',
  'cyber-safe',
  'who-helps',
] as const;

/** A subject taught and measured, the same in all bands. File: `topics/<topic>.yaml`. */
export const topicSchema = z.strictObject({
  /** Place on the shelf and in form numbers, 1-20. */
  order: z.int().min(1).max(20),
  bands: z.array(bandSchema).min(1),
  /** Articles of the Convention on the Rights of the Child. */
  crc: z.array(z.int().min(1).max(54)).min(1),
  /** The cells of the item blueprint (T1-T12) this topic takes over. */
  blueprint: z.array(z.string().regex(/^T([1-9]|1[0-2])$/, 'expected T1 to T12')).min(1),
  /** Handled with a calm note before the lesson. */
  sensitive: z.boolean(),
  value: z.enum(adalAzamatValues),
  /** Two to four words for the tile. */
  title: trilingualSchema,
  /** A neutral title for the browser tab and history, which says nothing of the subject. */
  tabTitle: trilingualSchema,
});

/** A topic record. */
export type Topic = z.infer<typeof topicSchema>;
