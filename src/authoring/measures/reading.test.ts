import { describe, expect, it } from 'vitest';
import { fleschKincaid, kazakhSurface, oborneva, runningText } from './reading.ts';

describe('measures of reading', () => {
  it('agree with a count by hand', () => {
    // 6 words, 2 sentences, 7 syllables.
    expect(fleschKincaid('The cat sat. The rabbit ran.')).toBeCloseTo(0.39 * 3 + (11.8 * 7) / 6 - 15.59, 6);
    // 4 words, 1 sentence, 8 syllables.
    expect(oborneva('Мама мыла раму дома.')).toBeCloseTo(206.835 - 1.3 * 4 - 60.1 * 2, 6);
    expect(kazakhSurface('Бала мектепке барды. Құқықтарымызды біледі.')).toEqual({
      wordsPerSentence: 2.5,
      longShare: 0.2,
    });
  });

  it('count a fact as one word and an element as the end of a sentence', () => {
    expect(runningText('<Right>\n\nCall <Fact id="helpline" /> now\n\n</Right>')).toBe('. Call 111 now. ');
  });
});
