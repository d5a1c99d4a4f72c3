import { describe, expect, it } from 'vitest';
import { opinionText, readOpinionText } from './opinion-text.ts';

describe('the text of an opinion', () => {
  it('lists the levels after the question', () => {
    expect(opinionText({ stem: 'Calm?', options: ['Yes', 'No'] })).toBe('Calm?\n\n• Yes\n• No');
  });

  it.each([
    { stem: 'Calm?', options: ['Yes', 'No'] },
    { stem: 'Calm?\n\n• Not a level', options: ['• Yes', 'No'] },
  ])('comes apart into the same question and levels: %j', (text) => {
    expect(readOpinionText(opinionText(text))).toEqual(text);
  });

  it.each(['Calm?', 'Calm?\n\nYes\n• No', '• Yes\n• No', ''])('has no levels in %j', (text) => {
    expect(readOpinionText(text)).toEqual({ stem: text, options: [] });
  });
});
