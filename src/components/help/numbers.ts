import { readFact } from '#components/lesson/fact.ts';

/** The telephone numbers of help. They are names here and values in `src/content/facts` only. */
export const helpIds = ['helpline', 'emergency', 'police', 'ambulance'] as const;

/** The name of a number of help. */
export type HelpId = (typeof helpIds)[number];

/**
 * The telephone numbers of help, each from its own record.
 * @throws when a record is missing: a page without numbers must not be built
 */
export async function helpNumbers(): Promise<Record<HelpId, string>> {
  const pairs = await Promise.all(helpIds.map(async (id) => [id, (await readFact(id)).value] as const));
  return Object.fromEntries(pairs) as Record<HelpId, string>;
}
