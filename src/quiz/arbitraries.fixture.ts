import fc from 'fast-check';
import { choiceItems, type Form, satisfactionItems, selfReportItem } from './form/index.ts';
import { formOf } from './forms.fixture.ts';
import { type Answers, type CodeLanguage, codeLanguages, type Handin } from './handin/index.ts';
import { type Item, isChoice, isSatisfaction, levelCount, type Response } from './item/index.ts';

/** Forms of every size the site gives: topics of 4-6, pulses of 14, 16 and 20 items. */
export const forms: fc.Arbitrary<Form> = fc
  .tuple(
    fc.constantFrom(
      { knowledge: 3, duty: 1 },
      { knowledge: 4, duty: 1 },
      { knowledge: 4, duty: 2 },
      { knowledge: 6, duty: 0 },
      { selfReport: true, opinions: 3, scale: 'faces-3' as const, knowledge: 5, duty: 5 },
      { selfReport: true, opinions: 4, knowledge: 6, duty: 5 },
      { selfReport: true, opinions: 5, knowledge: 8, duty: 6 },
    ),
    fc.integer({ min: 1, max: 511 }),
  )
  .map(([shape, number]) => formOf(shape, number));

/** Every content a code of the form can have. */
export function answersFor(form: Form): fc.Arbitrary<Answers> {
  const opinions = satisfactionItems(form);
  const [first] = opinions;
  const choices = fc.tuple(...choiceItems(form).map(() => fc.integer({ min: 0, max: 4 })));
  if (!first) return choices.map((digits) => ({ choices: digits }));
  return fc.record({
    ...(selfReportItem(form) ? { selfReport: fc.integer({ min: 0, max: 3 }) } : {}),
    choices,
    satisfaction: fc.record({
      item: fc.integer({ min: 0, max: opinions.length - 1 }),
      level: fc.integer({ min: 0, max: levelCount(first.scale) - 1 }),
    }),
  });
}

/** A class key. */
export const keys: fc.Arbitrary<Uint8Array> = fc.uint8Array({ minLength: 10, maxLength: 10 });

/** A language of an attempt. */
export const languages: fc.Arbitrary<CodeLanguage> = fc.constantFrom(...codeLanguages);

/** A form and something handed in on it. */
export const handins: fc.Arbitrary<{ form: Form; handin: Handin; key: Uint8Array }> = forms.chain((form) =>
  fc.record({
    form: fc.constant(form),
    key: keys,
    handin: fc.record({
      form: fc.constant(form.number),
      language: languages,
      nonce: fc.integer({ min: 0, max: 2 ** 26 - 1 }),
      answers: answersFor(form),
    }),
  }),
);

/** Every response an item offers. */
export function responsesTo(item: Item): fc.Arbitrary<Response> {
  if (isChoice(item)) {
    return fc.constantFrom<Response>(
      { type: 'option', option: 0 },
      { type: 'option', option: 1 },
      { type: 'option', option: 2 },
      { type: 'dont-know' },
    );
  }
  if (!isSatisfaction(item)) return fc.nat(2).map((level) => ({ type: 'level', level }));
  const worded = fc.nat(levelCount(item.scale) - 2).map((level): Response => ({ type: 'level', level }));
  return fc.oneof(worded, fc.constant<Response>({ type: 'declined' }));
}
