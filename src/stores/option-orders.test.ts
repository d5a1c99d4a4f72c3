import { describe, expect, it } from 'vitest';
import { smallPulse, smallTopic } from './form.fixture.ts';
import { drawOrders } from './option-orders.ts';

describe('drawOrders', () => {
  it('leaves the first item in source order: it is on the page before chance is', () => {
    expect(Object.keys(drawOrders(smallTopic))).toEqual(['b', 'c', 'd']);
  });

  it('lays out scored items alone', () => {
    expect(Object.keys(drawOrders(smallPulse))).toEqual(['k1', 'd1']);
  });

  it('draws each of the six orders about as often', () => {
    const counts = new Map<string, number>();
    for (let round = 0; round < 6000; round += 1) {
      const order = (drawOrders(smallTopic)['b'] ?? []).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    // 1,000 expected of each; a fair draw leaves 820..1180 less than once in a million runs.
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(180);
  });
});
