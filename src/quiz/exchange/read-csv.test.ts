import { describe, expect, it } from 'vitest';
import { faultOf, reached } from './exchange.fixture.ts';
import { malformedSentence } from './malformed.ts';
import { readCsv } from './read-csv.ts';
import { reasonSentence } from './reason.ts';

/** A table as a teacher might type it: columns in another order, one of her own, a row left empty. */
const typed = [
  'Stem;A;B;C;Key;Notes;Why;ID;language',
  'Кто помогает?;Психолог;Прохожий;Никто;a;мой;"Он рядом,',
  'в школе.";k-1;ru',
  ';;;;;;;;',
  'Кім көмектеседі?;Психолог;Жолаушы;Ешкім;A;;;k-1;KK',
  'Who helps?;Psychologist;Passer-by;Nobody;b;;;k-1;en',
  'Который?;1;2;3;с;;;k-2;ru',
  'Который?;1;;3;a;;;k-3;ru',
  'Который?;1;2;3;;;;k-4;ru',
  'Который?;1;2;3;a;;;k-5;de',
  'Опять?;1;2;3;a;;;k-1;ru',
  '',
].join('\r\n');

describe('readCsv on a table typed by hand', () => {
  const { taken, left } = reached(readCsv(typed, {}));

  it('joins the languages of an item and finds the columns by their names', () => {
    expect(taken).toEqual([
      {
        item: {
          id: 'k-1',
          indicator: 'K',
          key: 0,
          text: {
            ru: {
              stem: 'Кто помогает?',
              options: ['Психолог', 'Прохожий', 'Никто'],
              why: 'Он рядом,\nв школе.',
            },
            kk: { stem: 'Кім көмектеседі?', options: ['Психолог', 'Жолаушы', 'Ешкім'] },
          },
        },
        place: { line: 2, column: 1 },
        losses: [],
      },
    ]);
  });

  it('names every other row with line, cell and reason', () => {
    expect(
      left.map(
        ({ name, place, reason }) => `${place.line}:${place.column} ${name}: ${reasonSentence(reason)}`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "6:1 k-1: its key is not that of "k-1" in another language. Make the languages agree.",
        "7:1 k-2: key "с", expected a, b or c in Latin letters.",
        "8:1 k-3: option 2 is empty. Add its text.",
        "9:1 k-4: no option is marked as right. Mark one.",
        "10:1 k-5: language "de", expected kk, ru or en.",
        "11:1 k-1: id "k-1" stands in the file twice in this language. The first was taken; give this one another id.",
      ]
    `);
  });
});

describe('readCsv', () => {
  it.each([';', ',', '\t'])('sees that %j stands between the cells', (separator) => {
    const file = [
      ['stem', 'key', 'a', 'b', 'c'],
      ['Q?', 'b', '1', '2', '3'],
    ];
    const text = file.map((row) => row.join(separator)).join('\n');
    expect(reached(readCsv(text, { language: 'en' })).taken[0]?.item).toMatchObject({ key: 1 });
  });

  it('reads an opinion with its levels, and counts four options of a scored item', () => {
    const file =
      'id,indicator,stem,key,a,b,c,d,e\ns1,S,Calm?,,Yes,Often,Seldom,Never,I would rather not say\nk1,K,Which?,a,1,2,3,4,\n';
    const { taken, left } = reached(readCsv(file, { language: 'en' }));
    expect(taken[0]?.item).toEqual({
      id: 's1',
      indicator: 'S',
      text: { en: { stem: 'Calm?', options: ['Yes', 'Often', 'Seldom', 'Never', 'I would rather not say'] } },
    });
    expect(left[0]?.reason).toEqual({ type: 'option-count', found: 4, expected: 'three' });
  });

  it.each([
    ['stem;key;a;b;c\nQ?;a;1;2;"3', 'line 2, column 5'],
    ['stem;key;a;b;c\nQ?;a;1;2;3\nQ?;a;"1"2;2;3', 'line 3, column 3'],
    ['stem;key;a;b;c\nQ?;a;1 "2";2;3', 'line 2, column 3'],
  ])('takes nothing of %j, where a quotation mark is out of place', (file, place) => {
    expect(malformedSentence(faultOf(readCsv(file, { language: 'en' })))).toBe(
      `${place}: a quotation mark is out of place; write a cell that holds one as "…""…".`,
    );
  });

  it('takes nothing without the columns it needs', () => {
    expect(malformedSentence(faultOf(readCsv('question;a;b;c\nQ?;1;2;3', {})))).toBe(
      'line 1, column 1: the first row must name the columns and lacks stem, key; add them.',
    );
  });

  it('takes nothing of a row whose quotation mark swallows what follows', () => {
    const file = `stem;key;a;b;c\nQ?;a;"1;2;3\n${'Q?;a;1;2;3\n'.repeat(20_000)}`;
    expect(faultOf(readCsv(file, {}))).toMatchObject({
      type: 'long-row',
      place: { line: expect.any(Number) },
    });
  });
});
