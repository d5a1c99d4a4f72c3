import { describe, expect, it } from 'vitest';
import { type Form, paperOrder } from '#quiz/form';
import { slipLayout } from './slip-layout.ts';

const choice = (place: number) => ({ id: `k${place}`, indicator: 'K' as const, key: 0 as const });
const opinion = (place: number) => ({
  id: `s${place}`,
  indicator: 'S' as const,
  scale: 'frequency-4' as const,
});
const list = <T>(length: number, make: (place: number) => T) =>
  Array.from({ length }, (_, place) => make(place));
const form = (items: Form['items']): Form => ({ number: 1, version: 1, kind: 'topic', letter: 'A', items });

/** The shapes there are: topics of three ages, then pulses of three ages. */
const shapes = [
  [4, 0],
  [5, 0],
  [6, 0],
  [11, 3],
  [12, 4],
  [15, 5],
] as const;

describe.each(shapes)('a slip of %i and %i questions', (open, folded) => {
  const { width, height, rows, tear } = slipLayout(
    paperOrder(form([...list(open, choice), ...list(folded, opinion)])),
  );

  it('has each question once', () => {
    expect(rows.map(({ number }) => number)).toEqual(list(open + folded, (place) => place + 1));
  });

  it('keeps every box on the slip, on its side of the tear, and large enough to cross', () => {
    for (const { number, y, box, boxes } of rows) {
      expect(box).toBeGreaterThanOrEqual(5.5);
      for (const { x } of boxes) expect(x + box).toBeLessThanOrEqual(width - 1);
      const [upper, lower] = number <= open ? [10, tear ?? height] : [(tear ?? 0) + 8, height];
      expect(y - box / 2).toBeGreaterThanOrEqual(upper);
      expect(y + box / 2).toBeLessThanOrEqual(lower);
    }
  });

  it('lets no two boxes touch', () => {
    const placed = rows.flatMap(({ y, box, boxes }) => boxes.map(({ x }) => ({ x, y, box })));
    for (const one of placed) {
      for (const other of placed) {
        if (one === other) continue;
        const apart = Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y));
        expect(apart).toBeGreaterThan(one.box + 1);
      }
    }
  });
});
