import { describe, expect, it } from 'vitest';
import { copiedText } from './copied-text.ts';

const lines = [
  { text: 'ҚМЖ', heading: false, modes: undefined },
  { text: 'Құрылғы', heading: true, modes: undefined },
  { text: 'Қағазда', heading: false, modes: 'no-devices home' },
  { text: 'Экранда', heading: false, modes: 'projector' },
];

describe('copiedText', () => {
  it('takes the lines of one way of teaching, with an empty line before a heading', () => {
    expect(copiedText(lines, 'projector')).toBe('ҚМЖ\n\nҚұрылғы\nЭкранда');
    expect(copiedText(lines, 'home')).toBe('ҚМЖ\n\nҚұрылғы\nҚағазда');
  });

  it('does not take a name for a part of another', () => {
    expect(copiedText([{ text: 'x', heading: false, modes: 'home-room' }], 'home')).toBe('');
  });
});
