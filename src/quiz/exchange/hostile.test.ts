import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultOf, hostileTexts, reached } from './exchange.fixture.ts';
import { MAX_CHARACTERS } from './limits.ts';
import { malformedSentence } from './malformed.ts';
import { readCsv } from './read-csv.ts';
import { readGift } from './read-gift.ts';
import { readMoodle } from './read-moodle.ts';
import type { ReadOptions } from './reading.ts';

const readers = { gift: readGift, moodle: readMoodle, csv: readCsv };
const names = Object.keys(readers) as (keyof typeof readers)[];
const options: ReadOptions = { language: 'en' };

const heading = 'id;stem;key;a;b;c\n';

/** A file of one sound question, to stand before what is not. */
const sound = {
  gift: '::a::Q?{=1 ~2 ~3}\n\n',
  moodle: '<quiz><question type="description"/>',
  csv: `${heading}a;Q?;a;1;2;3\n`,
};

const laughs = `<?xml version="1.0"?>
<!DOCTYPE lolz [
 <!ENTITY lol "lol">
 <!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">
 <!ENTITY lol3 "&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;">
]>
<quiz>&lol3;</quiz>`;

const external = `<!DOCTYPE quiz [<!ENTITY secret SYSTEM "file:///etc/passwd">]>\n<quiz>&secret;</quiz>`;

describe('a file made to harm', () => {
  it.each([
    ['entities that grow a thousandfold', laughs, 'line 2, column 1'],
    ['an entity that is another file', external, 'line 1, column 1'],
    [
      'a document type elsewhere',
      '<!DOCTYPE quiz SYSTEM "http://a.example/q.dtd"><quiz/>',
      'line 1, column 1',
    ],
  ])('is refused in one sentence: %s', (_, file, place) => {
    expect(malformedSentence(faultOf(readMoodle(file, options)))).toBe(
      `${place}: the file declares a DOCTYPE, which is never read; remove it.`,
    );
  });

  it.each(names)('with 50 MB is not looked at: %s', (name) => {
    const file = sound[name] + 'x'.repeat(50_000_000);
    expect(malformedSentence(faultOf(readers[name](file, options)))).toMatch(
      /^the file has 50 000 \d{3} characters, and at most 10 000 000 are read; split it\.$/,
    );
  });

  it.each([
    ['gift', 'a{T}\n\n', 1_000_000],
    ['csv', ';;;;;x\n', 1_000_000],
    ['moodle', '<question/>', 800_000],
  ] as const)('with a million questions is refused at the first too many: %s', (name, question, count) => {
    const end = name === 'moodle' ? '</quiz>' : '';
    const file = sound[name] + question.repeat(count) + end;
    expect(file.length).toBeLessThan(MAX_CHARACTERS);
    expect(malformedSentence(faultOf(readers[name](file, options)))).toMatch(
      /^line \d+, column \d+: there are more than 30 001 rows or questions; split the file\.$/,
    );
  });

  it.each([
    ['gift', 'Q?{=1'],
    ['moodle', '<question>'],
    ['csv', 'b;Q?;a;1;2;"3'],
  ] as const)('with one sound question before the fault gives nothing: %s', (name, rest) => {
    const outcome = readers[name](sound[name] + rest, options);
    expect(outcome).toEqual({ ok: false, fault: expect.objectContaining({ place: expect.anything() }) });
  });

  it.each([
    ['gift', (text: string) => `::x::Q?{=1 ~2 ~${text}}`],
    ['csv', (text: string) => `${heading}x;Q?;a;1;2;${text}\n`],
    [
      'moodle',
      (text: string) =>
        `<quiz><question type="multichoice"><questiontext><text>Q?</text></questiontext><answer fraction="100"><text>1</text></answer><answer><text>2</text></answer><answer><text>${text}</text></answer></question></quiz>`,
    ],
  ] as const)('with one huge text leaves that question out: %s', (name, question) => {
    const { taken, left } = reached(readers[name](question('x'.repeat(15_000)), options));
    expect(taken).toEqual([]);
    expect(left[0]?.reason).toEqual({ type: 'too-long', part: 'option', found: 15_000, limit: 90 });
  });

  it('names itself after what every object has, and gets nothing by it', () => {
    const csv = '__proto__;stem;key;a;b;c;id\nx;Q?;a;1;2;3;constructor\nx;Q?;a;1;2;3;__proto__';
    const { taken } = reached(readCsv(csv, options));
    expect(taken.map(({ item }) => item.id)).toEqual(['constructor', 'proto']);
    const gift = '// [id:toString] [tag:__proto__:x] [tag:indicator:constructor]\nQ?{=1 ~2 ~3}';
    expect(reached(readGift(gift, options)).left[0]?.reason).toEqual({
      type: 'unknown-indicator',
      found: 'CONSTRUCTOR',
    });
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('has no id that leads out of a folder', () => {
    for (const id of ['../../etc/passwd', '/root', 'a/b', '..', 'C:\\x', 'a\u0000b', 'CON.']) {
      const { taken } = reached(readCsv(`${heading}${id};Q?;a;1;2;3\n`, options));
      expect(taken[0]?.item.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });
});

describe('any text at all', () => {
  const texts = fc.oneof(
    hostileTexts(2000),
    fc.array(hostileTexts(40), { maxLength: 30 }).map((lines) => lines.join('\n')),
    hostileTexts(500).map((text) => `<quiz><question type="multichoice">${text}</question></quiz>`),
    hostileTexts(500).map((text) => `${heading}${text}`),
  );

  it.each(names)('is read or refused, never more: %s', (name) => {
    fc.assert(
      fc.property(texts, (text) => {
        const outcome = readers[name](text, options);
        if (!outcome.ok)
          expect(malformedSentence(outcome.fault)).toMatch(/^(line \d+, column \d+: |the file )/);
        else expect(outcome.value.taken.every(({ item }) => item.text.en)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
