import { describe, expect, it } from 'vitest';
import { type Malformed, malformedSentence } from './malformed.ts';
import { type Loss, lossSentence, type Reason, reasonSentence } from './reason.ts';

const place = { line: 3, column: 14 };

/** One of each; TypeScript tells when one is missing. */
const malformed: { [Type in Malformed['type']]: Extract<Malformed, { type: Type }> } = {
  empty: { type: 'empty' },
  'too-large': { type: 'too-large', found: 52_428_800, limit: 10_000_000 },
  brace: { type: 'brace', missing: '}', place },
  xml: { type: 'xml', says: 'unclosed tag: quiz', place },
  doctype: { type: 'doctype', place },
  'too-deep': { type: 'too-deep', limit: 40, place },
  'not-a-quiz': { type: 'not-a-quiz', found: 'html', place },
  quote: { type: 'quote', place },
  'long-row': { type: 'long-row', limit: 20_000, place },
  'too-many-rows': { type: 'too-many-rows', limit: 30_001, place },
  'too-many-cells': { type: 'too-many-cells', limit: 64, place },
  'no-heading': { type: 'no-heading', missing: ['key', 'a'], place },
  'not-a-workbook': { type: 'not-a-workbook' },
  'workbook-too-large': { type: 'workbook-too-large', limit: 50_000_000 },
};

const reasons: { [Type in Reason['type']]: Extract<Reason, { type: Type }> } = {
  'question-type': { type: 'question-type', found: 'matching' },
  'option-count': { type: 'option-count', found: 4, expected: 'three' },
  'no-stem': { type: 'no-stem' },
  'empty-option': { type: 'empty-option', option: 2 },
  'no-key': { type: 'no-key' },
  'several-keys': { type: 'several-keys', found: 2 },
  'unknown-key': { type: 'unknown-key', found: 'с' },
  'too-long': { type: 'too-long', part: 'option', found: 91, limit: 90 },
  markup: { type: 'markup', found: `<img src="${'a'.repeat(60)}">` },
  attachment: { type: 'attachment' },
  'no-language': { type: 'no-language' },
  'unknown-language': { type: 'unknown-language', found: 'kz' },
  'unknown-indicator': { type: 'unknown-indicator', found: 'X' },
  'duplicate-id': { type: 'duplicate-id', id: 'k1' },
  disagrees: { type: 'disagrees', id: 'k1', field: 'key' },
};

const losses: { [Type in Loss['type']]: Extract<Loss, { type: Type }> } = {
  'id-changed': { type: 'id-changed', found: 'Кто?' },
  'option-feedback': { type: 'option-feedback' },
  'combined-feedback': { type: 'combined-feedback' },
  weights: { type: 'weights' },
  hints: { type: 'hints' },
  detail: { type: 'detail', field: 'topic', found: 'Права' },
};

describe('what an author reads', () => {
  it('of a file of which nothing was taken', () => {
    const sentences = Object.values(malformed).map(malformedSentence);
    expect(sentences).toMatchInlineSnapshot(`
      [
        "the file is empty; export it again from where it comes from.",
        "the file has 52 428 800 characters, and at most 10 000 000 are read; split it.",
        "line 3, column 14: this "{" is never closed; put "}" after the answers, or "\\{" if it belongs to the text.",
        "line 3, column 14: this is not sound XML (unclosed tag: quiz); export the file again or mend this place.",
        "line 3, column 14: the file declares a DOCTYPE, which is never read; remove it.",
        "line 3, column 14: elements stand in each other more than 40 deep; no question needs that.",
        "line 3, column 14: the outermost element is <html>, expected <quiz>; export the questions as "Moodle XML".",
        "line 3, column 14: a quotation mark is out of place; write a cell that holds one as "…""…".",
        "line 3, column 14: this row has more than 20 000 characters; a closing quotation mark may be missing.",
        "line 3, column 14: there are more than 30 001 rows or questions; split the file.",
        "line 3, column 14: this row has more than 64 cells; keep one item and language to a row.",
        "line 3, column 14: the first row must name the columns and lacks key, a; add them.",
        "the file is no workbook; save it as .xlsx.",
        "the workbook holds more than 50 000 000 bytes; keep the table of items alone.",
      ]
    `);
    for (const sentence of sentences) expect(sentence).toMatch(/\.$/);
    expect(malformedSentence({ type: 'brace', missing: '{', place })).toContain('"}" closes nothing');
  });

  it('of a question that was left out', () => {
    expect(Object.values(reasons).map(reasonSentence)).toMatchInlineSnapshot(`
      [
        "a question of type "matching"; an item is one best answer of three. Write it anew as one.",
        "4 options, expected three. Change the options and import again.",
        "no question text. Add it.",
        "option 2 is empty. Add its text.",
        "no option is marked as right. Mark one.",
        "2 options are marked as right, expected one. Ask for the best answer.",
        "key "с", expected a, b or c in Latin letters.",
        "option of 91 characters, expected at most 90. Shorten it.",
        ""<img src="aaaaaaaaaaaaaaaaaaaaaaaaaaaaa…" in a text; texts are plain. Remove it and import again.",
        "a picture or another file belongs to it; items are text alone.",
        "the file does not say in which language it is. Say it with --language.",
        "language "kz", expected kk, ru or en.",
        "indicator "X", expected K, D, S or K0.",
        "id "k1" stands in the file twice in this language. The first was taken; give this one another id.",
        "its key is not that of "k1" in another language. Make the languages agree.",
      ]
    `);
  });

  it('of what could not come along', () => {
    expect(Object.values(losses).map(lossSentence)).toMatchInlineSnapshot(`
      [
        "its name "Кто?" as an id",
        "feedback on single options",
        "feedback on right and wrong answers as such",
        "marks for options that are partly right",
        "its hints",
        "its topic "Права", which is no name we know",
      ]
    `);
  });
});
