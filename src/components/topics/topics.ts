import { type CollectionEntry, getCollection } from 'astro:content';

/** The twenty topics in the order of the shelf. */
export async function topicsInOrder(): Promise<CollectionEntry<'topics'>[]> {
  return (await getCollection('topics')).sort((a, b) => a.data.order - b.data.order);
}

/** A month of the school year with its topics. */
export interface CalendarMonth {
  readonly data: CollectionEntry<'calendar'>['data'];
  readonly topics: readonly CollectionEntry<'topics'>[];
}

/**
 * The months from September to August, as a school year runs.
 * @throws Error naming the month that lists a topic without a record
 */
export async function schoolYear(): Promise<CalendarMonth[]> {
  const byId = new Map((await topicsInOrder()).map((topic) => [topic.id, topic]));
  const months = (await getCollection('calendar')).map(({ id, data }) => ({
    data,
    topics: data.topics.map((name) => {
      const topic = byId.get(name);
      if (!topic)
        throw new Error(`src/content/calendar/${id}.yaml names the topic ${name}, which has no record.`);
      return topic;
    }),
  }));
  return months.sort((a, b) => ((a.data.month + 3) % 12) - ((b.data.month + 3) % 12));
}
