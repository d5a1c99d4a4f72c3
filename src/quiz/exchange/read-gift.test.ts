import { describe, expect, it } from 'vitest';
import { faultOf, reached, sample } from './exchange.fixture.ts';
import { readGift } from './read-gift.ts';
import { reasonSentence } from './reason.ts';
import { writeGift } from './write-gift.ts';

/** One question of each kind that docs.moodle.org, "GIFT format", describes, in our words. */
const everything = String.raw`// Вопросы учителя
$CATEGORY: $course$/Права

::Кто помогает::Кто помогает в школе?{
=Школьный психолог # Да, он рядом.
~Прохожий # Нет.
~Никто
####Психолог поможет.}

Права есть у {~взрослых =всех ~никого} людей.

Право на отдых есть у всех.{TRUE}

Кто помогает? {=психолог =учитель}

Соедините. {
=право -> можно
=обязанность -> нужно
}

Сколько статей? {#54:0}

Напишите о правах. {}

Прочитайте текст.

::two::Кто прав? {~%50%Аня ~%50%Боря ~Вика}

::four::Который? {=1 ~2 ~3 ~4}

::none::Который? {~1 ~2 ~3}

::bold::[html]<b>Который</b>? {=1 ~2 ~3}

::para::[html]<p dir\="ltr">Который&nbsp;из них&colon;?</p> {=1 ~2 ~3}

::para2::[html]<p>Первая строка<br>вторая</p> {=<p>1</p> ~2 ~3}

::mark::[markdown]Который? {=1 ~2 ~3}

::hole::Который? {=1 ~ ~3}

::partly::Который? {=1 ~%25%2 ~3#почти}

::long::Который? {=${'а'.repeat(91)} ~2 ~3}

::partly::Ещё раз? {=1 ~2 ~3}
`;

const read = reached(readGift(everything, { language: 'ru' }));

