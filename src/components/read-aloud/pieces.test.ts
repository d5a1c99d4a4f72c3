import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieces, wordAt } from './pieces.ts';

const texts = (text: string, most?: number): string[] => pieces(text, most).map((piece) => piece.text);

describe('pieces', () => {
  it('are sentences, their closing marks with them', () => {
    expect(texts('Даша күлмеді. «Бізге қосыл!» деді. Не істейміз?')).toEqual([
      'Даша күлмеді.',
      '«Бізге қосыл!»',
      'деді.',
      'Не істейміз?',
    ]);
  });

  it('leave a number with a point in it whole', () =>
    expect(texts('Балл 3.5 болды')).toEqual(['Балл 3.5 болды']));

  it('cut a long sentence after a comma, else between words, else anywhere', () => {
    expect(texts('тыңдайды, тоқтатады, көмектеседі', 24)).toEqual(['тыңдайды, тоқтатады,', 'көмектеседі']);
    expect(texts('бір екі үш төрт', 9)).toEqual(['бір екі', 'үш төрт']);
    expect(texts('құқықтарымыздағылардың', 10)).toEqual(['құқықтарым', 'ыздағылард', 'ың']);
  });

  it('of nothing are none', () => expect(pieces(' \n ')).toEqual([]));

  it('stand where they say, in order, within the limit, and leave out white space alone', () => {
    const texts = fc.array(fc.constantFrom('а', 'қ', ' ', '\n', '.', ',', '!', '»', '—'), { maxLength: 80 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 20 }), (letters, most) => {
        const text = letters.join('');
        let at = 0;
        for (const piece of pieces(text, most)) {
          expect(text.slice(at, piece.start).trim()).toBe('');
          expect(text.startsWith(piece.text, piece.start)).toBe(true);
          expect(piece.text.length).toBeLessThanOrEqual(most);
          expect(piece.text.length).toBeGreaterThan(0);
          at = piece.start + piece.text.length;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});

describe('wordAt', () => {
  const text = 'Тимур келді';

  it('ends where the voice says, or at the next space', () => {
    expect(wordAt(text, 6, 5)).toEqual({ start: 6, end: 11 });
    expect(wordAt(text, 0)).toEqual({ start: 0, end: 5 });
    expect(wordAt(text, 6, 0)).toEqual({ start: 6, end: 11 });
  });

  it('begins at a letter though the voice points at the space', () =>
    expect(wordAt(text, 5, 6)).toEqual({ start: 6, end: 11 }));

  it('stays within the text', () => {
    expect(wordAt(text, 6, 99)).toEqual({ start: 6, end: 11 });
    expect(wordAt(text, 11)).toBeUndefined();
    expect(wordAt('', 0)).toBeUndefined();
  });
});
