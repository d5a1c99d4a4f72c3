import { failure, type Outcome, success } from '../item/index.ts';
import type { Aggregate, Leaf } from './aggregate.ts';
import type { Counts } from './counts.ts';
import type { LanguageBlocks } from './languages.ts';

/** Why a file is not added: it is of something else, or counts children who are counted already. */
export type MergeFault =
  | { readonly type: 'other-form'; readonly form: number; readonly formVersion: number }
  | { readonly type: 'other-mode'; readonly mode: Aggregate['mode'] }
  | { readonly type: 'overlap'; readonly leaves: readonly string[] };

function addInto(sum: number[], more: readonly number[]): void {
  more.forEach((count, index) => {
    sum[index] = (sum[index] ?? 0) + count;
  });
}

const copyOf = ({ n, selfReport, items, knowledge, duty, satisfaction }: Counts): Counts => ({
  n,
  selfReport: [...selfReport],
  items: items.map(({ options, rightByScore }) => ({
    options: [...options],
    rightByScore: [...rightByScore],
  })),
  knowledge: knowledge.map((row) => [...row]),
  duty: duty.map((row) => [...row]),
  satisfaction: satisfaction.map((row) => [...row]),
});

function addCountsInto(sum: Counts, more: Counts): void {
  sum.n += more.n;
  addInto(sum.selfReport, more.selfReport);
  more.items.forEach((item, index) => {
    addInto(sum.items[index]?.options ?? [], item.options);
    addInto(sum.items[index]?.rightByScore ?? [], item.rightByScore);
  });
  for (const table of ['knowledge', 'duty', 'satisfaction'] as const) {
    more[table].forEach((row, index) => {
      addInto(sum[table][index] ?? [], row);
    });
  }
}

/**
 * A sum of aggregate files of one form and mode, added to one by one: memory grows with leaves, not with files.
 * Addition does not depend on order or grouping. A file that shares a leaf with what is in already is refused whole: its
 * children would count twice, and the difference of two such sums would be about a few children.
 */
export class AggregateSum {
  #first: Aggregate | undefined;
  readonly #leaves = new Map<string, Leaf>();
  readonly #blocks: LanguageBlocks = {};
  #n = 0;

  /**
   * Adds a file.
   * @returns nothing, or why it was not added; then the sum is as it was
   * @example sum.add(aggregate).ok // true
   */
  add(aggregate: Aggregate): Outcome<undefined, MergeFault> {
    const first = this.#first ?? aggregate;
    const { form, formVersion, mode } = aggregate;
    if (form !== first.form || formVersion !== first.formVersion)
      return failure({ type: 'other-form', form, formVersion });
    if (mode !== first.mode) return failure({ type: 'other-mode', mode });
    const shared = aggregate.leaves.flatMap(({ id }) => (this.#leaves.has(id) ? [id] : []));
    if (shared.length > 0) return failure({ type: 'overlap', leaves: shared });

    this.#first = first;
    this.#n += aggregate.n;
    for (const leaf of aggregate.leaves) this.#leaves.set(leaf.id, leaf);
    for (const [name, block] of Object.entries(aggregate.blocks) as [keyof LanguageBlocks, Counts][]) {
      const own = this.#blocks[name];
      if (own) addCountsInto(own, block);
      else this.#blocks[name] = copyOf(block);
    }
    return success(undefined);
  }

  /**
   * The sum as one aggregate.
   * @returns undefined while nothing was added
   * @example sum.total()?.n // 5000
   */
  total(): Aggregate | undefined {
    if (!this.#first) return undefined;
    const { format, version, form, formVersion, mode } = this.#first;
    return {
      format,
      version,
      form,
      formVersion,
      mode,
      leaves: [...this.#leaves.values()],
      n: this.#n,
      blocks: Object.fromEntries(Object.entries(this.#blocks).map(([name, block]) => [name, copyOf(block)])),
    };
  }
}
