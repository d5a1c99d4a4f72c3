import type { Mode } from './modes.ts';

/** A line as the page holds it. */
export interface PageLine {
  readonly text: string;
  readonly heading: boolean;
  /** The ways of teaching it is for; absent for all. */
  readonly modes: string | undefined;
}

/**
 * The plain text to paste into a teacher's own plan: the lines of one way of teaching, an empty line before each heading.
 * @example copiedText([{ text: 'Topic', heading: true, modes: undefined }], 'home') // '\nTopic'
 */
export function copiedText(lines: readonly PageLine[], mode: Mode): string {
  return lines
    .filter(({ modes }) => modes === undefined || modes.split(' ').includes(mode))
    .map(({ text, heading }) => (heading ? `\n${text}` : text))
    .join('\n');
}
