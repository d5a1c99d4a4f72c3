import type { PathData, PathLesson } from './path-data.ts';

/** A lesson somebody has been at. */
export interface Taken extends PathLesson {
  readonly read: boolean;
  readonly quiz: boolean;
}

/**
 * What stands on a path, by age and in the order of the shelf. A step that no shelf knows is not shown.
 * @example stepsTaken(data.shelves, ['read:7-10/equal'])
 */
export function stepsTaken(
  shelves: PathData['shelves'],
  steps: readonly string[],
): { readonly label: string; readonly lessons: readonly Taken[] }[] {
  return shelves
    .map(({ label, lessons }) => ({
      label,
      lessons: lessons
        .map((lesson) => ({
          ...lesson,
          read: steps.includes(`read:${lesson.place}`),
          quiz: steps.includes(`quiz:${lesson.place}`),
        }))
        .filter(({ read, quiz }) => read || quiz),
    }))
    .filter(({ lessons }) => lessons.length > 0);
}
