import { describe, expect, it } from 'vitest';
import { stepsTaken } from './steps-taken.ts';

const lesson = (place: string) => ({ place, title: place, path: `/en/${place}/` });
const shelves = [
  { band: '7-10', label: 'Ages 7–10', lessons: [lesson('7-10/equal'), lesson('7-10/school')] },
  { band: '11-15', label: 'Ages 11–15', lessons: [lesson('11-15/equal')] },
] as const;
const taken = (steps: string[]) =>
  stepsTaken(
    shelves.map((shelf) => ({ ...shelf, lessons: [...shelf.lessons] })),
    steps,
  );

describe('stepsTaken', () => {
  it('is nothing at first', () => expect(taken([])).toEqual([]));

  it('follows the shelf, not the order of the steps', () => {
    const [younger] = taken(['quiz:7-10/school', 'read:7-10/equal', 'read:7-10/school']);
    expect(younger?.lessons.map(({ place, read, quiz }) => [place, read, quiz])).toEqual([
      ['7-10/equal', true, false],
      ['7-10/school', true, true],
    ]);
  });

  it('shows no step a shelf does not know', () => {
    expect(taken(['read:7-10/no-bullying', 'nonsense', 'read:16-18/equal'])).toEqual([]);
  });
});
