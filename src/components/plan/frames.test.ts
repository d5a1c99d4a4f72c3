import { describe, expect, it } from 'vitest';
import { fullFrame, gradesFrame, shortFrame, timedSteps } from './frames.ts';
import { modes } from './modes.ts';

const minutesOf = (steps: readonly (readonly [string, number])[]) =>
  steps.reduce((sum, [, minutes]) => sum + minutes, 0);

describe.each(modes)('the lesson taught in the way "%s"', (mode) => {
  it('takes 40 minutes, or 20 in its short version', () => {
    expect(minutesOf(fullFrame[mode])).toBe(40);
    expect(minutesOf(shortFrame[mode])).toBe(20);
  });

  it('begins with the rules, gives children the three steps of help and ends with reflection', () => {
    expect(fullFrame[mode][0]?.[0]).toBe('opening');
    expect(shortFrame[mode][0]?.[0]).toBe('start');
    for (const frame of [fullFrame, shortFrame]) {
      expect(frame[mode].slice(-2).map(([step]) => step)).toEqual(['help', 'closing']);
    }
  });

  it.each([
    ['full', fullFrame, 40],
    ['short', shortFrame, 20],
  ] as const)('has no gap and no overlap in the %s plan', (_name, frame, end) => {
    const rows = timedSteps(frame).filter((row) => row.modes.includes(mode));
    expect(rows.map(({ step }) => step)).toEqual(frame[mode].map(([step]) => step));
    expect(rows.map(({ from }) => from)).toEqual([0, ...rows.slice(0, -1).map(({ to }) => to)]);
    expect(rows.at(-1)?.to).toBe(end);
  });
});

describe('two grades in one room', () => {
  it('take 40 minutes, of which each grade has the teacher for 20', () => {
    expect(minutesOf(gradesFrame)).toBe(40);
    const minutes = (...steps: string[]) => minutesOf(gradesFrame.filter(([step]) => steps.includes(step)));
    expect(minutes('together', 'first')).toBe(20);
    expect(minutes('second', 'closing')).toBe(20);
  });
});
