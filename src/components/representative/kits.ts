import { type CollectionEntry, getCollection } from 'astro:content';
import { type Band, bands } from '#schemas';

/** A topic with what a representative needs for it. */
export interface TopicKit {
  readonly topic: CollectionEntry<'topics'>;
  readonly kit: CollectionEntry<'kits'>;
  /** Ages there are cards for. */
  readonly bands: readonly Band[];
}

/**
 * Every topic that has a kit, in the order of the shelf.
 * @throws Error naming a kit whose topic has no record
 */
export async function readKits(): Promise<TopicKit[]> {
  const topics = new Map((await getCollection('topics')).map((topic) => [topic.id, topic]));
  const kits = (await getCollection('kits')).map((kit): TopicKit => {
    const topic = topics.get(kit.id);
    if (!topic) throw new Error(`src/content/kits/${kit.id}.yaml has no topic of that name.`);
    const own = bands.filter((band) => topic.data.bands.includes(band));
    return { topic, kit, bands: own.filter((band) => band !== '7-10' || kit.data.youngerScenes) };
  });
  return kits.sort((left, right) => left.topic.data.order - right.topic.data.order);
}
