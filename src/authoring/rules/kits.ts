import type { ContentSet } from '../content-set.ts';
import type { Fault, Rule } from '../rule.ts';

/** The fault of a part that stands in a kit without need, or is needed and does not. */
const part = (where: string, wanted: boolean, found: boolean, kind: string): Fault[] => {
  if (wanted === found) return [];
  const says = wanted
    ? `is missing, and the topic ${kind}. Write it.`
    : `is for a topic that ${kind}, and this one does not. Remove it.`;
  return [{ where, says }];
};

/** Groups that meet again on another topic should not play the same game or debate the same motion. */
const repeats = (kits: ContentSet['kits'], field: 'icebreaker' | 'motion'): Fault[] => {
  const first = new Map<string, string>();
  return kits.flatMap(({ path, data }) => {
    const before = first.get(data[field].kk);
    first.set(data[field].kk, before ?? path);
    return before ? [{ where: `${path}: ${field}`, says: `is that of ${before}. Think of another.` }] : [];
  });
};

/**
 * Every topic has a kit for a representative's session. Cards for the youngest listeners stand in it when the topic has
 * their band, a word of care for the leader when the topic is sensitive. Ice-breaker and motion are its own.
 */
export const kitsRule: Rule = {
  name: 'kits',
  find: ({ topics, kits }) => {
    const byTopic = new Map(kits.map((kit) => [kit.id, kit]));
    const known = new Set(topics.map(({ id }) => id));
    return [
      ...topics.flatMap(({ id, data }) => {
        const kit = byTopic.get(id);
        if (!kit) return [{ where: `src/content/kits/${id}.yaml`, says: 'is missing. Write it.' }];
        const { youngerScenes, care } = kit.data;
        return [
          ...part(
            `${kit.path}: youngerScenes`,
            data.bands.includes('7-10'),
            youngerScenes !== undefined,
            'has the band 7-10',
          ),
          ...part(`${kit.path}: care`, data.sensitive, care !== undefined, 'asks for care (sensitive: true)'),
        ];
      }),
      ...kits
        .filter(({ id }) => !known.has(id))
        .map(({ path }) => ({ where: path, says: 'belongs to no topic. Give it the name of a topic.' })),
      ...repeats(kits, 'icebreaker'),
      ...repeats(kits, 'motion'),
    ];
  },
};
