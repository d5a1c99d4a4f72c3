import { describe, expect, it } from 'vitest';
import { isInZip, isPrintable } from './printed-set.ts';

const isCore = (topic: string): boolean => topic === 'no-bullying';

describe('isPrintable', () => {
  it('believes the main part of a page alone', () => {
    expect(isPrintable('<main id="content" data-printable="true">')).toBe(true);
    expect(isPrintable('<main id="content"><p data-printable>')).toBe(false);
  });
});

describe('isInZip', () => {
  it.each([
    ['kk/quiz/pulse-7-10-b/paper/index.html', true],
    ['kk/quiz/no-bullying-11-15-a/paper/index.html', true],
    ['kk/quiz/no-bullying-11-15-b/paper/index.html', false],
    ['kk/quiz/gambling-16-18-a/paper/index.html', false],
    ['ru/teachers/safeguarding/poster/index.html', true],
    ['ru/teachers/plan/7-10/equal/index.html', false],
    ['kk/reps/report/index.html', false],
    ['en/present/no-bullying-7-10-a/index.html', false],
  ])('%s: %s', (file, inside) => {
    expect(isInZip(file, isCore)).toBe(inside);
  });
});
