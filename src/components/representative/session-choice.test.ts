import { describe, expect, it } from 'vitest';
import { choiceFragment, readChoice } from './session-choice.ts';
import { groupSizes, sessionMinutes } from './session-frame.ts';

const bands = ['7-10', '11-15', '16-18'] as const;

describe('a choice in an address', () => {
  it('is read as it was written, whatever was chosen', () => {
    for (const minutes of sessionMinutes)
      for (const group of groupSizes)
        for (const band of bands) {
          const choice = { minutes, group, band };
          expect(readChoice(choiceFragment(choice), bands)).toEqual(choice);
        }
  });

  it.each(['', '#', '#15-9-11-15', '#40-30', '#40-30-11-15-1', '#a=1.57.ABC'])(
    'is the usual one for %j',
    (fragment) => {
      expect(readChoice(fragment, bands)).toEqual({ minutes: 40, group: 30, band: '11-15' });
    },
  );

  it('takes an age there is something for', () => {
    expect(readChoice('#20-8-7-10', ['11-15', '16-18'])).toEqual({ minutes: 20, group: 8, band: '11-15' });
    expect(readChoice('#20-8-11-15', ['7-10']).band).toBe('7-10');
  });
});
