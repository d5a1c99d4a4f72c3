import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine, tidy } from './tidy.ts';

describe('tidy', () => {
  it.each([
    [' a\r\nb\rc ', 'a\nb\nc'],
    ['a\u0000b\u0008c', 'a\uFFFDb\uFFFDc'],
    ['\uD83D!', '\uFFFD!'],
    ['x\uFFFE\uFFFFy', 'x\uFFFD\uFFFDy'],
    ['Қазақ 😀\tіі', 'Қазақ 😀\tіі'],
    ['\u00A0\uFEFF', ''],
  ])('makes of %j the text %j', (text, wanted) => {
    expect(tidy(text)).toBe(wanted);
  });

  it('changes a tidy text no more, whatever code units it was made of', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff), { maxLength: 50 }), (units) => {
        const text = tidy(String.fromCharCode(...units));
        expect(tidy(text)).toBe(text);
        expect(text.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('oneLine', () => {
  it('turns line ends and what stands around them into one space', () => {
    expect(oneLine(' a \r\n\n  b\nc')).toBe('a b c');
  });
});
