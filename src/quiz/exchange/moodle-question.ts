import { failure, type Outcome, success } from '../item/index.ts';
import { readOpinionText } from './opinion-text.ts';
import { plainText, type TextFormat } from './plain-text.ts';
import type { RawQuestion } from './reading.ts';
import type { Loss, Reason } from './reason.ts';
import { labelsOf } from './tags.ts';
import { childOf, type XmlElement } from './xml-tree.ts';

/** `format="…"` of a text (question/format/xml, `trans_format`); HTML when it is missing or new. */
const formats: Readonly<Record<string, TextFormat>> = {
  html: 'html',
  plain_text: 'plain',
  moodle_auto_format: 'auto',
  markdown: 'markdown',
  wiki_like: 'wiki',
};

const formatOf = (element: XmlElement | undefined, inherited: TextFormat): TextFormat => {
  const named = element?.attributes.get('format')?.trim();
  return named === undefined ? inherited : (formats[named] ?? 'html');
};

/** The words of an element that holds a `<text>`. */
function wordsOf(element: XmlElement | undefined, inherited: TextFormat): Outcome<string, Reason> {
  if (childOf(element, 'file')) return failure({ type: 'attachment' });
  const text = childOf(element, 'text');
  const nested = text?.children[0];
  if (nested) return failure({ type: 'markup', found: `<${nested.name}>` });
  /** Files of long ago have the words in the element itself. */
  const words = text ?? element;
  return plainText(words?.text.trim() ?? '', formatOf(element, inherited));
}

const short = (element: XmlElement, name: string): string => childOf(element, name)?.text.trim() ?? '';

/** What of a question has no place in an item. */
function lossesOf(question: XmlElement): Loss[] {
  const combined = ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback'].some(
    (name) => (childOf(childOf(question, name), 'text')?.text.trim() ?? '') !== '',
  );
  return [
    ...(combined ? [{ type: 'combined-feedback' } as const] : []),
    ...(childOf(question, 'hint') ? [{ type: 'hints' } as const] : []),
  ];
}

/** Which answers are right: those worth 100 % or, where several may be ticked, all that are worth something. */
function keysOf(fractions: readonly number[], single: boolean): number[] {
  const full = fractions.flatMap((fraction, index) => (fraction >= 100 ? [index] : []));
  if (single || full.length > 0) return full;
  return fractions.flatMap((fraction, index) => (fraction > 0 ? [index] : []));
}

/**
 * Reads one `<question>` of a Moodle XML file.
 * @returns a single-choice question, or an opinion of ours; the reason when it is of another type
 * @example moodleQuestion(element)
 */
export function moodleQuestion(question: XmlElement): Outcome<RawQuestion, Reason> {
  const type = question.attributes.get('type') ?? 'of no type';
  const tags = childOf(question, 'tags')?.children ?? [];
  const labels = labelsOf(tags.map((tag) => short(tag, 'text')));
  const opinion = type === 'description' && /^(s|k0)$/i.test(labels.indicator ?? '');
  if (type !== 'multichoice' && !opinion) return failure({ type: 'question-type', found: type });
  if (childOf(question, 'image_base64')) return failure({ type: 'attachment' });

  const text = childOf(question, 'questiontext');
  const format = formatOf(text, 'html');
  const stem = wordsOf(text, 'html');
  if (!stem.ok) return stem;
  const id = short(question, 'idnumber');
  const name = childOf(childOf(question, 'name'), 'text')?.text.trim() || stem.value;
  const known = { place: question.place, ...(id === '' ? {} : { id }), name, labels };
  if (opinion) return success({ ...known, ...readOpinionText(stem.value), keys: [], why: '', losses: [] });

  const answers = question.children.filter((child) => child.name === 'answer');
  const options: string[] = [];
  for (const answer of answers) {
    const option = wordsOf(answer, format);
    if (!option.ok) return option;
    options.push(option.value);
  }
  const fractions = answers.map((answer) => Number(answer.attributes.get('fraction') ?? 0) || 0);
  const keys = keysOf(fractions, !/^(false|0)$/i.test(short(question, 'single')));
  const feedback = answers.map((answer) => childOf(answer, 'feedback'));
  const general = wordsOf(childOf(question, 'generalfeedback'), format);
  if (!general.ok) return general;
  const own = wordsOf(feedback[keys[0] ?? -1], format);
  if (!own.ok) return own;
  const why = general.value === '' ? own.value : general.value;

  const losses = lossesOf(question);
  if (fractions.some((fraction) => fraction !== 0 && fraction !== 100)) losses.push({ type: 'weights' });
  const others = feedback.some((each, index) => {
    const said = childOf(each, 'text')?.text.trim() ?? '';
    return said !== '' && (index !== keys[0] || general.value !== '');
  });
  if (others) losses.push({ type: 'option-feedback' });
  return success({ ...known, stem: stem.value, options, keys, why, losses });
}
