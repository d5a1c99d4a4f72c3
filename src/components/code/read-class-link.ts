import { type Assignment, readAssignment, readClassCode } from '#quiz/handin';

/**
 * Reads what a teacher gave, whichever it is: a class link, its fragment, or a class code.
 * @returns undefined when it is none of them
 * @example readClassLink('0622 2062 2144')?.form
 */
export function readClassLink(text: string): Assignment | undefined {
  const link = readAssignment(text);
  if (link.ok) return link.value;
  const code = readClassCode(text);
  return code.ok ? code.value : undefined;
}
