import type { longest } from './limits.ts';

/** A part of an item that has a length. */
export type Part = keyof typeof longest | 'question';

/** Why one question of a sound file was left out. */
export type Reason =
  | { readonly type: 'question-type'; readonly found: string }
  | { readonly type: 'option-count'; readonly found: number; readonly expected: string }
  | { readonly type: 'no-stem' }
  | { readonly type: 'empty-option'; readonly option: number }
  | { readonly type: 'no-key' }
  | { readonly type: 'several-keys'; readonly found: number }
  | { readonly type: 'unknown-key'; readonly found: string }
  | { readonly type: 'too-long'; readonly part: Part; readonly found: number; readonly limit: number }
  | { readonly type: 'markup'; readonly found: string }
  | { readonly type: 'attachment' }
  | { readonly type: 'no-language' }
  | { readonly type: 'unknown-language'; readonly found: string }
  | { readonly type: 'unknown-indicator'; readonly found: string }
  | { readonly type: 'duplicate-id'; readonly id: string }
  | { readonly type: 'disagrees'; readonly id: string; readonly field: string };

/** What of a question that was taken could not come along. */
export type Loss =
  | { readonly type: 'id-changed'; readonly found: string }
  | { readonly type: 'option-feedback' }
  | { readonly type: 'combined-feedback' }
  | { readonly type: 'weights' }
  | { readonly type: 'hints' }
  | { readonly type: 'detail'; readonly field: string; readonly found: string };

const shown = (text: string): string => (text.length > 40 ? `"${text.slice(0, 39)}…"` : `"${text}"`);

/**
 * Why a question was left out, and what its author can do.
 * @example reasonSentence({ type: 'option-count', found: 4, expected: 'three' }) // '4 options, expected three. …'
 */
export function reasonSentence(reason: Reason): string {
  switch (reason.type) {
    case 'question-type':
      return `a question of type ${shown(reason.found)}; an item is one best answer of three. Write it anew as one.`;
    case 'option-count':
      return `${reason.found} options, expected ${reason.expected}. Change the options and import again.`;
    case 'no-stem':
      return 'no question text. Add it.';
    case 'empty-option':
      return `option ${reason.option} is empty. Add its text.`;
    case 'no-key':
      return 'no option is marked as right. Mark one.';
    case 'several-keys':
      return `${reason.found} options are marked as right, expected one. Ask for the best answer.`;
    case 'unknown-key':
      return `key ${shown(reason.found)}, expected a, b or c in Latin letters.`;
    case 'too-long':
      return `${reason.part} of ${reason.found} characters, expected at most ${reason.limit}. Shorten it.`;
    case 'markup':
      return `${shown(reason.found)} in a text; texts are plain. Remove it and import again.`;
    case 'attachment':
      return 'a picture or another file belongs to it; items are text alone.';
    case 'no-language':
      return 'the file does not say in which language it is. Say it with --language.';
    case 'unknown-language':
      return `language ${shown(reason.found)}, expected kk, ru or en.`;
    case 'unknown-indicator':
      return `indicator ${shown(reason.found)}, expected K, D, S or K0.`;
    case 'duplicate-id':
      return `id "${reason.id}" stands in the file twice in this language. The first was taken; give this one another id.`;
    case 'disagrees':
      return `its ${reason.field} is not that of "${reason.id}" in another language. Make the languages agree.`;
  }
}

/**
 * What could not come along with a question that was taken.
 * @example lossSentence({ type: 'hints' }) // 'its hints'
 */
export function lossSentence(loss: Loss): string {
  switch (loss.type) {
    case 'id-changed':
      return `its name ${shown(loss.found)} as an id`;
    case 'option-feedback':
      return 'feedback on single options';
    case 'combined-feedback':
      return 'feedback on right and wrong answers as such';
    case 'weights':
      return 'marks for options that are partly right';
    case 'hints':
      return 'its hints';
    case 'detail':
      return `its ${loss.field} ${shown(loss.found)}, which is no name we know`;
  }
}
