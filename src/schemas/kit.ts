import { z } from 'astro/zod';
import { trilingualSchema } from './parts.ts';

/** Four scenes to cut out, told of fictional children in the third person. */
const scenesSchema = z.array(trilingualSchema).length(4);

/**
 * What a representative's session on one topic is made of. File: `kits/<topic>.yaml`.
 *
 * The minutes are not here: every session has the same frame (welcome and rules, ice-breaker, what the topic is,
 * cards, debate, questions, help), so that a new topic needs words alone. The audience is the bands of the topic.
 */
export const kitSchema = z.strictObject({
  /** A game of a few minutes that asks nobody about their own life and works for eight and for thirty. */
  icebreaker: trilingualSchema,
  /** What the leader says about the topic: my right, the same right of the other person, what adults must do. */
  opening: trilingualSchema,
  /** Cards for listeners of 7-10; a topic without that band has none. */
  youngerScenes: scenesSchema.optional(),
  /** Cards for listeners from 11 on. */
  scenes: scenesSchema,
  /** What each group talks over with its card. */
  question: trilingualSchema,
  /** A sentence one can be for or against without harm to anyone. */
  motion: trilingualSchema,
  /** Two reasons for each side, to begin with. */
  reasons: z.strictObject({ for: trilingualSchema, against: trilingualSchema }),
  /** What the group thinks about at the end, silently or aloud. */
  reflection: trilingualSchema,
  /** A proposal to the school as it could sound, to be replaced by the group's own. */
  proposal: trilingualSchema,
  /** What the leader must mind with this topic; every sensitive topic has it. */
  care: trilingualSchema.optional(),
});

/** A session kit record. */
export type Kit = z.infer<typeof kitSchema>;
