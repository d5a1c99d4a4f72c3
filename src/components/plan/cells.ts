import { type CollectionEntry, getCollection } from 'astro:content';
import { topicsInOrder } from '#components/topics/topics.ts';
import { type Band, bands, type CellPlan } from '#schemas';

/** A topic taught at one age, with what its plan is written from. */
export interface PlanCell {
  readonly band: Band;
  readonly topic: CollectionEntry<'topics'>;
  readonly plan: CellPlan;
}

/**
 * Every topic at every age it is taught at, by age, then in the order of the shelf.
 * @throws Error naming the record to write when a topic has no plan for one of its ages
 * @example (await planCells()).length // 55
 */
export async function planCells(): Promise<PlanCell[]> {
  const plans = new Map((await getCollection('plans')).map(({ id, data }) => [id, data.bands]));
  const topics = await topicsInOrder();
  return bands.flatMap((band) =>
    topics
      .filter(({ data }) => data.bands.includes(band))
      .map((topic) => {
        const plan = plans.get(topic.id)?.[band];
        if (!plan) throw new Error(`src/content/plans/${topic.id}.yaml lacks the age ${band}. Write it.`);
        return { band, topic, plan };
      }),
  );
}
