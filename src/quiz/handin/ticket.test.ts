import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keys } from '../arbitraries.fixture.ts';
import { browserBytes, classKey, otherKey, reached, refused, scripted, seeded } from '../forms.fixture.ts';
import { groupTicket, newTickets, readTicket, TICKET_DIGITS, ticketDigits } from './ticket.ts';

const nonces = fc.integer({ min: 0, max: 2 ** 26 - 1 });
const bare = (text: string): string => text.replaceAll(' ', '');

describe('a ticket', () => {
  it('is read as it was printed, for every nonce and key', () => {
    fc.assert(
      fc.property(nonces, keys, (nonce, key) => {
        const text = ticketDigits(nonce, key);
        expect(text).toMatch(/^\d{3} \d{3} \d{4}$/);
        expect(reached(readTicket(text, key))).toBe(nonce);
      }),
    );
  });

  it.each([0, 2 ** 26 - 1])('has ten digits at the end of the range, %i', (nonce) => {
    expect(bare(ticketDigits(nonce, classKey))).toHaveLength(TICKET_DIGITS);
  });

  it('is 149 times the nonce and the mark of the class', () => {
    const [none, one] = [0, 1].map((nonce) => Number(bare(ticketDigits(nonce, classKey))));
    expect(none).toBeLessThan(149);
    expect(one).toBe((none ?? 0) + 149);
  });

  it('is not taken with one wrong digit or two neighbours swapped', () => {
    fc.assert(
      fc.property(nonces, keys, (nonce, key) => {
        const digits = bare(ticketDigits(nonce, key));
        for (let place = 0; place < TICKET_DIGITS; place += 1) {
          for (const digit of '0123456789') {
            if (digit === digits[place]) continue;
            const slip = `${digits.slice(0, place)}${digit}${digits.slice(place + 1)}`;
            expect(refused(readTicket(slip, key))).toEqual({ type: 'mistyped' });
          }
          const [left = '', right = ''] = digits.slice(place, place + 2);
          if (left === right || right === '') continue;
          const swapped = `${digits.slice(0, place)}${right}${left}${digits.slice(place + 2)}`;
          expect(refused(readTicket(swapped, key))).toEqual({ type: 'mistyped' });
        }
      }),
    );
  });

  it('of another class is not taken when the marks of the classes differ', () => {
    expect(refused(readTicket(ticketDigits(5, otherKey), classKey))).toEqual({ type: 'mistyped' });
  });

  it('is understood on the number row of a Kazakh keyboard, with spaces and dashes', () => {
    const row = '"әің ғ,.-үұқ';
    expect(readTicket(row, classKey)).toEqual(readTicket('1234567890', classKey));
  });

  it.each([
    ['', { type: 'length', digits: 0 }],
    ['123 456 789', { type: 'length', digits: 9 }],
    ['123 456 78901', { type: 'length', digits: 11 }],
    ['123 4x6 7890', { type: 'not-a-digit', place: 5 }],
    ['9999999999', { type: 'mistyped' }],
  ])('"%s" is no ticket, and the reason is told', (text, fault) => {
    expect(refused(readTicket(text, classKey))).toEqual(fault);
  });
});

describe('newTickets', () => {
  it('are as many as were asked for, sorted, none twice and none that is out already', () => {
    const out = newTickets(60, [], seeded(1));
    const more = newTickets(60, out, seeded(1));
    expect(new Set([...out, ...more]).size).toBe(120);
    for (const drawn of [out, more]) expect(drawn).toEqual([...drawn].sort((left, right) => left - right));
  });

  it('draws again when chance repeats itself', () => {
    expect(newTickets(2, [], scripted([0, 0, 0, 64, 0, 0, 0, 64, 0, 0, 0, 128]))).toEqual([1, 2]);
  });

  it('asks for none without drawing', () => {
    expect(newTickets(0, [1], () => expect.unreachable())).toEqual([]);
  });

  it('differ from one box to the next', () => {
    expect(newTickets(5, [], browserBytes)).not.toEqual(newTickets(5, [], browserBytes));
  });
});

describe('groupTicket', () => {
  it.each([
    ['', ''],
    ['12', '12'],
    ['1234', '123 4'],
    ['1234567890', '123 456 7890'],
  ])('sets "%s" as "%s"', (digits, text) => expect(groupTicket(digits)).toBe(text));
});
