import { expect, it } from 'vitest';
import { childParts, isQuiz, isSmall, partsOf, setParts, visitParts } from './parts.ts';
import { fallbacksFor } from './serve.ts';

it.each([
  ['/', ['core']],
  ['/calm/', ['core']],
  ['/ru/offline/missing/', ['ru-home']],
  ['/kk/', ['kk-home']],
  ['/kk/help/', ['kk-home']],
  ['/kk/offline/', ['kk']],
  ['/kk/about/', ['kk']],
  ['/kk/about/school-computer/', ['kk-class']],
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

it('saves the same few pages for every visit in a language, so that they tell neither age nor page', () => {
  for (const path of [
    '/kk/',
    '/kk/help/',
    '/kk/11-15/school/',
    '/kk/quiz/pulse-11-15-a/',
    '/kk/teachers/collect/',
  ])
    expect(visitParts(path), path).toEqual(['core', 'kk-home']);
  expect(visitParts('/calm/')).toEqual(['core']);
  expect(['core', 'kk-home', 'kk', 'kk-11-15', 'kk-class'].filter(isSmall)).toEqual(['core', 'kk-home']);
});

it('saves pages for class only for those who ask for them', () => {
  expect(childParts('kk', '11-15')).toEqual(['core', 'kk-home', 'kk', 'kk-11-15']);
  expect(setParts('kk', '11-15')).toEqual([...childParts('kk', '11-15'), 'kk-class', 'kk-class-11-15']);
});

it('knows a quiz from the pages around it', () => {
  expect(isQuiz('/kk/quiz/pulse-11-15-a/')).toBe(true);
  expect(['/kk/quiz/', '/kk/quiz/pulse-11-15-a/paper/', '/kk/11-15/school/'].filter(isQuiz)).toEqual([]);
});

it('shows what is missing in the language that was asked for, else in another that is saved', () => {
  expect(fallbacksFor('/ru/7-10/school/')).toEqual([
    '/ru/offline/missing/',
    '/kk/offline/missing/',
    '/en/offline/missing/',
  ]);
  expect(fallbacksFor('/nowhere/')[0]).toBe('/kk/offline/missing/');
});
