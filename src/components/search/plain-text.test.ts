import { expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

it('leaves the words of a lesson and puts facts in', () => {
  const body =
    '<Right>\n\nСен **бала**сың, жасың <Fact id="age" /> дейін.\n\n</Right>\n\n<Scene name="Дана">\n\nДана келді.\n\n</Scene>\n\n- Мен айтамын.\n1. Тоқта.';
  expect(plainText(body, new Map([['age', '18']]))).toBe(
    'Сен баласың, жасың 18 дейін. Дана келді. Мен айтамын. Тоқта.',
  );
});

it('drops a fact that is not there rather than its code', () => {
  expect(plainText('a <Fact id="no" /> b', new Map())).toBe('a b');
});
