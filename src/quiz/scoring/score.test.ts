import { describe, expect, it } from 'vitest';
import { pulseForm, topicForm } from '../forms.fixture.ts';
import type { Ending } from '../item/index.ts';
import { endings } from './endings.ts';
import { criterion, isRight, isValid, percentRight, score } from './score.ts';

describe('isRight', () => {
  const item = { id: 'k1', indicator: 'K', key: 2 } as const;

  it('holds for the key alone', () => {
    expect(isRight(item, { type: 'option', option: 2 })).toBe(true);
    expect(isRight(item, { type: 'option', option: 0 })).toBe(false);
    const others: Ending[] = [{ type: 'dont-know' }, { type: 'skipped' }, { type: 'not-reached' }];
    for (const ending of others) expect(isRight(item, ending)).toBe(false);
  });
});

describe('score', () => {
  it("counts wrong, don't know and skipped as reached and not right", () => {
    const all = endings(topicForm, {
      k1: { type: 'option', option: 0 }, // right
      k2: { type: 'option', option: 0 }, // wrong
      k3: { type: 'dont-know' },
      d1: { type: 'option', option: 1 }, // right; makes k4 skipped
    });
    expect(score(topicForm, all, 'K')).toEqual({ items: 4, reached: 4, right: 1 });
    expect(score(topicForm, all, 'D')).toEqual({ items: 1, reached: 1, right: 1 });
  });

  it('leaves out what was not reached', () => {
    const all = endings(topicForm, { k1: { type: 'option', option: 0 } });
    expect(score(topicForm, all, 'K')).toEqual({ items: 4, reached: 1, right: 1 });
    expect(score(topicForm, all, 'D')).toEqual({ items: 1, reached: 0, right: 0 });
  });

  it('takes missing endings as not reached', () => {
    expect(score(pulseForm, [], 'K')).toEqual({ items: 6, reached: 0, right: 0 });
  });

  it('finds no items of an indicator the form does not have', () => {
    const knowledgeAlone = { ...topicForm, items: topicForm.items.slice(0, 4) };
    expect(score(knowledgeAlone, [], 'D')).toEqual({ items: 0, reached: 0, right: 0 });
  });
});

describe('isValid', () => {
  it('asks for four fifths of the items, exactly, for every number of items', () => {
    for (let items = 1; items <= 40; items += 1) {
      for (let reached = 0; reached <= items; reached += 1) {
        expect(isValid({ items, reached }), `${reached} of ${items}`).toBe(5 * reached >= 4 * items);
      }
    }
  });

  it('does not hold where there are no items', () => {
    expect(isValid({ items: 0, reached: 0 })).toBe(false);
  });
});

describe('percentRight', () => {
  it('is the share of the items reached', () => {
    expect(percentRight({ reached: 4, right: 3 })).toBe(75);
    expect(percentRight({ reached: 5, right: 5 })).toBe(100);
    expect(percentRight({ reached: 3, right: 0 })).toBe(0);
  });

  it('is 0, not undefined, where nothing was reached', () => {
    expect(percentRight({ reached: 0, right: 0 })).toBe(0);
  });
});

describe('criterion', () => {
  // ceil(0.7 k): measurement.md 1.3
  it.each([
    [3, 3],
    [4, 3],
    [5, 4],
    [6, 5],
    [7, 5],
    [8, 6],
    [9, 7],
    [10, 7],
  ])('of %i items asks for %i', (items, needed) => {
    expect(criterion(items)).toBe(needed);
  });

  it('is the least number of at least 70 %, in whole numbers', () => {
    for (let items = 1; items <= 40; items += 1) {
      expect(10 * criterion(items)).toBeGreaterThanOrEqual(7 * items);
      expect(10 * (criterion(items) - 1)).toBeLessThan(7 * items);
    }
  });
});
