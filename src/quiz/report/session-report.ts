import { type Aggregate, totalCounts } from '../box/index.ts';
import { choiceItems, type Form } from '../form/index.ts';
import type { ItemId } from '../item/index.ts';
import { DEFAULT_LIKENESS, designEffect, newcombe } from '../statistics/index.ts';
import { type PrintedShare, printedShare, type WordedShare, wordedShare } from './printed.ts';
import { thresholds } from './thresholds.ts';
import type { Waves } from './wave-summary.ts';
import type { WordedItem } from './worded-report.ts';

/** A group of five to nine of which only words are left. */
export interface WordedGroup {
  readonly n: number;
  readonly items: readonly WordedItem[];
}

/** What one time was answered on, and by whom. */
export interface SessionWave {
  readonly form: Form;
  readonly group: Aggregate | WordedGroup;
}

/** The share right of one question, as far as it may be told. */
export interface ToldShare {
  readonly words: WordedShare;
  /** From ten children on. */
  readonly figure?: { readonly printed: PrintedShare; readonly percent: number };
}

/** One question of a session: what was right before, and after. */
export interface SessionRow {
  readonly indicator: 'K' | 'D';
  readonly before?: { readonly id: ItemId } & ToldShare;
  readonly after: { readonly id: ItemId } & ToldShare;
  /** Both times the very same question; else its twin, which may be harder or easier. */
  readonly same: boolean;
  /** By an interval that allows for as many comparisons as there are questions; only where both times have figures. */
  readonly change?: 'more' | 'less' | 'cannot-be-told-apart';
}

/** What a representative may show of a session: question by question, nothing of a child. */
export interface SessionReport {
  readonly n: { readonly before?: number; readonly after: number };
  /** Fewer than 30 in a time: every figure carries the note "small group". */
  readonly small: boolean;
  /** In the order of the form. */
  readonly rows: readonly SessionRow[];
}

/** Why there is no report of a session. */
export type SessionRefusal =
  | { readonly type: 'pulse' | 'other-set' | 'same-box' | 'other-version' }
  | {
      readonly type: 'too-few';
      readonly wave: keyof Waves<unknown>;
      readonly n: number;
      readonly needed: number;
    };

interface Given {
  readonly before?: SessionWave;
  readonly after: SessionWave;
}

const isAggregate = (group: SessionWave['group']): group is Aggregate => 'leaves' in group;
const setOf = ({ number, letter }: Form): number => (letter === 'A' ? number : number - 1);
const leavesOf = ({ group }: SessionWave): string[] =>
  isAggregate(group) ? group.leaves.map(({ id }) => id) : [];

/** The least number of children a group is told of: figures from ten, words from five. */
const neededFor = (group: SessionWave['group']): number =>
  isAggregate(group) ? thresholds.figures : thresholds.words;

function refusalOf({ before, after }: Given): SessionRefusal | undefined {
  const waves = before ? [before, after] : [after];
  if (waves.some(({ form }) => form.kind !== 'topic')) return { type: 'pulse' };
  if (before && setOf(before.form) !== setOf(after.form)) return { type: 'other-set' };
  const leaves = waves.flatMap(leavesOf);
  if (new Set(leaves).size < leaves.length || before?.group === after.group) return { type: 'same-box' };
  for (const { form, group } of waves) {
    const known = isAggregate(group)
      ? group.form === form.number && group.formVersion === form.version
      : choiceItems(form).every(({ id }) => group.items.some((item) => item.id === id));
    if (!known) return { type: 'other-version' };
  }
  for (const [wave, given] of [['before', before] as const, ['after', after] as const]) {
    const needed = given && neededFor(given.group);
    if (given && needed && given.group.n < needed) return { type: 'too-few', wave, n: given.group.n, needed };
  }
  return undefined;
}

/** Children right on each scored item, in form order; undefined where only words are left. */
function rightOf({ form, group }: SessionWave): number[] | undefined {
  if (!isAggregate(group)) return undefined;
  const counts = totalCounts(form, group);
  return choiceItems(form).map(({ key }, index) => counts.items[index]?.options[key] ?? 0);
}

function toldOf(wave: SessionWave, index: number): { readonly id: ItemId } & ToldShare {
  const id = choiceItems(wave.form)[index]?.id ?? '';
  const right = rightOf(wave)?.[index];
  const { group } = wave;
  if (right === undefined || !isAggregate(group)) {
    const worded = isAggregate(group) ? undefined : group.items.find((item) => item.id === id);
    return { id, words: worded?.right ?? 'few' };
  }
  return {
    id,
    words: wordedShare(right, group.n),
    figure: { printed: printedShare(right, group.n), percent: (100 * right) / group.n },
  };
}

/** Compares two shares with Newcombe's interval at the level Bonferroni asks for. */
function changeOf({ before, after }: Given, index: number, questions: number): SessionRow['change'] {
  const [first, second] = [before && rightOf(before)?.[index], rightOf(after)?.[index]];
  if (!before || first === undefined || second === undefined) return undefined;
  const deffOf = ({ group }: SessionWave): number =>
    isAggregate(group)
      ? designEffect(
          group.leaves.map(({ n }) => n),
          DEFAULT_LIKENESS.knowledge,
        )
      : 1;
  const { low, high } = newcombe(second, after.group.n, first, before.group.n, {
    level: 1 - 0.05 / questions,
    deffs: [deffOf(after), deffOf(before)],
  });
  if (low > 0) return 'more';
  return high < 0 ? 'less' : 'cannot-be-told-apart';
}

/**
 * Says what may be said of a session on one topic: the whole group on letter A before it and on letter B after it, or on one of
 * them alone. The letters ask the same things in the same order, partly in the same words; the change is called by words,
 * question by question, and no mean is made of it, since the letters are not balanced over the group.
 * @returns the report, or why there is none
 * @example sessionReport({ before: { form: A, group: first }, after: { form: B, group: second } })
 */
export function sessionReport(given: Given): SessionReport | SessionRefusal {
  const refusal = refusalOf(given);
  if (refusal) return refusal;
  const { before, after } = given;
  const items = choiceItems(after.form);
  const n = { ...(before && { before: before.group.n }), after: after.group.n };
  return {
    n,
    small: Math.min(n.before ?? n.after, n.after) < thresholds.largeGroup,
    rows: items.map(({ indicator }, index): SessionRow => {
      const [first, second] = [before && toldOf(before, index), toldOf(after, index)];
      const change = changeOf(given, index, items.length);
      return {
        indicator,
        ...(first && { before: first }),
        after: second,
        same: first?.id === second.id,
        ...(change && { change }),
      };
    }),
  };
}
