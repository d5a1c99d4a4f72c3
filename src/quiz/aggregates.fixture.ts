import { type Aggregate, type Counts, countAnswers, emptyCounts } from './box/index.ts';
import type { Form } from './form/index.ts';
import type { Answers } from './handin/index.ts';

/** Counts of children with these answers. */
export function countsOf(form: Form, children: readonly Answers[]): Counts {
  const counts = emptyCounts(form);
  for (const answers of children) countAnswers(counts, form, answers);
  return counts;
}

/** An aggregate of these counts, said to come from some boxes. */
export const aggregateOf = (form: Form, counts: Counts, boxes = 1): Aggregate => ({
  format: 'bilemin-aggregate',
  version: 1,
  form: form.number,
  formVersion: form.version,
  mode: 'device',
  leaves: Array.from({ length: boxes }, (_, index) => ({
    id: index.toString(16).padStart(16, '0'),
    n: Math.floor(counts.n / boxes),
  })),
  n: counts.n,
  blocks: { mixed: counts },
});

/** So many children who all gave the same answers. */
export const alike = (form: Form, n: number, answers: Answers, boxes = 1): Aggregate =>
  aggregateOf(
    form,
    countsOf(
      form,
      Array.from({ length: n }, () => answers),
    ),
    boxes,
  );
