import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf } from './places.ts';

describe('placesOf', () => {
  it('counts lines and columns from one', () => {
    const placeOf = placesOf('ab\n\ncd\n');
    expect([0, 2, 3, 4, 5, 7].map(placeOf)).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 3 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 3, column: 2 },
      { line: 4, column: 1 },
    ]);
  });

  it('says what counting by hand says', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n') }), fc.nat(40), (text, offset) => {
        const at = Math.min(offset, text.length);
        const before = text.slice(0, at).split('\n');
        expect(placesOf(text)(at)).toEqual({
          line: before.length,
          column: (before.at(-1)?.length ?? 0) + 1,
        });
      }),
    );
  });
});