describe('readGift on one question of each kind', () => {
  it('takes the single-choice questions with three options', () => {
    expect(read.taken.map(({ item }) => item)).toEqual([
      {
        id: 'imported-1',
        indicator: 'K',
        key: 0,
        text: {
          ru: {
            stem: 'Кто помогает в школе?',
            options: ['Школьный психолог', 'Прохожий', 'Никто'],
            why: 'Психолог поможет.',
          },
        },
      },
      {
        id: 'imported-2',
        indicator: 'K',
        key: 1,
        text: { ru: { stem: 'Права есть у _____ людей.', options: ['взрослых', 'всех', 'никого'] } },
      },
      {
        id: 'para2',
        indicator: 'K',
        key: 0,
        text: { ru: { stem: 'Первая строка\nвторая', options: ['1', '2', '3'] } },
      },
      {
        id: 'partly',
        indicator: 'K',
        key: 0,
        text: { ru: { stem: 'Который?', options: ['1', '2', '3'] } },
      },
      {
        id: 'partly-2',
        indicator: 'K',
        key: 0,
        text: { ru: { stem: 'Ещё раз?', options: ['1', '2', '3'] } },
      },
    ]);
  });

  it('says what of them could not come along', () => {
    expect(read.taken.map(({ losses }) => losses.map(({ type }) => type))).toEqual([
      ['id-changed', 'option-feedback'],
      ['id-changed'],
      [],
      ['weights', 'option-feedback'],
      ['id-changed'],
    ]);
  });

  it('names every other question with line, column and reason', () => {
    expect(
      read.left.map(
        ({ name, place, reason }) => `${place.line}:${place.column} ${name} ${reasonSentence(reason)}`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "12:1 Право на отдых есть у всех. a question of type "true/false"; an item is one best answer of three. Write it anew as one.",
        "14:1 Кто помогает? a question of type "short answer"; an item is one best answer of three. Write it anew as one.",
        "16:1 Соедините. a question of type "matching"; an item is one best answer of three. Write it anew as one.",
        "21:1 Сколько статей? a question of type "numerical"; an item is one best answer of three. Write it anew as one.",
        "23:1 Напишите о правах. a question of type "essay"; an item is one best answer of three. Write it anew as one.",
        "25:1 Прочитайте текст. a question of type "description"; an item is one best answer of three. Write it anew as one.",
        "27:1 two 2 options are marked as right, expected one. Ask for the best answer.",
        "29:1 four 4 options, expected three. Change the options and import again.",
        "31:1 none no option is marked as right. Mark one.",
        "33:1 bold "<b>" in a text; texts are plain. Remove it and import again.",
        "35:1 para "&colon;" in a text; texts are plain. Remove it and import again.",
        "39:1 mark "markdown" in a text; texts are plain. Remove it and import again.",
        "41:1 hole option 2 is empty. Add its text.",
        "45:1 long option of 91 characters, expected at most 90. Shorten it.",
      ]
    `);
  });
});

describe('readGift', () => {
  it('reads its own file as the items it was written from', () => {
    const { taken, left } = reached(readGift(writeGift(sample, 'kk'), {}));
    expect(left).toEqual([]);
    expect(taken.map(({ item }) => item.id)).toEqual(['k1']);
  });

  it('takes the language and the indicator from the caller where the file is silent', () => {
    const file = '::q::Which?{=1 ~2 ~3}';
    const { taken } = reached(readGift(file, { language: 'en', indicator: 'D' }));
    expect(taken[0]?.item).toMatchObject({ id: 'q', indicator: 'D', text: { en: { stem: 'Which?' } } });
    expect(reached(readGift(file, {})).left[0]?.reason).toEqual({ type: 'no-language' });
  });

  it('lets the file say more than the caller', () => {
    const file = '// [id:x1] [tag:language:kk] [tag:indicator:D] [tag:topic:../etc]\nQ?{=1 ~2 ~3}';
    const [taken] = reached(readGift(file, { language: 'en', indicator: 'K' })).taken;
    expect(taken?.item).toEqual({
      id: 'x1',
      indicator: 'D',
      key: 0,
      text: { kk: { stem: 'Q?', options: ['1', '2', '3'] } },
    });
    expect(taken?.losses).toEqual([{ type: 'detail', field: 'topic', found: '../etc' }]);
  });

  it('takes the feedback of the key for the explanation where there is no other', () => {
    const { taken } = reached(readGift('Q?{~1 =2#Because. ~3}', { language: 'en' }));
    expect(taken[0]?.item.text.en?.why).toBe('Because.');
    expect(taken[0]?.losses).toEqual([{ type: 'id-changed', found: 'Q?' }]);
  });

  it('takes what follows the last four number signs for feedback on the whole question', () => {
    const { taken } = reached(readGift('Q?{=1 ~2 ~3####one####two}', { language: 'en' }));
    expect(taken[0]?.item.text.en?.why).toBe('two');
  });

  it('gives two questions of one name two ids, and refuses a second one of one id', () => {
    const file =
      '::A name::Q?{=1 ~2 ~3}\n\n::A name::Q?{=1 ~2 ~3}\n\n//[id:z]\nQ?{=1 ~2 ~3}\n\n//[id:z]\nR?{=1 ~2 ~3}';
    const { taken, left } = reached(readGift(file, { language: 'en' }));
    expect(taken.map(({ item }) => item.id)).toEqual(['a-name', 'a-name-2', 'z']);
    expect(left).toEqual([
      { name: 'R?', place: { line: 9, column: 1 }, reason: { type: 'duplicate-id', id: 'z' } },
    ]);
  });

  it('reads Windows and old Macintosh line ends and a byte order mark', () => {
    for (const end of ['\r\n', '\r']) {
      const file = `\uFEFF::a::Q?{=1 ~2 ~3}${end}${end}::b::R?{=1 ~2 ~3}${end}`;
      expect(reached(readGift(file, { language: 'en' })).taken.map(({ place }) => place.line)).toEqual([
        1, 3,
      ]);
    }
  });

  it.each([
    ['::a::Q?{=1 ~2 ~3\n\n::b::R?{=1 ~2 ~3}', { type: 'brace', missing: '}', place: { line: 1, column: 8 } }],
    ['ok?{=1 ~2 ~3}\n\n  Q?=1 ~2 ~3}', { type: 'brace', missing: '{', place: { line: 3, column: 13 } }],
    ['Q}{', { type: 'brace', missing: '{', place: { line: 1, column: 2 } }],
    ['', { type: 'empty' }],
    ['\n \n', { type: 'empty' }],
  ])('takes nothing of %j', (file, fault) => {
    expect(faultOf(readGift(file, { language: 'en' }))).toEqual(fault);
  });
});
