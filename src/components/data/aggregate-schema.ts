import { emptyCounts, MAX_BOX, MIN_BLOCK, MIN_SEALED } from '#quiz/box';
import { MAX_FORM_NUMBER } from '#quiz/form';
import { codeLanguages } from '#quiz/handin';
import { type AggregateLimits, aggregateJsonSchema } from '#schemas';

/** The counts of nobody on a form that has one item of each kind: the lengths of all lists. */
const shape = emptyCounts({
  number: MAX_FORM_NUMBER,
  version: 1,
  kind: 'pulse',
  letter: 'A',
  items: [
    { id: 'k0', indicator: 'K0' },
    { id: 's1', indicator: 'S', scale: 'faces-3' },
    { id: 's2', indicator: 'S', scale: 'frequency-4' },
    { id: 'k1', indicator: 'K', key: 0 },
  ],
});

/** What the engine's own constants say of an aggregate file. */
export const aggregateLimits: AggregateLimits = {
  formNumber: MAX_FORM_NUMBER,
  leaf: { least: MIN_SEALED, most: MAX_BOX },
  block: MIN_BLOCK,
  languages: codeLanguages,
  selfReport: shape.selfReport.length,
  levels: shape.satisfaction.map((levels) => levels.length),
  options: shape.items[0]?.options.length ?? 0,
};

/** The JSON Schema that is published at `/data/aggregate.schema.json`. */
export const publishedSchema = aggregateJsonSchema(aggregateLimits);
