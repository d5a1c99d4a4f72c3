import { getEntry } from 'astro:content';
import type { Fact } from '#schemas';

/**
 * A fact record by the name of its file.
 * @throws with the path to add when there is none: a page must not be built without its number
 * @example (await readFact('helpline')).value
 */
export async function readFact(id: string): Promise<Fact> {
  const fact = await getEntry('facts', id);
  if (!fact) throw new Error(`There is no src/content/facts/${id}.yaml. Add it or correct the id.`);
  return fact.data;
}
