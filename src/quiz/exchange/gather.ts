import type { OptionIndex } from '../item/index.ts';
import type { ExchangedItem, ExchangedText, Language } from './exchanged-item.ts';
import { freeId, slugOf } from './item-id.ts';
import { type Found, judge } from './judge.ts';
import type { Left, RawQuestion, Reading, ReadOptions, Taken } from './reading.ts';
import type { Loss } from './reason.ts';

/** An item while its languages come in. */
interface Draft {
  readonly first: Found;
  readonly text: { [L in Language]?: ExchangedText };
  losses: readonly Loss[];
}

/** In what two languages of an item differ although they must not. */
function disagreement(one: Found, other: Found): string | undefined {
  if (one.indicator !== other.indicator) return 'indicator';
  if (one.key !== other.key) return 'key';
  if (one.text.options.length !== other.text.options.length) return 'number of options';
  return (['topic', 'band', 'level', 'cognitive'] as const).find(
    (field) => one.details[field] !== other.details[field],
  );
}

function toItem(id: string, { first, text }: Draft): ExchangedItem {
  const { indicator, key, details } = first;
  if (indicator === 'S' || indicator === 'K0') return { id, indicator, ...details, text };
  return { id, indicator, ...details, key: key as OptionIndex, text };
}

/** What was left out, as a reader of the file comes by it. */
const inFileOrder = (left: readonly Left[]): Left[] =>
  [...left].sort(({ place: one }, { place: other }) => one.line - other.line || one.column - other.column);

/**
 * Joins the languages of each item: questions with the same id are one item in several languages.
 * A question without an id gets one from its name, and none that another question of the file has.
 * @param known what the format had to leave out already
 * @returns items in the order they first stand in, and what was left out, in the file's order
 * @example gather(questions, [], { language: 'kk' }).taken.length
 */
export function gather(
  questions: readonly RawQuestion[],
  known: readonly Left[],
  options: ReadOptions,
): Reading {
  const used = new Set(questions.flatMap(({ id }) => (id === undefined ? [] : [slugOf(id)])));
  const drafts = new Map<string, Draft>();
  const left = [...known];
  for (const question of questions) {
    const { name, place } = question;
    const judged = judge(question, options);
    if (!judged.ok) {
      left.push({ name, place, reason: judged.fault });
      continue;
    }
    const found = judged.value;
    const wish = slugOf(found.id ?? found.name);
    const id = found.id === undefined || wish === '' ? freeId(wish, used) : wish;
    used.add(id);
    const changed: Loss[] = id === (found.id ?? found.name) ? [] : [{ type: 'id-changed', found: name }];
    const losses = [...changed, ...found.losses];
    const draft = drafts.get(id);
    if (!draft) {
      drafts.set(id, { first: found, text: { [found.language]: found.text }, losses });
      continue;
    }
    const field = disagreement(draft.first, found);
    if (draft.text[found.language]) left.push({ name, place, reason: { type: 'duplicate-id', id } });
    else if (field) left.push({ name, place, reason: { type: 'disagrees', id, field } });
    else {
      draft.text[found.language] = found.text;
      draft.losses = [...draft.losses, ...losses];
    }
  }
  const taken: Taken[] = [...drafts].map(([id, draft]) => ({
    item: toItem(id, draft),
    place: draft.first.place,
    losses: draft.losses,
  }));
  return { taken, left: inFileOrder(left) };
}
