import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LESSON, roomPlan } from './room-plan.ts';

describe('roomPlan', () => {
  it('seats 28 pupils at 15 computers in two turns of 14, within a lesson', () => {
    expect(roomPlan(28, 15, 3)).toEqual({
      waves: 2,
      total: 40,
      stretches: [
        { type: 'start', from: 0, to: 3 },
        { type: 'wave', from: 3, to: 10, wave: { number: 1, children: 14 } },
        { type: 'change', from: 10, to: 12 },
        { type: 'wave', from: 12, to: 19, wave: { number: 2, children: 14 } },
        { type: 'end', from: 19, to: 40 },
      ],
    });
  });

  it('says how long it takes when a lesson is too short', () => {
    expect(roomPlan(30, 10, 12).total).toBe(3 + 3 * 16 + 2 * 2 + 6);
  });

  it('seats every child once and nobody without a computer, minute after minute', () => {
    const size = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(size, size, fc.integer({ min: 2, max: 12 }), (pupils, computers, minutes) => {
        const { stretches, total, waves } = roomPlan(pupils, computers, minutes);
        const seated = stretches.flatMap(({ wave }) => (wave ? [wave.children] : []));
        expect(seated).toHaveLength(waves);
        expect(seated.reduce((sum, children) => sum + children, 0)).toBe(pupils);
        expect(Math.max(...seated)).toBeLessThanOrEqual(computers);
        expect(Math.min(...seated)).toBeGreaterThan(0);
        stretches.forEach(({ from, to }, place) => {
          expect(from).toBe(stretches[place - 1]?.to ?? 0);
          expect(to).toBeGreaterThan(from);
        });
        expect(stretches.at(-1)?.to).toBe(total);
        expect(total).toBeGreaterThanOrEqual(LESSON);
      }),
    );
  });
});
