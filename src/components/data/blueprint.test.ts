import { describe, expect, it } from 'vitest';
import type { FormRecord, ItemRecord } from '#schemas';
import { blueprintRows, span } from './blueprint.ts';

const item = (indicator: 'K' | 'D', anchor = false) =>
  ({ indicator, scale: 'choice', anchor }) as unknown as ItemRecord;
const items = new Map([
  ['k1', item('K')],
  ['k2', item('K')],
  ['ka', item('K', true)],
  ['d1', item('D')],
]);
const form = (letter: 'A' | 'B', own: string[]): FormRecord => ({
  kind: 'topic',
  topic: 'school',
  number: letter === 'A' ? 1 : 2,
  version: 1,
  band: '7-10',
  letter,
  items: own,
});

describe('blueprintRows', () => {
  it('counts least and most in a form, and each item of the bank once', () => {
    const rows = blueprintRows([form('A', ['k1', 'ka', 'd1']), form('B', ['k2', 'ka'])], items);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ kind: 'topic', band: '7-10', forms: 2, bank: 4 });
    expect(rows[0]?.perForm).toEqual({
      items: [2, 3],
      K: [2, 2],
      D: [0, 1],
      S: [0, 0],
      K0: [0, 0],
      anchors: [1, 1],
    });
  });
});

it('span is one number where least and most are one', () => {
  expect([span([3, 3]), span([2, 4])]).toEqual(['3', '2–4']);
});
