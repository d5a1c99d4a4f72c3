import type { Form } from '../form/index.ts';
import { type CodeLanguage, codeLanguages, type RandomBytes } from '../handin/index.ts';
import { failure, type Outcome, success } from '../item/index.ts';
import { MIN_SEALED, type OpenBox } from './box.ts';
import { addCounts, type Counts, emptyCounts } from './counts.ts';
import { foldLanguages, type LanguageBlocks } from './languages.ts';

/** One sealed box inside an aggregate: its random name and its number of children. */
export interface Leaf {
  /** 16 hexadecimal digits, drawn when the box is sealed. */
  readonly id: string;
  readonly n: number;
}

/** What leaves a teacher's browser: counts only, and every part of it adds. See docs/aggregate-file.md. */
export interface Aggregate {
  readonly format: 'bilemin-aggregate';
  readonly version: 1;
  readonly form: number;
  readonly formVersion: number;
  /** Whether children answered on devices, on paper, or some so and some so; then only totals are left. */
  readonly mode: 'device' | 'paper' | 'combined';
  readonly leaves: readonly Leaf[];
  readonly n: number;
  readonly blocks: LanguageBlocks;
}

/** Why a box cannot be sealed yet. */
export type SealFault = { readonly type: 'too-few'; readonly n: number; readonly needed: number };

/** Bytes of a leaf id. */
const LEAF_BYTES = 8;

/** Draws the name of a leaf: 16 hexadecimal digits. */
export function newLeafId(random: RandomBytes): string {
  return Array.from(random(LEAF_BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Seals a box: the nonces are erased, a random leaf id is drawn, and from now on nothing is added. A late code needs
 * a new box, so that no two states of one class can be compared.
 * @param random for the leaf id
 * @example sealBox(boxOfTwelve, form, random) // { ok: true, value: { n: 12, … } }
 */
export function sealBox(box: OpenBox, form: Form, random: RandomBytes): Outcome<Aggregate, SealFault> {
  const n = box.nonces.length;
  if (n < MIN_SEALED) return failure({ type: 'too-few', n, needed: MIN_SEALED });
  return success({
    format: 'bilemin-aggregate',
    version: 1,
    form: box.form,
    formVersion: box.formVersion,
    mode: 'device',
    leaves: [{ id: newLeafId(random), n }],
    n,
    blocks: foldLanguages(form, box.counts),
  });
}

/**
 * All counts of an aggregate together, whatever the language.
 * @example totalCounts(form, aggregate).n === aggregate.n // true
 */
export function totalCounts(form: Form, aggregate: Aggregate): Counts {
  return Object.values(aggregate.blocks).reduce((sum, block) => addCounts(sum, block), emptyCounts(form));
}

/** Leaves by id: the order boxes were merged in says nothing. */
const inOrder = (leaves: readonly Leaf[]): Leaf[] =>
  leaves.map(({ id, n }) => ({ id, n })).sort((left, right) => (left.id < right.id ? -1 : 1));

/** Counts with their fields in one fixed order. */
function ordered({ n, selfReport, items, knowledge, duty, satisfaction }: Counts): Counts {
  return {
    n,
    selfReport,
    items: items.map(({ options, rightByScore }) => ({ options, rightByScore })),
    knowledge,
    duty,
    satisfaction,
  };
}

/**
 * Writes an aggregate as the text of its file. The same aggregate gives the same bytes every time: fields, leaves and
 * languages stand in a fixed order and there is no date in it.
 * @example aggregateText(aggregate) === aggregateText(structuredClone(aggregate)) // true
 */
export function aggregateText(aggregate: Aggregate): string {
  const { format, version, form, formVersion, mode, leaves, n, blocks } = aggregate;
  const names: readonly (CodeLanguage | 'mixed')[] = [...codeLanguages, 'mixed'];
  const kept = names.flatMap((name) => {
    const block = blocks[name];
    return block ? [[name, ordered(block)] as const] : [];
  });
  const content = {
    format,
    version,
    form,
    formVersion,
    mode,
    leaves: inOrder(leaves),
    n,
    blocks: Object.fromEntries(kept),
  };
  return `${JSON.stringify(content)}\n`;
}

/**
 * The name a saved aggregate gets: form and leaf, nothing about the class. Of several boxes it says how many, so that a merged
 * file never has the name of one that is in it.
 * @example aggregateFileName(merged) // 'form-58-395-boxes-0001020f107ffeff.bilemin.json'
 */
export function aggregateFileName({ form, leaves }: Aggregate): string {
  const boxes = leaves.length > 1 ? `${leaves.length}-boxes-` : '';
  return `form-${form}-${boxes}${inOrder(leaves)[0]?.id ?? 'empty'}.bilemin.json`;
}
