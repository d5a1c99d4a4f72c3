import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { itemSets, reached, sample } from './exchange.fixture.ts';
import { languages } from './exchanged-item.ts';
import type { ItemSet } from './item-set.ts';
import { qtiFiles, writeQti } from './write-qti.ts';
import { childOf, readXml, type XmlElement } from './xml-tree.ts';

/** The part of QTI 3 that we write, as RELAX NG (tests/schemas/README.md). */
const schemas = Object.fromEntries(
  ['item', 'test', 'manifest'].map((name) => [
    name,
    readFileSync(new URL(`../../../tests/schemas/qti3-${name}.rng`, import.meta.url), 'utf8'),
  ]),
);

/** Which of the schemas a file of a package keeps. */
const kindOf = (path: string): string =>
  path === 'imsmanifest.xml' ? 'manifest' : path.startsWith('tests/') ? 'test' : 'item';

/** What xmllint has against files of one kind; its tables are one for all files of a run. */
async function faults(kind: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  const xml = Object.entries(files)
    .filter(([path]) => kindOf(path) === kind)
    .map(([path, contents]) => ({ fileName: path.replaceAll('/', '_'), contents }));
  const { errors } = await validateXML({ xml, schema: schemas[kind] ?? '', extension: 'relaxng' });
  return errors.map(({ rawMessage }) => rawMessage);
}

const tree = (xml: string | undefined): XmlElement => reached(readXml(xml ?? ''));

function* elements(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* elements(child);
}

const named = (element: XmlElement, name: string): XmlElement[] =>
  [...elements(element)].filter((each) => each.name === name);

