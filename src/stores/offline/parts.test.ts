import { expect, it } from 'vitest';
import { isQuiz, partsOf, visitParts } from './parts.ts';
import { fallbackFor } from './serve.ts';

it.each([
  ['/', ['core']],
  ['/calm/', ['core']],
  ['/ru/offline/missing/', ['core']],
  ['/kk/', ['kk']],
  ['/kk/help/', ['kk']],
  ['/kk/search/', ['kk']],
  ['/kk/11-15/', ['kk-11-15']],
  ['/kk/11-15/school/', ['kk-11-15']],
  ['/en/quiz/no-bullying-7-10-a/', ['en-7-10']],
  ['/en/quiz/no-bullying-7-10-a/form.json', ['en-7-10', 'en-class']],
  ['/kk/quiz/', ['kk']],
  ['/kk/quiz/pulse-16-18-b/paper/', ['kk-class-16-18']],
  ['/kk/present/school-11-15-a/', ['kk-class-11-15']],
  ['/kk/teachers/plan/11-15/school/', ['kk-class-11-15']],
  ['/kk/teachers/collect/', ['kk-class']],
  ['/kk/teachers/tally/', ['kk-class']],
  ['/kk/reps/session/school/', ['kk-class']],
  ['/kk/data/codebook/', ['kk-class']],
  ['/_astro/shared.js', []],
  ['/404.html', []],
] as const)('%s belongs to %j', (path, parts) => {
  expect(partsOf(path)).toEqual(parts);
});

it('saves the same parts for every page of an age, so that the parts do not tell which page it was', () => {
  const school = visitParts('/kk/11-15/school/');
  expect(school).toEqual(['core', 'kk', 'kk-11-15']);
  for (const path of ['/kk/11-15/', '/kk/11-15/gambling/', '/kk/quiz/pulse-11-15-a/'])
    expect(visitParts(path)).toEqual(school);
  expect(visitParts('/kk/help/')).toEqual(visitParts('/kk/'));
  expect(visitParts('/calm/')).toEqual(['core']);
});

it('saves pages for class only for those who open one', () => {
  expect(visitParts('/ru/teachers/')).toEqual(['core', 'ru', 'ru-class']);
  expect(visitParts('/ru/present/school-7-10-a/')).toEqual(['core', 'ru', 'ru-class', 'ru-class-7-10']);
});

it('knows a quiz from the pages around it', () => {
  expect(isQuiz('/kk/quiz/pulse-11-15-a/')).toBe(true);
  expect(['/kk/quiz/', '/kk/quiz/pulse-11-15-a/paper/', '/kk/11-15/school/'].filter(isQuiz)).toEqual([]);
});

it('shows what is missing in the language that was asked for', () => {
  expect(fallbackFor('/ru/7-10/school/')).toBe('/ru/offline/missing/');
  expect(fallbackFor('/nowhere/')).toBe('/kk/offline/missing/');
});
