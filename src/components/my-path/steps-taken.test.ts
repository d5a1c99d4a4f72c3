import { describe, expect, it } from 'vitest';
import { stepsTaken } from './steps-taken.ts';

const topics = ['equal', 'school', 'work'].map((id) => ({ id, title: `About ${id}` }));

describe('stepsTaken', () => {
  it('is nothing at first', () => expect(stepsTaken(topics, [])).toEqual([]));

  it('follows the topics, not the order of the steps', () => {
    expect(stepsTaken(topics, ['quiz:school', 'lesson:equal', 'lesson:school', 'quiz:work'])).toEqual([
      { id: 'equal', title: 'About equal', lesson: true, quiz: false },
      { id: 'school', title: 'About school', lesson: true, quiz: true },
      { id: 'work', title: 'About work', lesson: false, quiz: true },
    ]);
  });

  it('shows no step of a topic it does not know', () => {
    expect(stepsTaken(topics, ['lesson:no-bullying', 'nonsense', 'read:equal', 'lesson:'])).toEqual([]);
  });
});
