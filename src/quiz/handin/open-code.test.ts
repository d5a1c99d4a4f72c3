import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handins } from '../arbitraries.fixture.ts';
import { reached } from '../forms.fixture.ts';
import { packAnswers } from './answers.ts';
import { CODE_SYMBOLS, codeLanguages, groupCode, readCode, writeCode } from './code.ts';
import { CROCKFORD } from './crockford.ts';
import { openCode } from './open-code.ts';
import { classSeal, xor } from './seal.ts';

describe('openCode', () => {
  it('shows of every code what reading it gives, and masks nothing but the answers', () => {
    fc.assert(
      fc.property(handins, ({ form, handin, key }) => {
        const seal = classSeal(key);
        const code = writeCode(form, handin, seal);
        const fields = openCode(code) ?? [];
        const value = Object.fromEntries(fields.map((field) => [field.name, field.value]));
        const read = reached(readCode(code, form, seal));
        expect(value).toMatchObject({
          version: 1,
          form: read.form,
          language: codeLanguages.indexOf(read.language),
          nonce: read.nonce,
          answers: xor(packAnswers(form, read.answers), seal.mask(read.nonce)),
        });
      }),
    );
  });

  it('leaves out no bit and shows none twice', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(31), { minLength: CODE_SYMBOLS, maxLength: CODE_SYMBOLS }), (values) => {
        const fields = openCode(groupCode(values.map((value) => CROCKFORD[value]).join(''))) ?? [];
        const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('');
        expect(fields.map((field) => field.bits).join('')).toBe(bits);
        expect(fields.map(({ start }) => start)).toEqual([0, 3, 12, 14, 40, 86, 110]);
      }),
    );
  });

  it.each(['', 'A', '0'.repeat(23), '0'.repeat(25), 'U'.repeat(24)])('opens nothing of "%s"', (text) => {
    expect(openCode(text)).toBeUndefined();
  });
});
