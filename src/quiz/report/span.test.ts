import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Members, Span } from './span.ts';

const reckoned = (wanted: Members, figures: readonly Members[]) => new Span(figures).source(wanted);

describe('Span', () => {
  it.each([
    [
      'a total less the other part',
      [0, 0, 1],
      [
        [1, 1, 1],
        [1, 1, 0],
      ],
      [0, 1],
    ],
    [
      'a sum of parts',
      [1, 1, 0],
      [
        [1, 0, 0],
        [0, 1, 0],
        [1, 1, 1],
      ],
      [0, 1],
    ],
    ['what is known', [0, 1, 0], [[0, 1, 0]], [0]],
    ['nothing out of nothing', [0, 0, 0], [], []],
  ] as const)('finds %s', (_name, wanted, figures, places) => {
    expect(reckoned(wanted, figures)).toEqual(places);
  });

  it.each([
    [
      'one of two that are hidden',
      [0, 1, 0],
      [
        [1, 1, 1],
        [0, 0, 1],
      ],
    ],
    ['anything out of nothing', [1], []],
    [
      'a cell out of rows and columns',
      [1, 0, 0, 0],
      [
        [1, 1, 0, 0],
        [0, 0, 1, 1],
        [1, 0, 1, 0],
        [0, 1, 0, 1],
      ],
    ],
  ] as const)('does not find %s', (_name, wanted, figures) => {
    expect(reckoned(wanted, figures)).toBeUndefined();
  });

  it('names the figures that are needed: without one of them it cannot be had from those named', () => {
    const table = fc.array(fc.array(fc.constantFrom(0, 1), { minLength: 6, maxLength: 6 }), { maxLength: 6 });
    fc.assert(
      fc.property(
        table,
        fc.array(fc.constantFrom(0, 1), { minLength: 6, maxLength: 6 }),
        (figures, wanted) => {
          const needed = reckoned(wanted, figures);
          if (!needed) return;
          const own = needed.map((place) => figures[place] ?? []);
          expect(reckoned(wanted, own)).toBeDefined();
          for (const gone of own.keys()) {
            expect(
              reckoned(
                wanted,
                own.filter((_, place) => place !== gone),
              ),
            ).toBeUndefined();
          }
        },
      ),
    );
  });
});
