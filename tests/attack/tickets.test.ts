/** Paper tickets: what an insider can do with the list of those given out, and what a forger can do without it. */
import { describe, expect, it } from 'vitest';
import { collect, issueTickets, openBox } from '../../src/quiz/box/index.ts';
import {
  attemptWith,
  browserBytes,
  classKey,
  pulseForm,
  reached,
  seeded,
} from '../../src/quiz/forms.fixture.ts';
import { handIn, readCode, readTicket, ticketDigits } from '../../src/quiz/handin/index.ts';
import { seal } from './children.ts';

const assignment = { form: pulseForm.number, key: classKey, tickets: true } as const;
const attempt = attemptWith(pulseForm, { s1: { type: 'level', level: 0 } });
const withTickets = issueTickets(openBox(pulseForm, assignment, 25), 30, browserBytes);
const issued = withTickets.issued ?? [];

describe('a forger', () => {
  it('guesses no ticket among 100,000 tries at a box of thirty', () => {
    const random = seeded(9);
    let good = 0;
    let taken = 0;
    for (let guess = 0; guess < 100_000; guess += 1) {
      const digits = Array.from(random(10), (byte) => byte % 10).join('');
      const read = readTicket(digits, classKey);
      if (!read.ok) continue;
      good += 1;
      if (issued.includes(read.value)) taken += 1;
    }
    // One in 149 reads as a ticket; 30 of 67,108,864 of those are out: 0.0003 expected.
    expect(good).toBeGreaterThan(100_000 / 149 - 5 * Math.sqrt(100_000 / 149));
    expect(good).toBeLessThan(100_000 / 149 + 5 * Math.sqrt(100_000 / 149));
    expect(taken).toBe(0);
  });

  it('who hands in without a ticket is not counted, nor is one who hands in twice with the same', () => {
    const code = handIn(
      pulseForm,
      attempt,
      { ...assignment, tickets: undefined as never },
      'kk',
      browserBytes,
    );
    expect(collect(withTickets, pulseForm, seal, code)).toMatchObject({ fault: { type: 'unknown-ticket' } });
    const [ticket = 0] = issued;
    const twice = [1, 2].map(() => handIn(pulseForm, attempt, assignment, 'kk', browserBytes, ticket));
    const box = reached(collect(withTickets, pulseForm, seal, twice[0] ?? ''));
    expect(collect(box, pulseForm, seal, twice[1] ?? '')).toMatchObject({ fault: { type: 'used-ticket' } });
  });

  it('gets no code from the player of an assignment with tickets unless a ticket is typed', () => {
    expect(() => handIn(pulseForm, attempt, assignment, 'kk', browserBytes)).toThrow(RangeError);
  });
});

describe('an insider who knows every ticket', () => {
  it('learns no more of the dice: one ticket with the same answers gives every level', () => {
    const levels = new Set<number>();
    for (let time = 0; time < 400; time += 1) {
      const code = handIn(pulseForm, attempt, assignment, 'kk', browserBytes, issued[0]);
      const { answers, nonce } = reached(readCode(code, pulseForm, seal));
      expect(nonce).toBe(issued[0]);
      if (answers.satisfaction?.item === 0) levels.add(answers.satisfaction.level);
    }
    expect(levels.size).toBe(5);
  });

  it('finds the tickets in an order that says nothing of the drawing', () => {
    const more = issueTickets(withTickets, 30, browserBytes).issued ?? [];
    expect(more).toEqual([...more].sort((left, right) => left - right));
    expect(more.map((nonce) => readTicket(ticketDigits(nonce, classKey), classKey))).toEqual(
      more.map((value) => ({ ok: true, value })),
    );
  });
});
