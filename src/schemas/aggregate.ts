import { z } from 'astro/zod';

/** What the engine's constants say of an aggregate file; `src/quiz` owns them, so they come as data. */
export interface AggregateLimits {
  /** The highest form number. */
  readonly formNumber: number;
  /** Children in one sealed box. */
  readonly leaf: { readonly least: number; readonly most: number };
  /** The least number of children in a block of one language. */
  readonly block: number;
  /** Languages that may have a block of their own. */
  readonly languages: readonly string[];
  /** Entries of `selfReport`: no answer, and the levels of K0. */
  readonly selfReport: number;
  /** Levels of the satisfaction scales. */
  readonly levels: readonly number[];
  /** Entries of `items[].options`: the offered answers, don't know, skipped, not reached. */
  readonly options: number;
}

/** How many children: a whole number that a double holds exactly. */
const count = z.int().min(0).meta({ id: 'count' });
const list = z.array(count);

/** A list that is empty or has one of these lengths. */
const emptyOr = (lengths: readonly number[]) =>
  z.union([list.length(0), ...lengths.map((length) => list.length(length))]);

/** The counts of one language. */
const blockSchema = ({ block, selfReport, levels, options }: AggregateLimits) =>
  z
    .strictObject({
      n: z.int().min(block).describe('Children.'),
      selfReport: emptyOr([selfReport]).describe(
        'K0: no answer, yes, some of them, not really; empty when the form has no K0.',
      ),
      items: z
        .array(
          z.strictObject({
            options: list
              .length(options)
              .describe("Option 1, 2, 3 in source order, don't know, skipped, not reached."),
            rightByScore: list.describe(
              'Of the children who reached all items of the indicator: those who had this one right, by their number right. Empty unless the mode is device.',
            ),
          }),
        )
        .describe('One entry for each K and D item, in form order.'),
      knowledge: z
        .array(list)
        .describe(
          'Children by K items reached (row) and of those right (column). Empty unless the mode is device.',
        ),
      duty: z.array(list).describe('The same for D.'),
      satisfaction: z
        .array(z.union(levels.map((length) => list.length(length))))
        .describe(
          'Diced reports by S item (row) and level (column, "don\'t want to answer" last). Empty unless the mode is device.',
        ),
    })
    .meta({ id: 'block' });

/**
 * The shape of an aggregate file. It is what a schema can say: sums, the lengths a form asks for, ids that come twice and
 * form numbers are the reader's to check (`readAggregate`), so a file may fit the schema and still be refused.
 * @param limits the constants of `src/quiz`
 * @example aggregateSchema(limits).safeParse(JSON.parse(text)).success
 */
export function aggregateSchema(limits: AggregateLimits) {
  const block = blockSchema(limits);
  const names = [...limits.languages, 'mixed'];
  return z.strictObject({
    format: z.literal('bilemin-aggregate'),
    version: z.literal(1),
    form: z.int().min(1).max(limits.formNumber).describe('Number of the form.'),
    formVersion: z.int().min(0).describe('Other forms and versions are never added.'),
    mode: z
      .enum(['device', 'paper', 'combined'])
      .describe('How children answered; combined: the totals of both.'),
    leaves: z
      .array(
        z.strictObject({
          id: z
            .string()
            .regex(/^[0-9a-f]{16}$/)
            .describe('Drawn at random when the box was sealed.'),
          n: z.int().min(limits.leaf.least).max(limits.leaf.most).describe('Children in the box.'),
        }),
      )
      .min(1)
      .describe('The sealed boxes in it.'),
    n: count.describe('Children: the sum over leaves, and over blocks.'),
    blocks: z
      .strictObject(Object.fromEntries(names.map((name) => [name, block.optional()])))
      .refine((blocks) => Object.keys(blocks).length > 0, 'expected a block')
      .meta({ minProperties: 1 })
      .describe('Counts by language of the attempt; a language of too few children is in "mixed".'),
  });
}

/**
 * The same as JSON Schema (draft 2020-12), to publish and to check files with other tools.
 * @example aggregateJsonSchema(limits).required // ['format', 'version', …]
 */
export function aggregateJsonSchema(limits: AggregateLimits) {
  return z.toJSONSchema(aggregateSchema(limits), {
    target: 'draft-2020-12',
    override: ({ jsonSchema, path }) => {
      if (path.length > 0) return;
      jsonSchema.$id = 'urn:bilemin:aggregate:1';
      jsonSchema.title = 'Bilemin aggregate file, version 1';
    },
  });
}
