import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collect, type OpenBox, openBox } from '../box/index.ts';
import type { Form } from '../form/index.ts';
import { browserBytes, classKey, reached, refused, scripted, topicForm } from '../forms.fixture.ts';
import { classSeal, writeCode } from '../handin/index.ts';
import { isReduced, pairFault, sealHalves } from './seal-halves.ts';

const forms = {
  A: { ...topicForm, number: 57 },
  B: { ...topicForm, number: 58, letter: 'B' },
} as const satisfies Record<'A' | 'B', Form>;
const seal = classSeal(classKey);

/** A box of so many children, the first of whom have the first items right. */
function boxOf(form: Form, n: number): OpenBox {
  let box = openBox(form, { form: form.number }, 30);
  for (let child = 0; child < n; child += 1) {
    const choices = [1, 2, 3, 1, 2].map((digit, place) => (place <= child % 5 ? digit : 4));
    const code = writeCode(
      form,
      { form: form.number, language: 'kk', nonce: child, answers: { choices } },
      seal,
    );
    box = reached(collect(box, form, seal, code));
  }
  return box;
}

const pair = (a: number, b: number) =>
  sealHalves({ A: boxOf(forms.A, a), B: boxOf(forms.B, b) }, forms, browserBytes);

describe('sealHalves', () => {
  it('makes two ordinary aggregates of halves of ten and more', () => {
    const { A, B } = reached(pair(12, 13));
    expect(A).toMatchObject({ state: 'sealed', aggregate: { form: 57, n: 12 } });
    expect(B).toMatchObject({ state: 'sealed', aggregate: { form: 58, n: 13 } });
  });

  it('keeps of a half of seven how many, mean and spread, and drops what was counted', () => {
    const { B } = reached(pair(15, 7));
    // Right on k1-k4 of children 0-6: 1 2 3 4 4 1 2, so 25 50 75 100 100 25 50: mean 60.714286,
    // squares 625 2500 5625 10000 10000 625 2500 add to 31875, less 7 · 60.714286² = 25803.571: 6071.429/6, sd 31.810451.
    expect(B).toMatchObject({
      state: 'summary',
      summary: { form: 58, formVersion: 1, n: 7, knowledge: { items: 4, n: 7 }, duty: { items: 1, n: 7 } },
    });
    if (B.state !== 'summary') throw new Error('expected a summary');
    expect(B.summary.knowledge?.mean).toBeCloseTo(60.714286, 6);
    expect(B.summary.knowledge?.sd).toBeCloseTo(31.81045, 5);
    expect(JSON.stringify(B)).not.toMatch(/options|nonces|blocks|counts/);
  });

  it('takes five and five, the least there may be', () => {
    const { A, B } = reached(pair(5, 5));
    expect([A.state, B.state]).toEqual(['summary', 'summary']);
  });

  it.each([
    [0, 0],
    [4, 6],
    [30, 4],
    [4, 30],
    [9, 0],
  ])('refuses %i and %i, and says what is needed', (a, b) => {
    expect(refused(pair(a, b))).toEqual({ type: 'too-few', A: a, B: b, neededEach: 5, neededTogether: 10 });
  });

  it('draws a leaf id for a sealed half alone', () => {
    const boxes = { A: boxOf(forms.A, 10), B: boxOf(forms.B, 9) };
    const sealed = reached(sealHalves(boxes, forms, scripted([0, 1, 2, 3, 4, 5, 6, 7])));
    expect(sealed.A).toMatchObject({ aggregate: { leaves: [{ id: '0001020304050607', n: 10 }] } });
  });
});

describe('pairFault', () => {
  it('lets through exactly the pairs with five of each letter and ten together', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (a, b) => {
        expect(pairFault({ A: a, B: b }) === undefined).toBe(a >= 5 && b >= 5 && a + b >= 10);
      }),
    );
  });
});

describe('isReduced', () => {
  it('holds below ten', () => {
    expect([5, 9, 10, 60].map(isReduced)).toEqual([true, true, false, false]);
  });
});
