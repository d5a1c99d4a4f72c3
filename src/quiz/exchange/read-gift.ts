import { failure, type Outcome, success } from '../item/index.ts';
import { gather } from './gather.ts';
import { giftBlocks } from './gift-blocks.ts';
import { unescapeGift } from './gift-escape.ts';
import { giftParts } from './gift-parts.ts';
import { giftQuestion } from './gift-question.ts';
import { MAX_QUESTION, MAX_ROWS } from './limits.ts';
import type { Malformed } from './malformed.ts';
import { placesOf } from './places.ts';
import type { Left, RawQuestion, Reading, ReadOptions } from './reading.ts';
import { oneLine } from './tidy.ts';
import { readable } from './whole-file.ts';

/**
 * Reads a GIFT file (docs.moodle.org, "GIFT format"; question/format/gift of Moodle where the page is silent).
 * Single-choice questions with three options become items; every other question is named with its reason.
 * @param text the file, decoded; a byte order mark may stand at its beginning
 * @returns a fault when a brace has no partner or the file is out of all proportion: then nothing is taken
 * @example readGift('::k1::Кто?{=а ~б ~в}', { language: 'ru' })
 */
export function readGift(text: string, options: ReadOptions): Outcome<Reading, Malformed> {
  const whole = readable(text);
  if (!whole.ok) return whole;
  const placeOf = placesOf(whole.value);
  const questions: RawQuestion[] = [];
  const left: Left[] = [];
  const blocks = giftBlocks(whole.value);
  const beyond = blocks[MAX_ROWS];
  if (beyond) return failure({ type: 'too-many-rows', limit: MAX_ROWS, place: placeOf(beyond.start) });
  for (const block of blocks) {
    const parts = giftParts(block);
    if (!parts.ok) {
      const { missing, at } = parts.fault;
      return failure({ type: 'brace', missing, place: placeOf(at) });
    }
    const { start, stem } = parts.value;
    const place = placeOf(start);
    const name = parts.value.name || oneLine(unescapeGift(stem));
    const length = block.text.length;
    if (length > MAX_QUESTION) {
      left.push({
        name,
        place,
        reason: { type: 'too-long', part: 'question', found: length, limit: MAX_QUESTION },
      });
      continue;
    }
    const question = giftQuestion(parts.value, place);
    if (question.ok) questions.push(question.value);
    else left.push({ name, place, reason: question.fault });
  }
  return success(gather(questions, left, options));
}
