import { type Attempt, begin, goTo, serialise } from '#quiz/attempt';
import { openTally, setTotal } from '#quiz/box';
import type { Form } from '#quiz/form';
import { normalise } from '#quiz/handin';
import { exampleAssignment } from './example-attempt.ts';
import { exampleBox } from './example-class.ts';
import type { ExampleCode } from './example-code.ts';

/** One thing a browser keeps for this site, with a value as it would be. */
export interface Stored {
  readonly id: 'attempt' | 'code' | 'next' | 'reading' | 'boxes' | 'tallies' | 'probe' | 'saved' | 'path';
  /** Its key; `…` stands for the number of the form. */
  readonly key: string;
  /** The tab's own storage, which ends with the tab, or the browser's, which does not; files; and what a child turns on. */
  readonly place: 'tab' | 'browser' | 'cache' | 'own';
  readonly value: string;
}

/** An attempt at its third question: two answers given, the options of the first scored items laid out by chance. */
export function attemptUnderway(form: Form): Attempt {
  const choices = form.items.filter(({ indicator }) => indicator === 'K' || indicator === 'D');
  const orders = Object.fromEntries(choices.map(({ id }) => [id, [1, 0, 2] as const]));
  const [first, second] = form.items;
  const level = { type: 'level', level: 1 } as const;
  const responses = first && second ? { [first.id]: level, [second.id]: level } : {};
  const moved = goTo({ ...begin(form, orders), responses }, form, 2);
  if (!moved.ok) throw new Error('The example needs a form of three items or more.');
  return moved.value;
}

/**
 * Every key this site stores anything under. tests/site/privacy.test.ts holds the list to src/stores.
 * @param pulse the form of the example code
 * @param topic a short form with its address, for the teacher's box
 */
export function storedExamples(
  pulse: Form,
  example: ExampleCode,
  topic: { readonly form: Form; readonly slug: string },
): Stored[] {
  const { key } = exampleAssignment(pulse);
  const box = {
    id: '0a1b2c3d4e5f',
    label: '5 «Ә»',
    slug: topic.slug,
    form: topic.form.number,
    assignment: { key: [...exampleAssignment(topic.form).key] },
    content: exampleBox(topic.form, 2),
  };
  const tally = {
    id: '5f4e3d2c1b0a',
    label: '5 «Б»',
    slug: topic.slug,
    form: topic.form.number,
    content: [14, 6, 3, 1, 1].reduce(
      (own, total, column) => setTotal(own, 0, column, total),
      openTally(topic.form, 25),
    ),
  };
  return [
    { id: 'attempt', key: 'bilemin.attempt.…', place: 'tab', value: serialise(attemptUnderway(pulse)) },
    { id: 'code', key: 'bilemin.code.…', place: 'tab', value: `${key.join('.')} ${normalise(example.code)}` },
    { id: 'next', key: 'bilemin.next-is', place: 'tab', value: 'same-child' },
    { id: 'reading', key: 'bilemin.reading', place: 'tab', value: 'text=large letters=easy' },
    { id: 'boxes', key: 'bilemin.boxes', place: 'browser', value: JSON.stringify([box]) },
    { id: 'tallies', key: 'bilemin.tallies', place: 'browser', value: JSON.stringify([tally]) },
    { id: 'probe', key: 'bilemin.test', place: 'browser', value: '1' },
    { id: 'saved', key: 'bilemin.saved', place: 'cache', value: '/kk/help/?OoAgaDpqWWs' },
    { id: 'path', key: 'bilemin.path', place: 'own', value: 'lesson:equal quiz:equal' },
  ];
}
