import { type Assignment, assignmentFragment, findCodes, groupCode, readAssignment } from '#quiz/handin';
import { Refusal } from '../refusal.ts';

/** The codes of one class with the assignment they were made for. */
export interface ClassFile {
  readonly assignment: Assignment;
  /** Candidates, one a line of the file, as they stand there. */
  readonly codes: readonly string[];
}

/**
 * Writes a class file: the assignment in the first line, then one code a line.
 * @example classText(assignment, codes).split('\n')[0] // '#a=1.123.0123456789ABCDEF'
 */
export function classText(assignment: Assignment, codes: readonly string[]): string {
  return `#${assignmentFragment(assignment)}\n${codes.map(groupCode).join('\n')}\n`;
}

/**
 * Reads a class file. Without an assignment of its own in the first line, `given` is taken.
 * @param name of the file, for the message
 * @throws Refusal when no assignment is known or the one in the file is damaged
 * @example readClassText('codes.txt', text, undefined).codes.length
 */
export function readClassText(name: string, text: string, given: Assignment | undefined): ClassFile {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const first = lines[0]?.trim() ?? '';
  if (!first.includes('a=')) {
    if (!given) {
      throw new Refusal(
        `${name}, line 1: no assignment. Put the link of the assignment in the first line, or give it with --assignment.`,
      );
    }
    return { assignment: given, codes: findCodes(text) };
  }
  const read = readAssignment(first);
  if (!read.ok)
    throw new Refusal(`${name}, line 1: the assignment is ${read.fault.type}. Copy the whole link again.`);
  return { assignment: read.value, codes: findCodes(lines.slice(1).join('\n')) };
}
