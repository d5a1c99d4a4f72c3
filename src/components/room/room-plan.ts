/** One stretch of the lesson. */
export interface Stretch {
  readonly type: 'start' | 'wave' | 'change' | 'end';
  /** Minutes from the beginning of the lesson. */
  readonly from: number;
  readonly to: number;
  /** Of a wave: its number, from 1, and its children. */
  readonly wave?: { readonly number: number; readonly children: number };
}

/** A lesson in a computer room. */
export interface RoomPlan {
  readonly stretches: readonly Stretch[];
  readonly waves: number;
  readonly total: number;
}

/** Minutes of a lesson. */
export const LESSON = 40;

/** Minutes: to say how it goes; to type the code and hand in; to change seats; to talk it over at least. */
const START = 3;
const AROUND_QUIZ = 4;
const CHANGE = 2;
const END = 6;

/**
 * Splits a class into waves of nearly the same size, and the lesson into minutes. What a lesson has left goes to the talk at the
 * end.
 * @param pupils 1 or more
 * @param computers 1 or more
 * @param minutes that the questions take
 * @example roomPlan(28, 15, 3).waves // 2
 */
export function roomPlan(pupils: number, computers: number, minutes: number): RoomPlan {
  const waves = Math.ceil(pupils / computers);
  const stretches: Stretch[] = [{ type: 'start', from: 0, to: START }];
  let now = START;
  for (let number = 1; number <= waves; number += 1) {
    if (number > 1) {
      stretches.push({ type: 'change', from: now, to: now + CHANGE });
      now += CHANGE;
    }
    const children = Math.floor(pupils / waves) + (number <= pupils % waves ? 1 : 0);
    const to = now + minutes + AROUND_QUIZ;
    stretches.push({ type: 'wave', from: now, to, wave: { number, children } });
    now = to;
  }
  const total = Math.max(LESSON, now + END);
  return { stretches: [...stretches, { type: 'end', from: now, to: total }], waves, total };
}
