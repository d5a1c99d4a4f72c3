import type { Rule } from '../rule.ts';

const order = ['Right', 'Scene', 'Scene', 'Scene', 'MyPart', 'Adults', 'Steps'];

/** The elements of a lesson in the order they open, facts left out. */
const openings = (body: string): string[] =>
  [...body.matchAll(/<([A-Z]\w*)[ >]/g)].flatMap(([, name = '']) => (name === 'Fact' ? [] : [name]));

/**
 * A lesson has its parts in the one order (my right, three scenes, my part, adults, three steps), a short lead,
 * and a note on its content when its topic is sensitive.
 */
export const lessonShapeRule: Rule = {
  name: 'lesson shape',
  find: ({ lessons, topics }) => {
    const sensitive = new Map(topics.map(({ id, data }) => [id, data.sensitive]));
    return lessons.flatMap(({ path, id, body, data }) => {
      const says: string[] = [];
      const found = openings(body);
      if (found.join() !== order.join()) {
        says.push(
          `has ${found.join(', ') || 'no parts'}, expected ${order.join(', ')}. Put the parts in this order.`,
        );
      }
      const steps = /<Steps>([\s\S]*)<\/Steps>/.exec(body)?.[1]?.match(/^\d+\. /gm)?.length ?? 0;
      if (steps !== 3)
        says.push(`has ${steps} steps, expected 3. Write <Steps> as a numbered list of three.`);
      const lead = data.lead.split(/\s+/).length;
      if (lead > 25) says.push(`lead: ${lead} words, expected at most 25. Shorten it.`);
      const note = data.contentNote !== undefined;
      if (note !== sensitive.get(id.split('/')[0] ?? '')) {
        says.push(
          note
            ? 'contentNote: the topic is not sensitive. Remove the note, or mark the topic.'
            : 'contentNote: missing in a sensitive topic. Say what the lesson holds and that it may be skipped.',
        );
      }
      return says.map((line) => ({ where: path, says: line }));
    });
  },
};
