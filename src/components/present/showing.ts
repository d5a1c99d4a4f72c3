import type { ProjectedForm } from '#quiz/form';

/** Three options and "I don't know". */
export const ANSWERS = 4;

/** The largest count of one answer: two digits, more than any hall has cards. */
const MOST = 99;

/** What the wall shows of one question. */
export type View = 'question' | 'count' | 'why';

/** Where a showing stands. It is kept by the page alone: nothing of it is stored. */
export interface Showing {
  readonly form: ProjectedForm;
  /** Place of the question shown; the number of questions once the last is over. */
  readonly place: number;
  readonly view: View;
  /** Whether the counts of the question are open. */
  readonly shown: boolean;
  /** Cards counted, by question and answer. */
  readonly counts: readonly (readonly number[])[];
  /** Whether the last question was left, so that a pulse may be explained. */
  readonly over: boolean;
}

/** What a key, a tap or a typed number asks for. */
export type Step =
  | { readonly type: 'next' | 'previous' | 'again' | 'show' | 'count' | 'why' }
  | { readonly type: 'add'; readonly answer: number; readonly by: 1 | -1 }
  | { readonly type: 'set'; readonly answer: number; readonly count: number };

/** The first question, nothing counted. */
export function beginShowing(form: ProjectedForm): Showing {
  const counts = form.items.map(() => new Array<number>(ANSWERS).fill(0));
  return { form, place: 0, view: 'question', shown: false, counts, over: false };
}

/** Whether explanations may be opened: at once in a topic form, after the last question in a pulse. */
export function mayExplain({ form, over }: Showing): boolean {
  return form.kind === 'topic' || over;
}

function withCount(showing: Showing, answer: number, count: number): Showing {
  const kept = Number.isFinite(count) ? Math.min(MOST, Math.max(0, Math.trunc(count))) : 0;
  const counts = showing.counts.map((row, place) =>
    place === showing.place ? row.map((old, own) => (own === answer ? kept : old)) : row,
  );
  return { ...showing, counts };
}

/** Another question: its counts are hidden until they are asked for. */
function at(showing: Showing, place: number): Showing {
  const end = showing.form.items.length;
  const over = showing.over || place >= end;
  return { ...showing, place: Math.min(end, Math.max(0, place)), view: 'question', shown: false, over };
}

/**
 * One step of a showing.
 * @example take(beginShowing(form), { type: 'add', answer: 0, by: 1 }).counts[0] // [1, 0, 0, 0]
 */
export function take(showing: Showing, step: Step): Showing {
  if (step.type === 'next') return at(showing, showing.place + 1);
  if (step.type === 'previous') return at(showing, showing.place - 1);
  if (step.type === 'again') return at(showing, 0);
  // After the last question there is nothing to count, show or explain.
  if (showing.place >= showing.form.items.length) return showing;
  switch (step.type) {
    case 'show':
      return { ...showing, view: 'question', shown: !showing.shown || showing.view === 'count' };
    case 'count':
      return { ...showing, view: showing.view === 'count' ? 'question' : 'count', shown: false };
    case 'why':
      return mayExplain(showing)
        ? { ...showing, view: showing.view === 'why' ? 'question' : 'why' }
        : showing;
    case 'add':
      return withCount(showing, step.answer, (showing.counts[showing.place]?.[step.answer] ?? 0) + step.by);
    case 'set':
      return withCount(showing, step.answer, step.count);
  }
}
