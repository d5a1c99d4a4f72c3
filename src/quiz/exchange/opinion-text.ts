import type { ExchangedText } from './exchanged-item.ts';
import { oneLine, tidy } from './tidy.ts';

const BULLET = '• ';

/**
 * An opinion as text to read: the question, an empty line, the levels as a list.
 * Moodle wants an option worth 100 % in a choice question and may stop an import at one without (question/type/multichoice,
 * `save_question_options`), and an opinion has no right option. It also keeps answers under names, which is not what a
 * child was promised for them.
 * @example opinionText({ stem: 'Is it calm?', options: ['Yes', 'No'] }) // 'Is it calm?\n\n• Yes\n• No'
 */
export function opinionText({ stem, options }: ExchangedText): string {
  return `${tidy(stem)}\n\n${options.map((option) => BULLET + oneLine(option)).join('\n')}`;
}

/**
 * Takes such a text apart again. The list is what follows the last empty line.
 * @returns no options where there is no list
 * @example readOpinionText('Is it calm?\n\n• Yes\n• No').options // ['Yes', 'No']
 */
export function readOpinionText(text: string): { stem: string; options: string[] } {
  const split = text.lastIndexOf('\n\n');
  const lines = split < 0 ? [] : text.slice(split + 2).split('\n');
  if (!lines.length || !lines.every((line) => line.startsWith(BULLET))) return { stem: text, options: [] };
  return { stem: text.slice(0, split), options: lines.map((line) => line.slice(BULLET.length)) };
}
