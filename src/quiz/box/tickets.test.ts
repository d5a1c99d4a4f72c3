import { describe, expect, it } from 'vitest';
import { browserBytes, classKey, reached, refused, seeded, topicForm } from '../forms.fixture.ts';
import { classSeal, writeCode } from '../handin/index.ts';
import { sealBox } from './aggregate.ts';
import { collect, MAX_BOX, openBox } from './box.ts';
import { issueTickets, MAX_TICKETS } from './tickets.ts';

const seal = classSeal(classKey);
const codeOf = (nonce: number): string =>
  writeCode(topicForm, { form: 58, language: 'kk', nonce, answers: { choices: [1, 2, 3, 1, 2] } }, seal);
const withTickets = issueTickets(openBox(topicForm, { form: 58 }, 25), 30, seeded(4));
const [first = 0, second = 0] = withTickets.issued ?? [];

describe('issueTickets', () => {
  it('gives out as many as asked for, sorted, and more later', () => {
    const more = issueTickets(withTickets, 5, seeded(5));
    expect(withTickets.issued).toHaveLength(30);
    expect(more.issued).toHaveLength(35);
    expect(more.issued).toEqual([...(more.issued ?? [])].sort((left, right) => left - right));
    expect(more.issued).toEqual(expect.arrayContaining([...(withTickets.issued ?? [])]));
  });

  it(`stops at ${MAX_TICKETS}, two for each child a box holds`, () => {
    const all = issueTickets(withTickets, 1000, browserBytes);
    expect(all.issued).toHaveLength(2 * MAX_BOX);
    expect(issueTickets(all, 1, browserBytes).issued).toHaveLength(2 * MAX_BOX);
  });
});

describe('a box with tickets', () => {
  it('takes each ticket once', () => {
    const one = reached(collect(withTickets, topicForm, seal, codeOf(first)));
    expect(refused(collect(one, topicForm, seal, codeOf(first)))).toEqual({ type: 'used-ticket' });
    expect(reached(collect(one, topicForm, seal, codeOf(second))).nonces).toEqual([first, second]);
  });

  it('does not take a hand-in without one, though its code is sound', () => {
    expect(refused(collect(withTickets, topicForm, seal, codeOf(first + 1)))).toEqual({
      type: 'unknown-ticket',
    });
  });

  it('forgets its tickets when it is sealed', () => {
    let box = withTickets;
    for (const nonce of box.issued?.slice(0, 12) ?? [])
      box = reached(collect(box, topicForm, seal, codeOf(nonce)));
    const sealed = reached(sealBox(box, topicForm, browserBytes));
    expect(Object.keys(sealed)).not.toContain('issued');
    expect(sealed.n).toBe(12);
  });
});
