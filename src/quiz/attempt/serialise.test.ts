import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { responsesTo } from '../arbitraries.fixture.ts';
import type { Form } from '../form/index.ts';
import { pulseForm, reached, topicForm, youngPulseForm } from '../forms.fixture.ts';
import { isChoice } from '../item/index.ts';
import { type Attempt, answer, begin, explain, goTo, type OptionOrder, skip, submit } from './attempt.ts';
import { restore, serialise } from './serialise.ts';

type Move = (attempt: Attempt) => ReturnType<typeof submit>;

/** Steps a child can take on a form. */
const movesOn = (form: Form): fc.Arbitrary<Move> => {
  const items = fc.constantFrom(...form.items);
  return fc.oneof(
    {
      weight: 6,
      arbitrary: items.chain((item) =>
        responsesTo(item).map((response) => (attempt: Attempt) => answer(attempt, form, item.id, response)),
      ),
    },
    {
      weight: 2,
      arbitrary: items.map(
        ({ id }) =>
          (attempt: Attempt) =>
            skip(attempt, form, id),
      ),
    },
    {
      weight: 2,
      arbitrary: items.map(
        ({ id }) =>
          (attempt: Attempt) =>
            explain(attempt, form, id),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.nat(form.items.length).map((place) => (attempt: Attempt) => goTo(attempt, form, place)),
    },
    { weight: 1, arbitrary: fc.constant<Move>(submit) },
  );
};

const orders: fc.Arbitrary<OptionOrder> = fc.constantFrom<OptionOrder>(
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
);

const sittings = fc.constantFrom(topicForm, pulseForm, youngPulseForm).chain((form) => {
  const scored = form.items.filter(isChoice).map(({ id }) => id);
  return fc.record({
    form: fc.constant(form),
    laidOut: fc.dictionary(fc.constantFrom(...scored), orders, { noNullPrototype: true }),
    moves: fc.array(movesOn(form), { maxLength: 30 }),
  });
});

const played = (form: Form, laidOut: Record<string, OptionOrder>, moves: readonly Move[]): Attempt =>
  moves.reduce(
    (attempt, move) => {
      const step = move(attempt);
      return step.ok ? step.value : attempt;
    },
    begin(form, laidOut),
  );

describe('serialise and restore', () => {
  it('bring back the attempt after any steps a child can take', () => {
    fc.assert(
      fc.property(sittings, ({ form, laidOut, moves }) => {
        const attempt = played(form, laidOut, moves);
        expect(reached(restore(serialise(attempt), form))).toEqual(attempt);
      }),
      { numRuns: 500 },
    );
  });

  it('give a text that stays the same when it is restored and written again', () => {
    fc.assert(
      fc.property(sittings, ({ form, laidOut, moves }) => {
        const once = serialise(reached(restore(serialise(played(form, laidOut, moves)), form)));
        expect(serialise(reached(restore(once, form)))).toBe(once);
      }),
    );
  });

  it('write the version beside the attempt', () => {
    expect(JSON.parse(serialise(begin(topicForm)))).toEqual({ version: 1, attempt: begin(topicForm) });
  });
});
