import { describe, expect, it } from 'vitest';
import { kazakhStems } from './kazakh-stems.ts';
import { misspelt } from './spelling.ts';

describe('kazakhStems', () => {
  it.each([
    ['мектебімізде', 'мектеп'],
    ['құқығыма', 'құқық'],
    ['балаларға', 'бала'],
    ['ойнауға', 'ойна'],
  ])('finds in %s the stem %s', (word, stem) => {
    expect(kazakhStems(word)).toContain(stem);
  });

  it('leaves three letters at least', () => {
    expect(kazakhStems('аты').length).toBe(0);
    for (const stem of kazakhStems('балаларымыздың')) expect(stem.length).toBeGreaterThanOrEqual(3);
  });
});

describe('misspelt', () => {
  it('knows inflected words of each language', () => {
    expect(misspelt(['құқықтары', 'ойнауға', 'мектепте'], 'kk')).toEqual([]);
    expect(misspelt(['правами', 'ребёнка'], 'ru')).toEqual([]);
    expect(misspelt(['rights', 'neighbour'], 'en')).toEqual([]);
  });

  it('finds slips of the hand', () => {
    expect(misspelt(['мектпте', 'құқұқ', 'балалрға'], 'kk')).toEqual(['мектпте', 'құқұқ', 'балалрға']);
    expect(misspelt(['рибёнок'], 'ru')).toEqual(['рибёнок']);
    expect(misspelt(['childern'], 'en')).toEqual(['childern']);
  });
});
