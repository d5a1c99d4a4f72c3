/** What the desk shows of a box that is still open: how many have arrived, and the same of any other such box. */
import { type FunctionComponent, h, type VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import { OpenBoxDesk } from '#components/teacher/OpenBoxDesk.tsx';
import teacher from '../../locales/en/teacher.json' with { type: 'json' };
import { collect, type OpenBox, openBox } from '../../src/quiz/box/index.ts';
import type { Form } from '../../src/quiz/form/index.ts';
import { classKey, pulseForm, reached, topicForm } from '../../src/quiz/forms.fixture.ts';
import { type Answers, writeCode } from '../../src/quiz/handin/index.ts';
import { seal } from './children.ts';
import { render } from './drawn.ts';
import { sheetOf } from './printed-report.ts';

/** A box of children who all answered alike; the same nonces each time. */
function boxOf(form: Form, n: number, answers: Answers): OpenBox {
  let box = openBox(form, { form: form.number }, 25);
  for (let nonce = 0; nonce < n; nonce += 1) {
    const code = writeCode(form, { form: form.number, language: 'kk', nonce, answers }, seal);
    box = reached(collect(box, form, seal, code));
  }
  return box;
}

function desk(form: Form, open: OpenBox): string {
  const props = {
    data: { strings: teacher, locale: 'en', forms: [], paths: {}, report: {} },
    box: {
      id: '00',
      label: '',
      slug: 'form',
      form: form.number,
      assignment: { key: [...classKey] },
      content: open,
    },
    open,
    sheet: sheetOf(form),
  };
  return render(h(OpenBoxDesk as unknown as FunctionComponent<typeof props>, props) as VNode);
}

const opinion = (level: number) => ({ item: 0, level });
const pairs: readonly (readonly [string, Form, Answers, Answers])[] = [
  ['a topic form', topicForm, { choices: [1, 2, 3, 1, 2] }, { choices: [2, 1, 1, 4, 0] }],
  [
    'a pulse',
    pulseForm,
    { selfReport: 1, choices: Array(11).fill(1), satisfaction: opinion(0) },
    { selfReport: 3, choices: Array(11).fill(4), satisfaction: opinion(3) },
  ],
];

describe.each(pairs)('the desk of an open box of %s', (_, form, one, other) => {
  it.each([0, 1, 4, 5, 9, 10, 11, 25])('with %i codes looks the same whatever they say', (n) => {
    const shown = desk(form, boxOf(form, n, one));
    expect(shown).toContain(`data-arrived="${n}"`);
    expect(desk(form, boxOf(form, n, other))).toBe(shown);
  });
});
