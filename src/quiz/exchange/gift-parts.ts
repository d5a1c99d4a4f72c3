import { failure, type Outcome, success } from '../item/index.ts';
import type { GiftBlock } from './gift-blocks.ts';
import { plainIndex, unescapeGift } from './gift-escape.ts';

/** A question of a GIFT file, its marks still in it. */
export interface GiftParts {
  /** Where the question begins in the file. */
  readonly start: number;
  /** What stands between `::` and `::`. */
  readonly name: string;
  readonly comment: string;
  /** The question with a blank where answers stood in its middle. */
  readonly stem: string;
  /** What stands between the braces; nothing when there are none. */
  readonly answers?: string;
  readonly feedback: string;
}

/** A brace without its partner, and where it stands in the file. */
export interface LoneBrace {
  readonly missing: '{' | '}';
  readonly at: number;
}

/** The last place of the mark before feedback on the question as a whole. */
function feedbackIndex(answers: string): number {
  let last = -1;
  for (let at = plainIndex(answers, '####'); at >= 0; at = plainIndex(answers, '####', at + 1)) last = at;
  return last;
}

/**
 * Takes a question apart into name, text, answers and feedback, as Moodle does (question/format/gift,
 * `readquestion`): the first `{` and the first `}` hold the answers, and text after them makes a missing-word question.
 * @returns a fault when a brace stands alone: then nobody can say where a question ends
 * @example giftParts({ start: 0, text: '::q::2+2?{=4 ~5####Count.}', comment: '' })
 */
export function giftParts({ start, text, comment }: GiftBlock): Outcome<GiftParts, LoneBrace> {
  const lead = text.length - text.trimStart().length;
  let body = text.trim();
  let at = start + lead;
  let name = '';
  const nameEnd = body.startsWith('::') ? plainIndex(body, '::', 2) : -1;
  if (nameEnd >= 0) {
    name = unescapeGift(body.slice(2, nameEnd)).trim();
    at += nameEnd + 2;
    body = body.slice(nameEnd + 2);
  }
  const open = plainIndex(body, '{');
  const close = plainIndex(body, '}');
  const known = { start: start + lead, name, comment };
  if (open < 0 && close < 0) return success({ ...known, stem: body, feedback: '' });
  if (close < 0) return failure({ missing: '}', at: at + open });
  if (open < 0 || close < open) return failure({ missing: '{', at: at + close });

  const inside = body.slice(open + 1, close);
  const after = body.slice(close + 1);
  const mark = feedbackIndex(inside);
  return success({
    ...known,
    stem: after.trim() === '' ? body.slice(0, open) : `${body.slice(0, open)}_____${after}`,
    answers: (mark < 0 ? inside : inside.slice(0, mark)).trim(),
    feedback: mark < 0 ? '' : inside.slice(mark + 4),
  });
}
