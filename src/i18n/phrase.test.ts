import { describe, expect, it } from 'vitest';
import { phrase, plural } from './phrase.ts';

describe('phrase', () => {
  it('puts values in their places, one value in several places too', () => {
    expect(phrase('Question {n} of {total}', { n: 3, total: 10 })).toBe('Question 3 of 10');
    expect(phrase('{n} and {n}', { n: 0 })).toBe('0 and 0');
    expect(phrase('Hello {name}', { name: '' })).toBe('Hello ');
  });

  it('leaves a place without a value, so that the gap is seen', () => {
    expect(phrase('Question {n} of {total}', { n: 3 })).toBe('Question 3 of {total}');
  });

  it('does not read a value again, nor marks of a replacement in it', () => {
    expect(phrase('{a} {b}', { a: '{b}', b: '$& $1' })).toBe('{b} $& $1');
  });

  it.each(['', 'no place', '{', '}', '{}', '{ n }', '{{n'])('leaves "%s" alone', (text) => {
    expect(phrase(text, { n: 1 })).toBe(text);
  });

  it('takes no value from the prototype of the values', () => {
    expect(phrase('{constructor} {toString}', {})).toBe('{constructor} {toString}');
  });
});

describe('plural', () => {
  const russian = {
    codes_one: '{count} код',
    codes_few: '{count} кода',
    codes_many: '{count} кодов',
    codes_other: '{count} кода',
  };

  it.each([
    [0, '0 кодов'],
    [1, '1 код'],
    [2, '2 кода'],
    [4, '4 кода'],
    [5, '5 кодов'],
    [11, '11 кодов'],
    [12, '12 кодов'],
    [21, '21 код'],
    [22, '22 кода'],
    [111, '111 кодов'],
    [1.5, '1.5 кода'],
  ])('counts %d in Russian', (count, text) => {
    expect(plural('ru', russian, 'codes', count)).toBe(text);
  });

  it.each([
    ['kk', 1, '1 оқушы'],
    ['kk', 0, '0 оқушы'],
    ['kk', 25, '25 оқушы'],
  ])('counts in Kazakh, where the noun stays as it is (%s %i)', (locale, count, text) => {
    expect(
      plural(locale, { pupils_one: '{count} оқушы', pupils_other: '{count} оқушы' }, 'pupils', count),
    ).toBe(text);
  });

  it.each([
    [1, '1 code'],
    [0, '0 codes'],
    [2, '2 codes'],
  ])('counts %i in English', (count, text) => {
    expect(plural('en', { codes_one: '{count} code', codes_other: '{count} codes' }, 'codes', count)).toBe(
      text,
    );
  });

  it('falls back on the general form, then on the key', () => {
    expect(plural('ru', { codes_other: '{count} к.' }, 'codes', 5)).toBe('5 к.');
    expect(plural('ru', {}, 'codes', 5)).toBe('codes');
  });

  it('fills other places too', () => {
    expect(plural('en', { of_other: '{count} of {total}' }, 'of', 2, { total: 25 })).toBe('2 of 25');
  });
});
