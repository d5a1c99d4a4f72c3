import { describe, expect, it } from 'vitest';
import { sample } from './exchange.fixture.ts';
import { writeMoodle } from './write-moodle.ts';

/** Written by hand after docs.moodle.org, "Moodle XML format", with what the sample holds. */
const kazakh = `<?xml version="1.0" encoding="UTF-8"?>
<quiz>
<question type="category">
<category><text>$course$/top/Bilemin/form-7/kk</text></category>
<info format="plain_text"><text><![CDATA[Form 7 A, version 2]]></text></info>
</question>
<question type="multichoice">
<name><text>k1</text></name>
<questiontext format="plain_text"><text><![CDATA[Мемлекеттік мектепте қай сыныпқа дейін оқу тегін?]]></text></questiontext>
<generalfeedback format="plain_text"><text><![CDATA[Мемлекеттік мектепте бірінші сыныптан соңғы сыныпқа дейін оқу тегін.]]></text></generalfeedback>
<defaultgrade>1</defaultgrade>
<penalty>0</penalty>
<hidden>0</hidden>
<idnumber>k1</idnumber>
<single>true</single>
<shuffleanswers>true</shuffleanswers>
<answernumbering>abc</answernumbering>
<answer fraction="0" format="plain_text"><text><![CDATA[4-сыныпқа дейін]]></text></answer>
<answer fraction="0" format="plain_text"><text><![CDATA[9-сыныпқа дейін]]></text></answer>
<answer fraction="100" format="plain_text"><text><![CDATA[Соңғы сыныпқа дейін]]></text></answer>
<tags><tag><text>indicator:K</text></tag><tag><text>language:kk</text></tag><tag><text>topic:school</text></tag><tag><text>band:11-15</text></tag><tag><text>level:easy</text></tag><tag><text>cognitive:recognise</text></tag></tags>
</question>
</quiz>
`;

describe('writeMoodle', () => {
  it('writes a category and single-choice questions', () => {
    expect(writeMoodle(sample, ['kk'])).toBe(kazakh);
  });

  it('gives opinions no answers, no mark and nothing to shuffle', () => {
    const set = { ...sample, items: sample.items.slice(0, 2) };
    const file = writeMoodle(set, ['ru']);
    expect(file.match(/<question type="\w+">/g)).toEqual([
      '<question type="category">',
      '<question type="description">',
      '<question type="description">',
    ]);
    expect(file).not.toMatch(/fraction|shuffleanswers|<answer/);
    expect(file.match(/<defaultgrade>.*?</g)).toEqual(['<defaultgrade>0<', '<defaultgrade>0<']);
    expect(file).toContain('<![CDATA[Ты знаешь свои права?\n\n• Да\n• Некоторые\n• Не очень]]>');
  });

  it('gives each language a category of its own, and none to a language without words', () => {
    const file = writeMoodle(sample, ['kk', 'ru', 'en']);
    expect(file.match(/Bilemin\/form-7\/\w+/g)).toEqual(['Bilemin/form-7/kk', 'Bilemin/form-7/ru']);
  });
});
