import { failure, type Outcome, success } from '../item/index.ts';
import { plainIndex, splitPlain, unescapeGift } from './gift-escape.ts';
import type { GiftParts } from './gift-parts.ts';
import { readOpinionText } from './opinion-text.ts';
import type { Place } from './places.ts';
import { plainText, type TextFormat } from './plain-text.ts';
import type { RawQuestion } from './reading.ts';
import type { Loss, Reason } from './reason.ts';
import { labelsOf } from './tags.ts';

/** `[html]` and its like; the text of a question is in Moodle's own format when it does not say. */
const formats: Readonly<Record<string, TextFormat>> = {
  html: 'html',
  moodle: 'auto',
  plain: 'plain',
  markdown: 'markdown',
};

/** A text with its format taken off the front. */
function formatted(text: string, inherited: TextFormat): { text: string; format: TextFormat } {
  const [mark, name = ''] = /^\[(html|moodle|plain|markdown)\]/.exec(text.trim()) ?? [];
  const bare = unescapeGift(mark === undefined ? text.trim() : text.trim().slice(mark.length)).trim();
  return { text: bare, format: formats[name] ?? inherited };
}

interface Answer {
  readonly text: string;
  readonly feedback: string;
  /** Percent; the mark `=` is 100. */
  readonly weight: number;
}

/** `%50%` before a wrong answer (question/format/gift, `answerweightparser`). */
const weighted = /^%(-*[0-9]{1,2}\.?[0-9]*)%/;

function answerOf(mark: string, part: string): Answer {
  const bare = part.trim();
  const [written = '', percent = ''] = mark === '=' ? [] : (weighted.exec(bare) ?? []);
  const rest = bare.slice(written.length);
  const hash = plainIndex(rest, '#');
  return {
    text: hash < 0 ? rest : rest.slice(0, hash),
    feedback: hash < 0 ? '' : rest.slice(hash + 1),
    weight: mark === '=' ? 100 : Number(percent.replace(/^-+/, '-')) || 0,
  };
}

/** What Moodle would make of the answers, where that is no choice question. */
function otherType(answers: string): string | undefined {
  if (answers === '') return 'essay';
  if (answers.startsWith('#')) return 'numerical';
  if (plainIndex(answers, '~') >= 0) return undefined;
  if (plainIndex(answers, '=') >= 0 && answers.includes('->')) return 'matching';
  const bare = answers.split('#')[0]?.trim() ?? '';
  return /^(T|TRUE|F|FALSE)$/.test(bare) ? 'true/false' : 'short answer';
}

/** Where the key is, and what is lost with the weights. */
function keysOf(answers: readonly Answer[]): { keys: number[]; losses: Loss[] } {
  const full = answers.flatMap(({ weight }, index) => (weight === 100 ? [index] : []));
  const partly = answers.flatMap(({ weight }, index) => (weight > 0 ? [index] : []));
  const keys = full.length > 0 ? full : partly;
  const losses: Loss[] = answers.some(({ weight }) => weight !== 0 && weight !== 100)
    ? [{ type: 'weights' }]
    : [];
  return { keys, losses };
}

/**
 * Reads one question of a GIFT file.
 * @returns a single-choice question, or an opinion of ours; the reason when it is of another type
 * @example giftQuestion({ start: 0, name: 'q', comment: '', stem: '2+2?', answers: '=4 ~5 ~6', feedback: '' }, place)
 */
export function giftQuestion(parts: GiftParts, place: Place): Outcome<RawQuestion, Reason> {
  const { comment, name, answers } = parts;
  const id = /\[id:((?:\\\]|[^\]])+)\]/.exec(comment)?.[1]?.replaceAll('\\]', ']').trim();
  const tags = [...comment.matchAll(/\[tag:((?:\\\]|[^\]])+)\]/g)].map(([, tag = '']) => tag.trim());
  const labels = labelsOf(tags);
  const stem = formatted(parts.stem, 'auto');
  const words = plainText(stem.text, stem.format);
  if (!words.ok) return words;
  const known = { place, ...(id === undefined ? {} : { id }), name: name || words.value, labels };

  if (answers === undefined) {
    const opinion = /^(s|k0)$/i.test(labels.indicator ?? '');
    if (!opinion) return failure({ type: 'question-type', found: 'description' });
    return success({ ...known, ...readOpinionText(words.value), keys: [], why: '', losses: [] });
  }
  const type = otherType(answers);
  if (type) return failure({ type: 'question-type', found: type });

  const [before, ...marked] = splitPlain(answers, '~=');
  const all = before && before.text.trim() !== '' ? [before, ...marked] : marked;
  const read = all.map((part) => answerOf(part.mark, part.text));
  const { keys, losses } = keysOf(read);
  const texts: string[] = [];
  for (const answer of read) {
    const option = formatted(answer.text, stem.format);
    const plain = plainText(option.text, option.format);
    if (!plain.ok) return plain;
    texts.push(plain.value);
  }
  const feedback = parts.feedback.trim() || (read[keys[0] ?? -1]?.feedback ?? '');
  const why = formatted(feedback, stem.format);
  const reasoned = plainText(why.text, why.format);
  if (!reasoned.ok) return reasoned;
  const lost = read.some((answer) => answer.feedback !== '' && answer.feedback !== feedback);
  if (lost) losses.push({ type: 'option-feedback' });
  return success({ ...known, stem: words.value, options: texts, keys, why: reasoned.value, losses });
}
