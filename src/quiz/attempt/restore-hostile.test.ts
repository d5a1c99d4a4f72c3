import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pulseForm, reached, refused, topicForm } from '../forms.fixture.ts';
import { begin } from './attempt.ts';
import { restore, serialise } from './serialise.ts';

const stored = (changes: Record<string, unknown>): string =>
  JSON.stringify({ version: 1, attempt: { ...begin(pulseForm), ...changes } });

const refusal = (text: string): string => refused(restore(text, pulseForm)).type;

describe('restore', () => {
  it.each([
    '',
    ' ',
    'null',
    'true',
    '7',
    '"text"',
    '[]',
    '{}',
    '[{"version":1}]',
    '{"version":1}',
    '{"version":1,"attempt":null}',
    '{"version":1,"attempt":[]}',
    '{"version":1,"attempt":"{}"}',
    '<html>',
    '{"version":1,"attempt":{',
    '['.repeat(200_000),
    `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  ])('finds %.40s unreadable', (text) => {
    expect(refusal(text)).toBe('unreadable');
  });

  it.each([0, 2, '1', null, 1.5])('starts anew for a text of version %j', (version) => {
    expect(refusal(JSON.stringify({ version, attempt: begin(pulseForm) }))).toBe('other-version');
  });

  it('tells another form and another version of the form from junk', () => {
    expect(refusal(serialise(begin(topicForm)))).toBe('other-form');
    expect(refusal(serialise({ ...begin(pulseForm), formVersion: 2 }))).toBe('other-form');
    expect(refusal(stored({ form: '7' }))).toBe('other-form');
  });

  it.each([
    ['no stage', { stage: undefined }],
    ['a strange stage', { stage: 'done' }],
    ['position -1', { position: -1 }],
    ['position 1.5', { position: 1.5 }],
    ['position 17 of 16 items', { position: 17 }],
    ['position 1e308', { position: 1e308 }],
    ['position "0"', { position: '0' }],
    ['answering past the last item', { stage: 'answering', position: 16 }],
    ['checking before the last item', { stage: 'checking', position: 3 }],
    ['responses as a list', { responses: [] }],
    ['responses null', { responses: null }],
    ['orders as a list', { orders: [] }],
    ['explained as a record', { explained: {} }],
    ['explained as text', { explained: 'k1' }],
    ['a response null', { responses: { k1: null } }],
    ['a response as a list', { responses: { k1: ['option', 0] } }],
    ['a response without type', { responses: { k1: { option: 0 } } }],
    ['an ending instead of a response', { responses: { k1: { type: 'skipped' } } }],
    ['option 3', { responses: { k1: { type: 'option', option: 3 } } }],
    ['option "0"', { responses: { k1: { type: 'option', option: '0' } } }],
    ['a level for a scored item', { responses: { k1: { type: 'level', level: 0 } } }],
    ['a declined scored item', { responses: { k1: { type: 'declined' } } }],
    ['an option for an opinion', { responses: { s1: { type: 'option', option: 0 } } }],
    ['"don\'t know" for an opinion', { responses: { s1: { type: 'dont-know' } } }],
    ['level 4 of an opinion', { responses: { s1: { type: 'level', level: 4 } } }],
    ['level -1', { responses: { s1: { type: 'level', level: -1 } } }],
    ['level 1e308', { responses: { s1: { type: 'level', level: 1e308 } } }],
    ['level 0.5', { responses: { s1: { type: 'level', level: 0.5 } } }],
    ['a declined self-report', { responses: { k0: { type: 'declined' } } }],
    ['level 3 of the self-report', { responses: { k0: { type: 'level', level: 3 } } }],
  ])('refuses whole an attempt with %s', (_, changes) => {
    expect(refusal(stored(changes))).toBe('unreadable');
  });

  it('keeps of a good attempt only what belongs to the form', () => {
    const attempt = reached(
      restore(
        stored({
          responses: { k1: { type: 'option', option: 1, note: 'x' }, other: { type: 'dont-know' } },
          explained: ['k1', 'k1', 'other', 7, null],
          orders: { k1: [2, 1, 0], k2: [0, 0, 1], k3: 'x', s1: [0, 1, 2], other: [0, 1, 2] },
          name: 'a child',
        }),
        pulseForm,
      ),
    );
    expect(attempt).toEqual({
      ...begin(pulseForm),
      responses: { k1: { type: 'option', option: 1 } },
      explained: ['k1'],
      orders: { k1: [2, 1, 0] },
    });
  });

  it('is not led astray by names of the prototype', () => {
    const text =
      '{"version":1,"__proto__":{"stage":"submitted"},"attempt":{"__proto__":{"stage":"submitted"},' +
      '"form":7,"formVersion":1,"stage":"answering","position":0,"explained":["__proto__"],' +
      '"responses":{"__proto__":{"k1":{"type":"dont-know"}},"constructor":{"type":"dont-know"}},' +
      '"orders":{"__proto__":{"k1":[2,1,0]}}}}';
    expect(reached(restore(text, pulseForm))).toEqual(begin(pulseForm));
    expect(Object.hasOwn(Object.prototype, 'stage')).toBe(false);
    expect(Object.hasOwn(Object.prototype, 'k1')).toBe(false);
  });

  it('finds no response in the prototype for an item that is called like a part of it', () => {
    const form = { ...topicForm, items: [{ id: 'constructor', indicator: 'K', key: 0 } as const] };
    expect(reached(restore(serialise(begin(form)), form))).toEqual(begin(form));
  });

  it('does not take a missing stage from the prototype', () => {
    const text = '{"version":1,"attempt":{"__proto__":{"stage":"submitted"},"form":7,"formVersion":1}}';
    expect(refusal(text)).toBe('unreadable');
  });

  it('never throws, whatever text or JSON it is given', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.json());
    fc.assert(
      fc.property(texts, (text) => {
        expect(restore(text, pulseForm).ok).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, whatever stands in the fields of an attempt', () => {
    const fields = ['stage', 'position', 'responses', 'explained', 'orders'] as const;
    const attempts = fc.record(
      Object.fromEntries(fields.map((field) => [field, fc.jsonValue()])) as Record<
        (typeof fields)[number],
        fc.Arbitrary<unknown>
      >,
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        attempts,
        fc.dictionary(fc.constantFrom('k1', 's1', 'k0', '__proto__'), fc.jsonValue()),
        (changes, responses) => {
          for (const text of [stored(changes), stored({ responses }), stored({ orders: responses })]) {
            const outcome = restore(text, pulseForm);
            if (outcome.ok) expect(outcome.value.form).toBe(pulseForm.number);
            else expect(outcome.fault.type).toBe('unreadable');
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
