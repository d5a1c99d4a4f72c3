import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeId, isSlug, slugOf } from './item-id.ts';

describe('slugOf', () => {
  it.each([
    ['sch-11-15-k1-a', 'sch-11-15-k1-a'],
    ['Thanksgiving Date!', 'thanksgiving-date'],
    ['  --A--  ', 'a'],
    ['../../etc', 'etc'],
    ['Кто?', ''],
    ['Вопрос 7', '7'],
  ])('makes of %j the id %j', (name, id) => {
    expect(slugOf(name)).toBe(id);
  });

  it('gives an id or nothing, and leaves an id as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0x5ff), { maxLength: 300 }), (units) => {
        const id = slugOf(String.fromCharCode(...units));
        if (id !== '') expect(isSlug(id)).toBe(true);
        expect(slugOf(id)).toBe(id);
      }),
    );
  });
});

describe('freeId', () => {
  it.each([
    ['a', [], 'a'],
    ['a', ['a'], 'a-2'],
    ['a', ['a', 'a-2', 'a-3'], 'a-4'],
    ['', [], 'imported-1'],
    ['', ['imported-1'], 'imported-2'],
  ] as const)('for %j beside %j gives %j', (wish, used, id) => {
    expect(freeId(wish, new Set(used))).toBe(id);
  });

  it('stays an id when the wish is as long as an id may be', () => {
    const wish = 'a'.repeat(60);
    expect(isSlug(freeId(wish, new Set([wish])))).toBe(true);
  });
});
