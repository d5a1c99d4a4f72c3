import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Namespaces } from '#i18n';
import { faultMessage } from './fault-message.ts';
import type { FileFault } from './read-files.ts';

/** One of each kind; TypeScript asks for a new line when a kind is added. */
const faults: Readonly<{ [Type in FileFault['type']]: Extract<FileFault, { type: Type }> }> = {
  'too-large': { type: 'too-large', bytes: 9e7, most: 8e6 },
  'not-json': { type: 'not-json' },
  'other-format': { type: 'other-format' },
  'newer-version': { type: 'newer-version' },
  'unknown-form': { type: 'unknown-form', form: 400 },
  'other-form-version': { type: 'other-form-version', form: 58, known: 2, found: 1 },
  'wrong-field': { type: 'wrong-field', field: 'leaves[0].id', expected: '16 hexadecimal digits' },
  'sums-disagree': { type: 'sums-disagree', field: 'blocks', expected: 26, found: 25 },
  overlap: { type: 'overlap', other: 'a.bilemin.json' },
  unreadable: { type: 'unreadable' },
};

describe.each(['kk', 'ru', 'en'])('the sentence about a file that is not added, in %s', (language) => {
  const strings: Namespaces['merge'] = JSON.parse(readFileSync(`locales/${language}/merge.json`, 'utf8'));

  it.each(Object.values(faults))('is whole and says what to do: $type', (fault) => {
    const text = faultMessage(fault, strings);
    expect(text).toMatch(/[.]$/);
    expect(text).not.toMatch(/[{}]|undefined/);
    // What was expected of a field is said in English by the engine, and is not for this page.
    expect(text).not.toContain('hexadecimal');
  });

  it('is another one for each fault', () => {
    const texts = Object.values(faults).map((fault) => faultMessage(fault, strings));
    expect(new Set(texts).size).toBe(texts.length);
  });
});