describe('a QTI package', () => {
  it.each(['item', 'test', 'manifest'])('keeps the structure of a QTI 3 %s', async (kind) => {
    expect(await faults(kind, qtiFiles(sample, languages))).toEqual([]);
  });

  it('keeps it with hostile texts', async () => {
    await fc.assert(
      fc.asyncProperty(itemSets, async (set) => {
        const files = qtiFiles(set, languages);
        for (const kind of ['item', 'test', 'manifest']) expect(await faults(kind, files)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it('is seen to break it', async () => {
    const files = qtiFiles(sample, ['ru']);
    const spoil = (path: string, from: string, to: string) => ({
      [path]: files[path]?.replace(from, to) ?? '',
    });
    const item = 'items/ru/k1.xml';
    expect(await faults('item', spoil(item, 'shuffle="true"', 'shuffle="maybe"'))).not.toEqual([]);
    expect(await faults('item', spoil(item, '<qti-value>c</qti-value>', ''))).not.toEqual([]);
    expect(await faults('item', spoil('items/ru/s1.xml', 'label="S"', 'label="K"'))).not.toEqual([]);
    expect(await faults('test', spoil('tests/ru.xml', 'navigation-mode="nonlinear"', ''))).not.toEqual([]);
    expect(await faults('manifest', spoil('imsmanifest.xml', '<organizations/>', ''))).not.toEqual([]);
  });

  it('is a ZIP archive with the manifest at its root, the same bytes each time', () => {
    const bytes = writeQti(sample, languages);
    expect(writeQti(sample, languages)).toEqual(bytes);
    const decoder = new TextDecoder();
    const files = Object.entries(unzipSync(bytes)).map(([path, file]) => [path, decoder.decode(file)]);
    expect(Object.fromEntries(files)).toEqual(qtiFiles(sample, languages));
  });

  it('names every file in the manifest, and nothing that is not there', () => {
    const files = qtiFiles(sample, languages);
    const hrefs = named(tree(files['imsmanifest.xml']), 'file').map(({ attributes }) =>
      attributes.get('href'),
    );
    expect(['imsmanifest.xml', ...hrefs].sort()).toEqual(Object.keys(files).sort());
  });

  it('has a test for each language that has words, in the order of the form', () => {
    const files = qtiFiles(sample, languages);
    expect(Object.keys(files).filter((path) => path.startsWith('tests/'))).toEqual([
      'tests/kk.xml',
      'tests/ru.xml',
    ]);
    const references = named(tree(files['tests/ru.xml']), 'qti-assessment-item-ref');
    expect(references.map(({ attributes }) => attributes.get('href'))).toEqual([
      '../items/ru/k0.xml',
      '../items/ru/s1.xml',
      '../items/ru/k1.xml',
      '../items/ru/d1.xml',
    ]);
  });

  it('sums knowledge and duty apart and opinions never', () => {
    const test = tree(qtiFiles(sample, ['ru'])['tests/ru.xml']);
    const categories = named(test, 'qti-test-variables').map(({ attributes }) =>
      attributes.get('include-category'),
    );
    expect(categories).toEqual(['K', 'D']);
    const opinions: ItemSet = { ...sample, items: sample.items.slice(0, 2) };
    const alone = tree(qtiFiles(opinions, ['ru'])['tests/ru.xml']);
    expect(named(alone, 'qti-outcome-processing')).toEqual([]);
    expect(named(alone, 'qti-outcome-declaration')).toEqual([]);
  });

  it.each([
    ['pulse', 'false'],
    ['topic', 'true'],
  ] as const)('in a %s shows feedback: %s', (kind, shown) => {
    const set: ItemSet = { ...sample, form: { number: 7, version: 1, letter: 'A', kind } };
    const control = named(tree(qtiFiles(set, ['ru'])['tests/ru.xml']), 'qti-item-session-control')[0];
    expect(control?.attributes.get('show-feedback')).toBe(shown);
  });
});

describe('a QTI item', () => {
  const files = qtiFiles(sample, languages);

  it('has language, texts, key, shuffled options and the explanation', () => {
    const item = tree(files['items/kk/k1.xml']);
    expect(item.attributes.get('xml:lang')).toBe('kk');
    expect(named(item, 'qti-prompt')[0]?.text).toBe('Мемлекеттік мектепте қай сыныпқа дейін оқу тегін?');
    expect(named(item, 'qti-simple-choice').map(({ text }) => text)).toEqual([
      '4-сыныпқа дейін',
      '9-сыныпқа дейін',
      'Соңғы сыныпқа дейін',
    ]);
    expect(childOf(named(item, 'qti-correct-response')[0], 'qti-value')?.text).toBe('c');
    expect(named(item, 'qti-choice-interaction')[0]?.attributes.get('shuffle')).toBe('true');
    expect(named(item, 'p')[0]?.text).toContain('соңғы сыныпқа дейін оқу тегін');
  });

  it('of an opinion has no right answer, no score and its levels in order', () => {
    const item = tree(files['items/ru/s1.xml']);
    for (const name of ['qti-correct-response', 'qti-outcome-declaration', 'qti-response-processing']) {
      expect(named(item, name)).toEqual([]);
    }
    expect(named(item, 'qti-choice-interaction')[0]?.attributes.get('shuffle')).toBe('false');
    expect(named(item, 'qti-simple-choice').map(({ text }) => text)).toHaveLength(5);
  });

  it('without an explanation has no feedback', () => {
    const [, , k1] = sample.items;
    if (k1?.indicator !== 'K') throw new Error('the sample has changed');
    const set: ItemSet = {
      name: 'one',
      title: 'One',
      items: [{ ...k1, text: { en: { stem: 'Which?', options: ['1', '2', '3'] } } }],
    };
    const item = tree(qtiFiles(set, languages)['items/en/k1.xml']);
    expect(named(item, 'qti-modal-feedback')).toEqual([]);
    expect([...elements(item)].some(({ attributes }) => attributes.get('identifier') === 'FEEDBACK')).toBe(
      false,
    );
  });

  it('gives every text back as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(itemSets, (set) => {
        const written = qtiFiles(set, languages);
        for (const item of set.items) {
          for (const language of languages) {
            const text = item.text[language];
            if (!text) continue;
            const read = tree(written[`items/${language}/${item.id}.xml`]);
            expect(named(read, 'qti-prompt')[0]?.text).toBe(text.stem);
            expect(named(read, 'qti-simple-choice').map((choice) => choice.text)).toEqual(text.options);
          }
        }
      }),
    );
  });
});
