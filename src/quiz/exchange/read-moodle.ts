import { failure, type Outcome, success } from '../item/index.ts';
import { gather } from './gather.ts';
import { MAX_ROWS } from './limits.ts';
import type { Malformed } from './malformed.ts';
import { moodleQuestion } from './moodle-question.ts';
import type { Left, RawQuestion, Reading, ReadOptions } from './reading.ts';
import { readable } from './whole-file.ts';
import { childOf, readXml } from './xml-tree.ts';

/**
 * Reads a Moodle XML file (docs.moodle.org, "Moodle XML format"; question/format/xml where the page is silent).
 * Single-choice questions with three options become items; every other question is named with its reason.
 * Categories are passed over.
 * @param text the file, decoded; a byte order mark may stand at its beginning
 * @returns a fault when it is no sound XML, declares a DOCTYPE or is no quiz: then nothing is taken
 * @example readMoodle(file, { language: 'kk' })
 */
export function readMoodle(text: string, options: ReadOptions): Outcome<Reading, Malformed> {
  const whole = readable(text);
  if (!whole.ok) return whole;
  const root = readXml(whole.value);
  if (!root.ok) return root;
  const { name, place, children } = root.value;
  if (name !== 'quiz') return failure({ type: 'not-a-quiz', found: name, place });
  const beyond = children[MAX_ROWS];
  if (beyond) return failure({ type: 'too-many-rows', limit: MAX_ROWS, place: beyond.place });

  const questions: RawQuestion[] = [];
  const left: Left[] = [];
  for (const element of children) {
    if (element.name !== 'question' || element.attributes.get('type') === 'category') continue;
    const question = moodleQuestion(element);
    if (question.ok) questions.push(question.value);
    else {
      const called = childOf(childOf(element, 'name'), 'text')?.text.trim() ?? '';
      left.push({ name: called, place: element.place, reason: question.fault });
    }
  }
  return success(gather(questions, left, options));
}
