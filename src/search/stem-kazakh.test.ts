import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { stemKazakh } from './stem-kazakh.ts';

const stem = (word: string): string => stemKazakh(fold(word, 'kk'));

describe('the Kazakh stem', () => {
  it.each([
    ['құқық', ['құқығы', 'құқығым', 'құқықтар', 'құқықтарымыз', 'құқықтарыңның', 'құқыққа', 'құқығынан']],
    ['мектеп', ['мектебі', 'мектебіміз', 'мектебімізде', 'мектептер', 'мектептен', 'мектепте']],
    ['бала', ['балалар', 'балаларға', 'баланың', 'баламен', 'балаларымызды']],
    ['дәрігер', ['дәрігерге', 'дәрігерлер', 'дәрігердің']],
    ['мазақтау', ['мазақтайды', 'мазақтап', 'мазақтады', 'мазақтаса']],
  ])('of %s is that of its forms', (base, forms) => {
    expect(forms.map(stem)).toEqual(forms.map(() => stem(base)));
  });

  it('tells apart words that begin alike', () => {
    expect(new Set(['бала', 'балық', 'бап', 'бас', 'баспа'].map(stem)).size).toBe(5);
  });

  it('has no ending left, keeps two letters and never grows', () => {
    const word = fc.string({ unit: fc.constantFrom(...'абгдеиклмнопрстуйш'), minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(word, (own) => {
        const short = stemKazakh(own);
        expect(stemKazakh(short)).toBe(short);
        expect(short.length).toBeLessThanOrEqual(own.length);
        expect(short.length).toBeGreaterThanOrEqual(Math.min(own.length, 3));
      }),
    );
  });
});
