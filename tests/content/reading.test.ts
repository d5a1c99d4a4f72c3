import { describe, expect, it } from 'vitest';
import type { Band } from '../../src/schemas/index.ts';
import { files } from './read-content.ts';
import { fleschKincaid, kazakhSurface, oborneva, runningText, wordCount } from './reading.ts';

/** Limits of a band, and by how much a lesson may pass them before it fails. */
const limits: Record<
  Band,
  { en: number; ru: number; kk: { words: number; long: number }; words: [number, number] }
> = {
  '7-10': { en: 4, ru: 60, kk: { words: 8, long: 0.08 }, words: [120, 180] },
  '11-15': { en: 6, ru: 45, kk: { words: 11, long: 0.15 }, words: [250, 400] },
  '16-18': { en: 8, ru: 30, kk: { words: 14, long: 0.22 }, words: [450, 700] },
};
const SLACK = 1.2;

const lessons = files('lessons').map((lesson) => {
  const [, band, locale] = lesson.id.split('/') as [string, Band, 'kk' | 'ru' | 'en'];
  return { ...lesson, limit: limits[band], locale, text: runningText(lesson.body) };
});

describe('measures', () => {
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
});

describe.each(lessons.filter(({ locale }) => locale === 'en'))('$id', ({ text, limit }) => {
  it('is easy enough in English and of its length', () => {
    expect(fleschKincaid(text)).toBeLessThanOrEqual(limit.en * SLACK);
    expect(wordCount(text)).toBeGreaterThanOrEqual(limit.words[0] / SLACK);
    expect(wordCount(text)).toBeLessThanOrEqual(limit.words[1] * SLACK);
  });
});

describe.each(lessons.filter(({ locale }) => locale === 'ru'))('$id', ({ text, limit }) => {
  it('is easy enough in Russian', () => {
    expect(oborneva(text)).toBeGreaterThanOrEqual(limit.ru / SLACK);
  });
});

describe.each(lessons.filter(({ locale }) => locale === 'kk'))('$id', ({ text, limit }) => {
  it('is easy enough in Kazakh', () => {
    const { wordsPerSentence, longShare } = kazakhSurface(text);
    expect(wordsPerSentence).toBeLessThanOrEqual(limit.kk.words * SLACK);
    expect(longShare).toBeLessThanOrEqual(limit.kk.long * SLACK);
  });
});
