import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallLibrary } from './library.fixture.ts';
import { openLibrary } from './search.ts';
import { placedWords } from './words.ts';

const searcher = openLibrary(smallLibrary, 'kk');
const topics = (query: string): string[] => searcher.search(query).topics.map(({ topic }) => topic);
const plain: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
};
const words = [
  ...new Set(
    smallLibrary.documents.flatMap(({ title, text }) => `${title} ${text}`.match(/\p{L}{4,}/gu) ?? []),
  ),
].filter((word) => placedWords(word, 'kk').length > 0);

describe('searching', () => {
  it('puts the topic of a word first, however it is inflected, mistyped or written', () => {
    for (const query of ['құқық', 'кукык', 'құқықтарым', 'баланың құқығы'])
      expect(topics(query)[0]).toBe('rights');
    for (const query of ['мектеп', 'мектебімізде', 'мектпте']) expect(topics(query)[0]).toBe('school');
    expect(topics('мазактайды')).toEqual(['bullying']);
  });

  it('finds whatever word of a text, with any of its Kazakh letters as the plain neighbour', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }),
        (word, coins) => {
          const typed = [...word]
            .map((letter, at) => (coins[at] ? (plain[letter] ?? letter) : letter))
            .join('');
          expect(topics(typed)).toEqual(topics(word));
          expect(topics(typed).length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('is led from a synonym of the glossary to the word and to the text that uses it', () => {
    const { words: found } = searcher.search('келемеждейді');
    expect(found.map(({ document }) => document.id)).toEqual(['words#bullying']);
    expect(topics('келемеждейді')).toEqual(['bullying']);
  });

  it('finds nothing for what is not here, for words that say nothing and for no words', () => {
    for (const query of ['', '   ', '?!', 'ronaldo', 'менің қалай', '⚽', '<b>']) {
      expect(searcher.search(query)).toEqual({ topics: [], words: [], terms: new Set() });
    }
  });

  it('passes over one chance word of a long query about something else', () => {
    expect(topics('алматыда көліктің шинасы тегін бе екен қайдан')).toEqual([]);
  });

  it('takes any text, and scores fall', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (query) => {
        const scores = searcher.search(query).topics.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((one, other) => other - one));
        expect(scores.every((score) => Number.isFinite(score) && score > 0)).toBe(true);
      }),
    );
  });
});
