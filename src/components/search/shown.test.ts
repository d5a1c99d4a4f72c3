import { describe, expect, it } from 'vitest';
import type { Found, SearchDocument } from '#search';
import { shownOf } from './shown.ts';

const document = (id: string, kind: SearchDocument['kind'], band?: string): SearchDocument => ({
  id,
  kind,
  topics: ['school'],
  ...(band ? { band } : {}),
  path: `/${id}/`,
  title: id,
  text: '',
  words: '',
});
const hit = (own: SearchDocument) => ({ document: own, score: 1 });
const word = hit(document('w', 'word'));
const found: Found = {
  topics: [
    {
      topic: 'school',
      title: 'School',
      score: 2,
      hits: [
        hit(document('a', 'lesson', '7-10')),
        hit(document('b', 'lesson', '11-15')),
        hit(document('c', 'easy')),
        word,
      ],
    },
    { topic: 'work', title: 'Work', score: 1, hits: [hit(document('d', 'lesson', '16-18'))] },
  ],
  words: Array.from({ length: 9 }, () => word),
  terms: new Set(),
};
const ids = (band: string): string[][] =>
  shownOf(found, band).topics.map(({ hits }) => hits.map((own) => own.document.id));

describe('what is shown', () => {
  it('is all pages for all ages, words apart and not too many', () => {
    expect(ids('')).toEqual([['a', 'b', 'c'], ['d']]);
    expect(shownOf(found, '')).toMatchObject({ count: 10 });
  });
  it('is lessons of one age, with what is for all, and no empty topic', () => {
    expect(ids('7-10')).toEqual([['a', 'c']]);
    expect(ids('16-18')).toEqual([['c'], ['d']]);
  });
});
