import { describe, expect, it } from 'vitest';
import { openBox } from '#quiz/box';
import type { Form } from '#quiz/form';
import type { SealedHalf } from '#quiz/report';
import type { KeptBox, Wave } from '#stores/boxes';
import type { KeptPair } from '#stores/pairs';
import strings from '../../../locales/en/gain.json' with { type: 'json' };
import { aggregateOf, countsOf } from '../../quiz/aggregates.fixture.ts';
import { children } from '../../quiz/children.fixture.ts';
import { topicForm } from '../../quiz/forms.fixture.ts';
import { compare } from './compare.ts';
import type { TakenFile } from './take-file.ts';
import { firstChoice, noChoice, sealedPairs } from './wave-source.ts';

const forms = (number: number): { A: Form; B: Form } => ({
  A: { ...topicForm, number },
  B: { ...topicForm, number: number + 1, letter: 'B' },
});

let leaf = 0;
const sealedHalf = (form: Form, n: number): SealedHalf & { state: 'sealed' } => {
  leaf += 1;
  const counts = countsOf(form, children(form, n, { seed: leaf }));
  const leaves = [{ id: leaf.toString(16).padStart(16, '0'), n }];
  return { state: 'sealed', aggregate: { ...aggregateOf(form, counts), leaves } };
};

const boxOf = (id: string, form: Form, content: KeptBox['content'], label = ''): KeptBox => ({
  id,
  label,
  slug: 'x',
  form: form.number,
  assignment: { key: [] },
  content,
});

const pair = (id: string, wave: Wave, number = 57, { sealed = true, label = '' } = {}): KeptPair => {
  const { A, B } = forms(number);
  const content = (form: Form) => (sealed ? sealedHalf(form, 12) : openBox(form, { form: form.number }, 25));
  return { id, wave, A: boxOf(`${id}a`, A, content(A), label), B: boxOf(`${id}b`, B, content(B), label) };
};

const file = (form: Form, n = 12): TakenFile => ({
  name: 'f',
  form,
  aggregate: sealedHalf(form, n).aggregate,
});
const of = (id: string) => ({ pair: id, files: [] });
const files = (...own: TakenFile[]) => ({ pair: '', files: own });

describe('compare', () => {
  const [before, after] = [pair('b', 'before', 57, { label: '5A' }), pair('a', 'after')];

  it('reports on two sealed pairs, with the labels the teacher gave them', () => {
    const found = compare({ before: of('b'), after: of('a') }, [before, after], strings);
    expect(found.shown).toMatchObject({ set: 57, labels: { before: '5A', after: '' } });
    expect(found.shown?.report.n).toEqual({ before: 24, after: 24 });
    expect(found.said).toBe(strings.ready);
  });

  it('takes a pair for one wave and files for the other', () => {
    const { A, B } = forms(57);
    const found = compare({ before: of('b'), after: files(file(A), file(B), file(A)) }, [before], strings);
    expect(found.shown?.report.letters.after).toEqual({ A: 24, B: 12 });
  });

  it('says which wave or letter is missing, the first wave first', () => {
    const { A, B } = forms(57);
    const said = (choice: Parameters<typeof compare>[0]) => compare(choice, [before, after], strings).said;
    expect(said({ before: noChoice, after: noChoice })).toBe(strings.missingBefore);
    expect(said({ before: of('b'), after: noChoice })).toBe(strings.missingAfter);
    expect(said({ before: files(file(A)), after: of('a') })).toContain('form B');
    expect(said({ before: of('b'), after: files(file(B)) })).toContain('form A');
  });

  it('says in words why there is no report', () => {
    const other = pair('o', 'after', 55);
    const found = compare({ before: of('b'), after: of('o') }, [before, other], strings);
    expect(found).toEqual({ said: strings.refusalForms });
    expect(compare({ before: of('b'), after: of('b') }, [before], strings).said).toBe(strings.refusalSameBox);
  });

  it('heeds no pair that is still open', () => {
    const open = pair('o', 'after', 57, { sealed: false });
    expect(compare({ before: of('b'), after: of('o') }, [before, open], strings).said).toBe(
      strings.missingAfter,
    );
  });
});

describe('firstChoice', () => {
  const pairs = [
    pair('b1', 'before', 57),
    pair('b2', 'before', 55),
    pair('a1', 'after', 57),
    pair('open', 'after', 57, { sealed: false }),
  ];

  it('takes the pair that led here, and the latest of the other wave on the same forms', () => {
    expect(firstChoice(pairs, 'b1')).toEqual({ before: of('b1'), after: of('a1') });
    expect(firstChoice(pairs, 'b2')).toEqual({ before: of('b2'), after: of('') });
  });

  it('else begins with the latest second wave', () => {
    expect(firstChoice(pairs, '')).toEqual({ before: of('b1'), after: of('a1') });
    expect(firstChoice(pairs, 'open')).toEqual({ before: of('b1'), after: of('a1') });
  });

  it('chooses nothing where nothing is sealed', () => {
    expect(firstChoice([], 'b1')).toEqual({ before: of(''), after: of('') });
  });
});

describe('sealedPairs', () => {
  it('are those of the wave the teacher named', () => {
    const pairs = [pair('b', 'before'), pair('a', 'after'), pair('o', 'after', 57, { sealed: false })];
    expect(sealedPairs(pairs, 'after').map(({ id }) => id)).toEqual(['a']);
  });
});
