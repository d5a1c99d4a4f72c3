import type { Form } from '../form/index.ts';
import { type CodeLanguage, codeLanguages } from '../handin/index.ts';
import { failure, type Outcome, success } from '../item/index.ts';
import type { Aggregate, Leaf } from './aggregate.ts';
import { type AggregateFault, AggregateRefusal, sums, wrong } from './aggregate-fault.ts';
import { MAX_BOX, MIN_SEALED } from './box.ts';
import type { Counts } from './counts.ts';
import { count, fieldsOf, sumOf } from './fields.ts';
import type { LanguageBlocks } from './languages.ts';
import { readBlock } from './read-block.ts';
import { hasScores } from './totals.ts';

/** The largest file that is read, in characters: counts, and the leaves of a whole country. */
export const MAX_AGGREGATE = 8_000_000;

/** Leaves a file may name: more boxes than the country has classes. */
const MAX_LEAVES = 200_000;

/** Gives the form of a number, or undefined when this build of the site has none. */
export type FormOf = (number: number) => Form | undefined;

const blockNames: readonly (CodeLanguage | 'mixed')[] = [...codeLanguages, 'mixed'];

function readLeaves(value: unknown): Leaf[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > MAX_LEAVES) {
    wrong('leaves', `a list of 1 to ${MAX_LEAVES}`);
  }
  const seen = new Set<string>();
  return (value as unknown[]).map((entry, index) => {
    const { id, n } = fieldsOf(entry, `leaves[${index}]`, ['id', 'n']);
    if (typeof id !== 'string' || !/^[0-9a-f]{16}$/.test(id))
      wrong(`leaves[${index}].id`, '16 hexadecimal digits');
    if (seen.has(id)) wrong(`leaves[${index}].id`, 'an id that is not in the list already');
    seen.add(id);
    const size = count(n, `leaves[${index}].n`, MAX_BOX);
    if (size < MIN_SEALED) wrong(`leaves[${index}].n`, `at least ${MIN_SEALED}`);
    return { id, n: size };
  });
}

function readBlocks(value: unknown, form: Form, scores: boolean): LanguageBlocks {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) wrong('blocks', 'an object');
  const names = Object.keys(value);
  if (names.length === 0 || names.some((name) => !(blockNames as readonly string[]).includes(name))) {
    wrong('blocks', `some of ${blockNames.join(', ')}, and nothing else`);
  }
  const read = names.map((name): [string, Counts] => [
    name,
    readBlock((value as Record<string, unknown>)[name], `blocks.${name}`, form, scores),
  ]);
  return Object.fromEntries(read);
}

function readParsed(value: unknown, formOf: FormOf): Aggregate {
  if (value === null || typeof value !== 'object' || !Object.hasOwn(value, 'format')) {
    throw new AggregateRefusal({ type: 'other-format' });
  }
  const { format, version } = value as { format: unknown; version?: unknown };
  if (format !== 'bilemin-aggregate') throw new AggregateRefusal({ type: 'other-format' });
  if (Number.isSafeInteger(version) && (version as number) > 1)
    throw new AggregateRefusal({ type: 'newer-version' });
  if (version !== 1) wrong('version', '1');

  const file = fieldsOf(value, 'the file', [
    'format',
    'version',
    'form',
    'formVersion',
    'mode',
    'leaves',
    'n',
    'blocks',
  ]);
  const number = count(file.form, 'form', 511);
  const formVersion = count(file.formVersion, 'formVersion', 10_000);
  const { mode } = file;
  if (mode !== 'device' && mode !== 'paper' && mode !== 'combined')
    wrong('mode', '"device", "paper" or "combined"');
  const form = formOf(number);
  if (!form) throw new AggregateRefusal({ type: 'unknown-form', form: number });
  if (form.version !== formVersion) {
    throw new AggregateRefusal({
      type: 'other-form-version',
      form: number,
      known: form.version,
      found: formVersion,
    });
  }
  const leaves = readLeaves(file.leaves);
  const n = count(file.n, 'n');
  sums('leaves', n, sumOf(leaves.map((leaf) => leaf.n)));
  const blocks = readBlocks(file.blocks, form, hasScores({ mode }));
  sums('blocks', n, sumOf(Object.values(blocks).map((block) => block.n)));
  return { format, version: 1, form: number, formVersion, mode, leaves, n, blocks };
}

/**
 * Reads an aggregate file that may come from anybody: its size, its fields and no others, whole numbers, every sum. What it
 * returns was built anew, field by field; no text of the file goes further.
 * @param text of the file
 * @param formOf the forms this build knows; a file of another version of a form is refused
 * @example readAggregate(aggregateText(aggregate), () => form) // { ok: true, value: aggregate }
 */
export function readAggregate(text: string, formOf: FormOf): Outcome<Aggregate, AggregateFault> {
  if (text.length > MAX_AGGREGATE)
    return failure({ type: 'too-large', bytes: text.length, most: MAX_AGGREGATE });
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return failure({ type: 'not-json' });
  }
  try {
    return success(readParsed(value, formOf));
  } catch (cause) {
    if (cause instanceof AggregateRefusal) return failure(cause.fault);
    throw cause;
  }
}
