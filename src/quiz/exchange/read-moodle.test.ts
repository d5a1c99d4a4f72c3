import { describe, expect, it } from 'vitest';
import { faultOf, reached } from './exchange.fixture.ts';
import { readMoodle } from './read-moodle.ts';
import { reasonSentence } from './reason.ts';

const answers = (...fractions: number[]): string =>
  fractions
    .map((fraction, index) => `<answer fraction="${fraction}"><text>${index + 1}</text></answer>`)
    .join('');

const question = (name: string, inside: string, type = 'multichoice'): string =>
  `<question type="${type}"><name><text>${name}</text></name>${inside}</question>`;

const asked = (text: string): string => `<questiontext format="html"><text>${text}</text></questiontext>`;

/** Questions as Moodle 4 writes them, in the words of docs.moodle.org, "Moodle XML format". */
const everything = `<?xml version="1.0" encoding="UTF-8"?>
<quiz>
<!-- question: 0  -->
  <question type="category"><category><text>$course$/top/Права</text></category></question>
<!-- question: 17  -->
  <question type="multichoice">
    <name>
      <text>Кто помогает</text>
    </name>
    <questiontext format="html">
      <text><![CDATA[<p dir="ltr" style="text-align: left;">Кто помогает&nbsp;в школе?</p>]]></text>
    </questiontext>
    <generalfeedback format="html"><text></text></generalfeedback>
    <defaultgrade>1.0000000</defaultgrade>
    <penalty>0.3333333</penalty>
    <hidden>0</hidden>
    <idnumber>help-1</idnumber>
    <single>true</single>
    <shuffleanswers>true</shuffleanswers>
    <answernumbering>abc</answernumbering>
    <correctfeedback format="html"><text>Верно!</text></correctfeedback>
    <answer fraction="100" format="html">
      <text><![CDATA[<p>Психолог</p>]]></text>
      <feedback format="html"><text><![CDATA[<p>Он рядом.</p>]]></text></feedback>
    </answer>
    <answer fraction="0" format="html"><text>Прохожий</text><feedback format="html"><text></text></feedback></answer>
    <answer fraction="0" format="html"><text>&amp;lt;Никто&amp;gt;</text></answer>
    <hint format="html"><text>Кто работает в школе?</text></hint>
  </question>
  ${question('Правда', asked('Права есть у всех.') + answers(100, 0), 'truefalse')}
  ${question('Сочинение', asked('Напишите.'), 'essay')}
  ${question('Пары', asked('Соедините.'), 'match')}
  ${question('Картинка', asked('Где?<file name="a.png" encoding="base64">AA==</file>') + answers(100, 0, 0))}
  ${question('Файл', `<questiontext format="html"><text>Где?</text><file name="a.png">AA==</file></questiontext>${answers(100, 0, 0)}`)}
  ${question('Жирно', asked('<![CDATA[<b>Где</b>?]]>') + answers(100, 0, 0))}
  ${question('Дерево', asked('<p>Где?</p>') + answers(100, 0, 0))}
  ${question('Двое', `${asked('Кто?')}<single>false</single>${answers(50, 50, 0)}`)}
  ${question('Четверо', asked('Кто?') + answers(100, 0, 0, 0))}
  ${question('Никто', asked('Кто?') + answers(0, 0, 0))}
  ${question('Пусто', asked(' ') + answers(100, 0, 0))}
  ${question('Почти', asked('Кто?') + answers(50, 100, -25))}
  ${question('Половина', asked('Кто?') + answers(50, 0, 0))}
</quiz>`;

const read = reached(readMoodle(everything, { language: 'ru' }));

