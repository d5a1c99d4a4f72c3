import { expect, it } from 'vitest';
import { megabytes } from './megabytes.ts';

it('never tells less than comes', () => {
  expect(megabytes('en', '{n} MB', 1)).toBe('0.1 MB');
  expect(megabytes('ru', '{n} МБ', 1_234_000)).toBe('1,3 МБ');
  expect(megabytes('kk', '{n} МБ', 2_000_000)).toBe('2 МБ');
  expect(megabytes('en', '{n} MB', 0)).toBe('0 MB');
});
