import { describe, expect, it } from 'vitest';
import { type Aggregate, aggregateText } from '#quiz/box';
import type { Form } from '#quiz/form';
import strings from '../../../locales/en/gain.json' with { type: 'json' };
import { alike } from '../../quiz/aggregates.fixture.ts';
import { topicForm } from '../../quiz/forms.fixture.ts';
import { fileMessage } from './file-message.ts';
import { type FileFault, type LoadForm, sumOf, type TakenFile, takeText } from './take-file.ts';

const A: Form = { ...topicForm, number: 57 };
const B: Form = { ...topicForm, number: 58, letter: 'B' };
const other: Form = { ...topicForm, number: 55 };
const load: LoadForm = async (number) => [A, B, other].find((form) => form.number === number);

const sealed = (form: Form, leaf: number, n = 12): Aggregate => ({
  ...alike(form, n, { choices: [1, 2, 3, 1, 2] }),
  leaves: [{ id: leaf.toString(16).padStart(16, '0'), n }],
});
const taken = (form: Form, leaf: number): TakenFile => ({ name: 'old', form, aggregate: sealed(form, leaf) });
const take = (aggregate: Aggregate, files: TakenFile[] = [], loadForm = load) =>
  takeText('f.json', aggregateText(aggregate), files, loadForm);
const faultOf = async (text: string, files: TakenFile[] = []) => {
  const found = await takeText('f.json', text, files, load);
  return found.ok ? 'taken' : found.fault.type;
};

describe('takeText', () => {
  it('reads a file, fetches its form and takes it', async () => {
    const aggregate = sealed(A, 1);
    expect(await take(aggregate)).toEqual({ ok: true, value: { name: 'f.json', form: A, aggregate } });
  });

  it('takes several of one set side by side', async () => {
    expect((await take(sealed(B, 2), [taken(A, 1)])).ok).toBe(true);
    expect((await take(sealed(A, 2), [taken(A, 1), taken(B, 3)])).ok).toBe(true);
  });

  it.each([
    ['text', 'not-json'],
    ['{"a":1}', 'other-format'],
    ['{"format":"bilemin-aggregate","version":2}', 'newer-version'],
    ['{"format":"bilemin-aggregate","version":1}', 'wrong-field'],
    [aggregateText(sealed({ ...A, number: 99 }, 1)), 'unknown-form'],
    [aggregateText(sealed({ ...A, version: 7 }, 1)), 'other-form-version'],
    [aggregateText({ ...sealed(A, 1), n: 13 }), 'sums-disagree'],
  ])('refuses %s as %s', async (text, fault) => {
    expect(await faultOf(text)).toBe(fault);
  });

  it('takes a file counted on paper, but not beside one from devices on the same form', async () => {
    const { blocks, ...rest } = sealed(A, 1);
    const [block] = Object.values(blocks);
    const items = block?.items.map(({ options }) => ({ options, rightByScore: [] })) ?? [];
    const counts = { n: 12, selfReport: [], items, knowledge: [], duty: [], satisfaction: [] };
    const text = aggregateText({ ...rest, mode: 'paper', blocks: { mixed: counts } });
    expect(await faultOf(text)).toBe('taken');
    expect(await faultOf(text, [taken(A, 2)])).toBe('other-mode');
    expect(await faultOf(text, [taken(B, 2)])).toBe('taken');
  });

  it('refuses a file of another set, and children that are counted already', async () => {
    expect(await faultOf(aggregateText(sealed(other, 9)), [taken(A, 1)])).toBe('other-set');
    expect(await faultOf(aggregateText(sealed(A, 1)), [taken(A, 1)])).toBe('overlap');
  });

  it('says that the form could not be fetched', async () => {
    const found = await take(sealed(A, 1), [], () => Promise.reject(new Error('offline')));
    expect(found).toEqual({ ok: false, fault: { type: 'connection' } });
  });
});

describe('sumOf', () => {
  it('adds the files of one letter and leaves the other alone', () => {
    const files = [taken(A, 1), taken(B, 2), taken(A, 3)];
    expect(sumOf(files, 'A')).toMatchObject({ form: A, aggregate: { n: 24 } });
    expect(sumOf(files, 'B')).toMatchObject({ form: B, aggregate: { n: 12 } });
    expect(sumOf([], 'A')).toBeUndefined();
  });
});

describe('fileMessage', () => {
  const faults: FileFault[] = [
    { type: 'unreadable' },
    { type: 'too-large', bytes: 9, most: 8 },
    { type: 'not-json' },
    { type: 'newer-version' },
    { type: 'unknown-form', form: 9 },
    { type: 'other-form-version', form: 57, known: 1, found: 2 },
    { type: 'wrong-field', field: 'leaves', expected: 'a list' },
    { type: 'other-mode', mode: 'paper' },
    { type: 'overlap', leaves: [] },
    { type: 'other-set' },
    { type: 'connection' },
  ];

  it('is a sentence of its own for each thing that can be the matter, and leaves no place unfilled', () => {
    const said = faults.map((fault) => fileMessage('f.json', fault, strings));
    expect(new Set(said).size).toBe(faults.length);
    for (const sentence of said) expect(sentence).toMatch(/^“f\.json”: [^{}]*\.$/);
  });
});
