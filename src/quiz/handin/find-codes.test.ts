import { describe, expect, it } from 'vitest';
import { classKey, topicForm } from '../forms.fixture.ts';
import { groupCode, readCode, writeCode } from './code.ts';
import { findCodes, MAX_PASTE } from './find-codes.ts';
import { classSeal } from './seal.ts';

const seal = classSeal(classKey);
const codes = Array.from({ length: 60 }, (_, nonce) =>
  groupCode(
    writeCode(topicForm, { form: 58, language: 'kk', nonce, answers: { choices: [1, 0, 0, 0, 2] } }, seal),
  ),
);

describe('findCodes', () => {
  it.each([
    ['one a line', '\n'],
    ['one a line, as Windows writes it', '\r\n'],
    ['with empty lines between', '\n\n \n'],
    ['parted by commas', ', '],
    ['parted by semicolons', ';'],
    ['in a row of a spreadsheet', '\t'],
  ])('finds sixty codes %s', (_, separator) => {
    const found = findCodes(`\n${codes.join(separator)}${separator}`);
    expect(found).toEqual(codes);
    expect(found.every((text) => readCode(text, topicForm, seal).ok)).toBe(true);
  });

  it('leaves a code with spaces in one piece', () => {
    expect(findCodes('ABCD EFGH JKMN\n1234 5678')).toEqual(['ABCD EFGH JKMN', '1234 5678']);
  });

  it.each(['', ' ', '\n\n', ',;,', ' \t '])('finds nothing in %j', (text) => {
    expect(findCodes(text)).toEqual([]);
  });

  it('hands on lines that are no codes, for the reader to say what is wrong', () => {
    expect(findCodes('Aigerim\n<b>hello</b>')).toEqual(['Aigerim', '<b>hello</b>']);
  });

  it.each([
    ['one line', 'A'.repeat(5_000_000)],
    ['commas', ','.repeat(5_000_000)],
    ['spaces', `${' '.repeat(5_000_000)}x`],
    ['codes', `${codes.join('\n')}\n`.repeat(2900)],
    ['two symbols a line', 'AB\n'.repeat(1_700_000)],
  ])('looks at the beginning of five million characters of %s and is done at once', (_, text) => {
    const started = performance.now();
    const found = findCodes(text);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(found.join('').length).toBeLessThanOrEqual(MAX_PASTE);
  });
});
