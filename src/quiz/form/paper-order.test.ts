import { describe, expect, it } from 'vitest';
import type { Item } from '../item/index.ts';
import type { Form } from './form.ts';
import { paperOrder, ticksOf } from './paper-order.ts';

const items: Item[] = [
  { id: 'k0', indicator: 'K0' },
  { id: 's1', indicator: 'S', scale: 'frequency-4' },
  { id: 's2', indicator: 'S', scale: 'faces-3' },
  { id: 'k1', indicator: 'K', key: 2 },
  { id: 'd1', indicator: 'D', key: 0 },
];
const form: Form = { number: 123, version: 1, kind: 'pulse', letter: 'A', items };

describe('paperOrder', () => {
  it('asks opinions last and numbers on through both parts', () => {
    const { first, second } = paperOrder(form);
    expect(first.map(({ number, item }) => [number, item.id])).toEqual([
      [1, 'k0'],
      [2, 'k1'],
      [3, 'd1'],
    ]);
    expect(second.map(({ number, item }) => [number, item.id])).toEqual([
      [4, 's1'],
      [5, 's2'],
    ]);
  });

  it('leaves a form without opinions in its order, with no second part', () => {
    const topic = { ...form, kind: 'topic' as const, items: items.slice(3) };
    expect(paperOrder(topic).first.map(({ item }) => item)).toEqual(topic.items);
    expect(paperOrder(topic).second).toEqual([]);
  });
});

describe('ticksOf', () => {
  it('offers each level once, and "I don\'t know" where there is something to know', () => {
    expect(items.map(ticksOf)).toEqual([
      ['A', 'B', 'C'],
      ['A', 'B', 'C', 'D', 'E'],
      ['A', 'B', 'C', 'D'],
      ['A', 'B', 'C', '?'],
      ['A', 'B', 'C', '?'],
    ]);
  });
});
