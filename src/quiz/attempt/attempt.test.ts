import { describe, expect, it } from 'vitest';
import { pulseForm, reached, refused, topicForm } from '../forms.fixture.ts';
import type { Response } from '../item/index.ts';
import { type Attempt, answer, begin, explain, goTo, skip, submit } from './attempt.ts';

const option = (index: 0 | 1 | 2): Response => ({ type: 'option', option: index });
const started = begin(topicForm);
const submitted = reached(submit(started));

describe('begin', () => {
  it('stands at the first item with nothing answered', () => {
    expect(started).toEqual({
      form: 58,
      formVersion: 1,
      stage: 'answering',
      position: 0,
      responses: {},
      explained: [],
      orders: {},
    });
  });

  it('keeps how the options are laid out for this child', () => {
    expect(begin(topicForm, { k1: [2, 0, 1] }).orders).toEqual({ k1: [2, 0, 1] });
  });
});

describe('answer', () => {
  it('keeps the response, in any order of items', () => {
    const later = reached(answer(started, topicForm, 'd1', option(1)));
    const both = reached(answer(later, topicForm, 'k1', { type: 'dont-know' }));
    expect(both.responses).toEqual({ d1: option(1), k1: { type: 'dont-know' } });
  });

  it('changes a response given before', () => {
    const once = reached(answer(started, topicForm, 'k1', option(0)));
    expect(reached(answer(once, topicForm, 'k1', option(2))).responses).toEqual({ k1: option(2) });
  });

  it('leaves the attempt given as it was', () => {
    const before = structuredClone(started);
    answer(started, topicForm, 'k1', option(0));
    expect(started).toEqual(before);
  });

  it('does not move the child on', () => {
    expect(reached(answer(started, topicForm, 'k1', option(0))).position).toBe(0);
  });

  it('takes an opinion and a declined opinion in a pulse', () => {
    const pulse = begin(pulseForm);
    expect(reached(answer(pulse, pulseForm, 's1', { type: 'level', level: 3 })).responses).toHaveProperty(
      's1',
    );
    expect(reached(answer(pulse, pulseForm, 's1', { type: 'declined' })).responses).toHaveProperty('s1');
  });

  it.each(['nobody', '', '__proto__', 'constructor', 'toString'])('refuses the unknown item "%s"', (item) => {
    expect(refused(answer(started, topicForm, item, option(0)))).toEqual({ type: 'unknown-item', item });
  });

  it('refuses what the item does not offer', () => {
    const opinion: Response = { type: 'level', level: 0 };
    expect(refused(answer(started, topicForm, 'k1', opinion))).toEqual({ type: 'not-offered', item: 'k1' });
  });
});

describe('skip', () => {
  it('takes a response back and leaves the others', () => {
    const one = reached(answer(started, topicForm, 'k1', option(0)));
    const two = reached(answer(one, topicForm, 'k2', option(0)));
    expect(reached(skip(two, topicForm, 'k1')).responses).toEqual({ k2: option(0) });
    expect(two.responses).toHaveProperty('k1');
  });

  it('changes nothing where nothing was answered', () => {
    expect(reached(skip(started, topicForm, 'k1'))).toEqual(started);
  });

  it('refuses an unknown item', () => {
    expect(refused(skip(started, topicForm, 'x'))).toEqual({ type: 'unknown-item', item: 'x' });
  });
});

describe('explain', () => {
  const answered = reached(answer(started, topicForm, 'k1', option(0)));
  const explained = reached(explain(answered, topicForm, 'k1'));

  it('makes the response stand', () => {
    const fault = { type: 'already-explained', item: 'k1' };
    expect(refused(answer(explained, topicForm, 'k1', option(1)))).toEqual(fault);
    expect(refused(skip(explained, topicForm, 'k1'))).toEqual(fault);
    expect(explained.responses).toEqual({ k1: option(0) });
  });

  it('makes an item that was left out stay left out', () => {
    const shown = reached(explain(started, topicForm, 'k2'));
    expect(refused(answer(shown, topicForm, 'k2', option(1))).type).toBe('already-explained');
  });

  it('leaves the other items open', () => {
    expect(reached(answer(explained, topicForm, 'k2', option(1))).responses).toHaveProperty('k2');
  });

  it('does no more the second time', () => {
    expect(reached(explain(explained, topicForm, 'k1'))).toEqual(explained);
  });

  it('refuses an unknown item', () => {
    expect(refused(explain(started, topicForm, 'x'))).toEqual({ type: 'unknown-item', item: 'x' });
  });
});

describe('goTo', () => {
  it('shows any item, forward and back', () => {
    const last = reached(goTo(started, topicForm, 4));
    expect(last).toMatchObject({ stage: 'answering', position: 4 });
    expect(reached(goTo(last, topicForm, 0))).toEqual(started);
  });

  it('comes to the list of answers one past the last item, and back from it', () => {
    const checking = reached(goTo(started, topicForm, 5));
    expect(checking).toMatchObject({ stage: 'checking', position: 5 });
    expect(reached(goTo(checking, topicForm, 2)).stage).toBe('answering');
  });

  it('lets answers change while they are checked', () => {
    const checking = reached(goTo(started, topicForm, 5));
    expect(reached(answer(checking, topicForm, 'k1', option(1))).stage).toBe('checking');
  });

  it.each([-1, 6, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses position %d', (position) => {
    expect(refused(goTo(started, topicForm, position))).toEqual({ type: 'out-of-form', position });
  });
});

describe('submit', () => {
  it('ends the attempt with what was answered, also nothing', () => {
    expect(submitted).toEqual({ ...started, stage: 'submitted' });
  });

  const steps: [string, (attempt: Attempt) => ReturnType<typeof submit>][] = [
    ['answer', (attempt) => answer(attempt, topicForm, 'k1', option(0))],
    ['skip', (attempt) => skip(attempt, topicForm, 'k1')],
    ['explain', (attempt) => explain(attempt, topicForm, 'k1')],
    ['goTo', (attempt) => goTo(attempt, topicForm, 1)],
    ['submit', submit],
  ];

  it.each(steps)('lets nothing follow it: %s', (_, step) => {
    expect(refused(step(submitted))).toEqual({ type: 'already-submitted' });
  });

  it('comes before every other fault', () => {
    expect(refused(answer(submitted, topicForm, 'x', option(0))).type).toBe('already-submitted');
    expect(refused(goTo(submitted, topicForm, 99)).type).toBe('already-submitted');
  });
});
