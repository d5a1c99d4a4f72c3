import type { PathTopic } from './path-data.ts';

/** A topic somebody has been at. */
export interface Taken extends PathTopic {
  readonly lesson: boolean;
  readonly quiz: boolean;
}

/**
 * What stands on a path, in the order of the topics. A step of no known topic is not shown.
 * @example stepsTaken([{ id: 'equal', title: 'Equal' }], ['quiz:equal']) // [{ …, lesson: false, quiz: true }]
 */
export function stepsTaken(topics: readonly PathTopic[], steps: readonly string[]): Taken[] {
  return topics
    .map((topic) => ({
      ...topic,
      lesson: steps.includes(`lesson:${topic.id}`),
      quiz: steps.includes(`quiz:${topic.id}`),
    }))
    .filter(({ lesson, quiz }) => lesson || quiz);
}
