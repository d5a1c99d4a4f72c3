import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileTexts } from './exchange.fixture.ts';
import { escapeGift, plainIndex, splitPlain, unescapeGift } from './gift-escape.ts';

describe('escapeGift', () => {
  it('puts a backslash before what GIFT would read as a mark', () => {
    expect(escapeGift('~ = # { } : \\')).toBe('\\~ \\= \\# \\{ \\} \\: \\\\');
    expect(escapeGift('a\nb')).toBe('a\\nb');
    expect(escapeGift('\\n')).toBe('\\\\n');
  });

  it('leaves no mark and no line end, and every text can be had back', () => {
    fc.assert(
      fc.property(hostileTexts(100), (text) => {
        const escaped = escapeGift(text);
        for (const mark of '~=#{}:\n') expect(plainIndex(escaped, mark)).toBe(-1);
        expect(unescapeGift(escaped)).toBe(text);
      }),
    );
  });
});

describe('unescapeGift', () => {
  it('takes a backslash before another character for a backslash', () => {
    expect(unescapeGift('C\\docs \\[x] \\\\n \\n')).toBe('C\\docs \\[x] \\n \n');
  });
});

describe('splitPlain', () => {
  it('cuts before each mark but those with a backslash', () => {
    expect(splitPlain('x~a\\~b=c\\\\=', '~=')).toEqual([
      { mark: '', text: 'x' },
      { mark: '~', text: 'a\\~b' },
      { mark: '=', text: 'c\\\\' },
      { mark: '=', text: '' },
    ]);
  });
});