describe('readMoodle on questions of many kinds', () => {
  it('takes the single-choice questions with three options', () => {
    expect(read.taken.map(({ item, losses }) => ({ item, losses: losses.map(({ type }) => type) }))).toEqual([
      {
        item: {
          id: 'help-1',
          indicator: 'K',
          key: 0,
          text: {
            ru: {
              stem: 'Кто помогает\u00A0в школе?',
              options: ['Психолог', 'Прохожий', '<Никто>'],
              why: 'Он рядом.',
            },
          },
        },
        losses: ['combined-feedback', 'hints'],
      },
      {
        item: {
          id: 'imported-1',
          indicator: 'K',
          key: 1,
          text: { ru: { stem: 'Кто?', options: ['1', '2', '3'] } },
        },
        losses: ['id-changed', 'weights'],
      },
    ]);
  });

  it('names every other question with line, column and reason', () => {
    expect(
      read.left.map(
        ({ name, place, reason }) => `${place.line}:${place.column} ${name}: ${reasonSentence(reason)}`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "30:3 Правда: a question of type "truefalse"; an item is one best answer of three. Write it anew as one.",
        "31:3 Сочинение: a question of type "essay"; an item is one best answer of three. Write it anew as one.",
        "32:3 Пары: a question of type "match"; an item is one best answer of three. Write it anew as one.",
        "33:3 Картинка: "<file>" in a text; texts are plain. Remove it and import again.",
        "34:3 Файл: a picture or another file belongs to it; items are text alone.",
        "35:3 Жирно: "<b>" in a text; texts are plain. Remove it and import again.",
        "36:3 Дерево: "<p>" in a text; texts are plain. Remove it and import again.",
        "37:3 Двое: 2 options are marked as right, expected one. Ask for the best answer.",
        "38:3 Четверо: 4 options, expected three. Change the options and import again.",
        "39:3 Никто: no option is marked as right. Mark one.",
        "40:3 Пусто: no question text. Add it.",
        "42:3 Половина: no option is marked as right. Mark one.",
      ]
    `);
  });
});

describe('readMoodle', () => {
  it('joins the languages of an item by its id number', () => {
    const one = (language: string, word: string, right = 100) =>
      question(
        `q ${language}`,
        `${asked(word)}<idnumber>q</idnumber>${answers(right, 100 - right, 0)}<tags><tag><text>Language:${language}</text></tag></tags>`,
      );
    const file = `<quiz>${one('kk', 'Кім?')}${one('ru', 'Кто?')}${one('en', 'Who?', 0)}${one('ru', 'Опять?')}</quiz>`;
    const { taken, left } = reached(readMoodle(file, {}));
    expect(taken.map(({ item }) => item)).toEqual([
      {
        id: 'q',
        indicator: 'K',
        key: 0,
        text: {
          kk: { stem: 'Кім?', options: ['1', '2', '3'] },
          ru: { stem: 'Кто?', options: ['1', '2', '3'] },
        },
      },
    ]);
    expect(left.map(({ reason }) => reason)).toEqual([
      { type: 'disagrees', id: 'q', field: 'key' },
      { type: 'duplicate-id', id: 'q' },
    ]);
  });

  it.each([
    ['<quiz><question></quiz>', 'xml', { line: 1, column: 23 }],
    ['<quiz>\n<question type="multichoice">&bogus;</question></quiz>', 'xml', { line: 2, column: 36 }],
    ['<quiz>', 'xml', { line: 1, column: 6 }],
    ['::q::Which?{=1 ~2 ~3}', 'xml', { line: 1, column: 1 }],
    ['<html><body/></html>', 'not-a-quiz', { line: 1, column: 1 }],
    ['\n<!DOCTYPE quiz SYSTEM "file:///etc/passwd"><quiz/>', 'doctype', { line: 2, column: 1 }],
    [`${'<a>'.repeat(41)}${'</a>'.repeat(41)}`, 'too-deep', { line: 1, column: 121 }],
  ])('takes nothing of %j', (file, type, place) => {
    expect(faultOf(readMoodle(file, { language: 'ru' }))).toMatchObject({ type, place });
  });

  it('takes nothing of an empty file', () => {
    expect(faultOf(readMoodle('', {}))).toEqual({ type: 'empty' });
  });
});
