import { type Aggregate, AggregateSum } from '../box/index.ts';
import { failure, type Outcome, success } from '../item/index.ts';
import type { Label } from './label.ts';

/** What came from one kind of place, added up. */
export interface LabelledSum {
  readonly label: Label;
  readonly aggregate: Aggregate;
}

/** Everything of one form, in one version and mode. */
export interface MergedGroup {
  readonly form: number;
  readonly formVersion: number;
  readonly mode: Aggregate['mode'];
  /** Files in it. */
  readonly files: number;
  /** All of them added up; no label is in it. */
  readonly total: Aggregate;
  /** The same, apart by label: every file is in one of them. */
  readonly parts: readonly LabelledSum[];
}

/** A file that counts children who are counted already, with the name of the file that they are in. */
export interface Overlap {
  readonly type: 'overlap';
  readonly other: string;
}

interface Group {
  files: number;
  readonly sums: Map<string, { readonly label: Label; readonly sum: AggregateSum }>;
  /** The file each leaf came in. */
  readonly owners: Map<string, string>;
}

const keyOf = ({ region, locality }: Label): string => `${region ?? ''}:${locality ?? ''}`;

function totalOf(sums: readonly LabelledSum[]): Aggregate | undefined {
  const [first] = sums;
  if (sums.length === 1) return first?.aggregate;
  const sum = new AggregateSum();
  for (const { aggregate } of sums) sum.add(aggregate);
  return sum.total();
}

/**
 * Adds aggregate files by form, version and mode, and within them by label. Memory grows with leaves, not with files. The
 * order of the files changes no sum; it decides which of two that overlap is kept: the first.
 */
export class LabelledMerge {
  readonly #groups = new Map<string, Group>();

  /**
   * Adds a file.
   * @param name of the file, for the report on one that overlaps
   * @returns nothing, or which file it overlaps with; then nothing was added
   * @example merge.add('a.bilemin.json', aggregate, { region: 'KZ-43' }).ok // true
   */
  add(name: string, aggregate: Aggregate, label: Label = {}): Outcome<undefined, Overlap> {
    const { form, formVersion, mode, leaves } = aggregate;
    const key = `${form} ${formVersion} ${mode}`;
    const group = this.#groups.get(key) ?? { files: 0, sums: new Map(), owners: new Map() };
    const shared = leaves.find(({ id }) => group.owners.has(id));
    if (shared) return failure({ type: 'overlap', other: group.owners.get(shared.id) ?? '' });

    const own = group.sums.get(keyOf(label)) ?? { label, sum: new AggregateSum() };
    own.sum.add(aggregate);
    group.sums.set(keyOf(label), own);
    group.files += 1;
    for (const { id } of leaves) group.owners.set(id, name);
    this.#groups.set(key, group);
    return success(undefined);
  }

  /**
   * What was added, by number of the form, then version, devices before paper.
   * @example merge.groups()[0]?.total.n // 5000
   */
  groups(): MergedGroup[] {
    const groups = [...this.#groups.values()].flatMap(({ files, sums }) => {
      const parts = [...sums.values()].flatMap(({ label, sum }) => {
        const aggregate = sum.total();
        return aggregate ? [{ label, aggregate }] : [];
      });
      const total = totalOf(parts);
      if (!total) return [];
      const { form, formVersion, mode } = total;
      return [{ form, formVersion, mode, files, total, parts }];
    });
    return groups.sort(
      (left, right) =>
        left.form - right.form ||
        left.formVersion - right.formVersion ||
        Number(left.mode === 'paper') - Number(right.mode === 'paper'),
    );
  }
}
