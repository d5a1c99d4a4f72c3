import { describe, expect, it } from 'vitest';
import { cardMinutes, sessionMinutes, sessionSteps } from './session-frame.ts';

describe.each(sessionMinutes)('a session of %i minutes', (minutes) => {
  const steps = sessionSteps(minutes);

  it('is filled by its parts, one after the other, each of a minute or more', () => {
    expect(steps[0]?.from).toBe(0);
    expect(steps.at(-1)?.to).toBe(minutes);
    steps.forEach(({ from, to }, index) => {
      expect(to - from).toBeGreaterThanOrEqual(1);
      expect(from).toBe(steps[index - 1]?.to ?? 0);
    });
  });

  it('begins with the rules and ends with help, and explains nothing before letter A', () => {
    const names = steps.map(({ name }) => name);
    expect(names[0]).toBe('welcome');
    expect(names.at(-1)).toBe('reflection');
    expect(names.indexOf('after')).toBeGreaterThan(names.indexOf('cards'));
    if (names.includes('before')) expect(names.indexOf('before')).toBeLessThan(names.indexOf('opening'));
  });

  it('shares the time of the cards out whole', () => {
    const cards = steps.find(({ name }) => name === 'cards');
    const { talk, tell } = cardMinutes[minutes];
    expect(talk + tell).toBe((cards?.to ?? 0) - (cards?.from ?? 0));
  });
});
