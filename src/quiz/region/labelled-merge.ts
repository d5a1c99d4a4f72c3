import { type Aggregate, AggregateSum, totalsOf } from '../box/index.ts';
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
  /** The same, apart by label: every file is in one of them. Of several modes put together there are no parts. */
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
}

const keyOf = ({ region, locality }: Label): string => `${region ?? ''}:${locality ?? ''}`;

function totalOf(sums: readonly LabelledSum[]): Aggregate | undefined {
  const [first] = sums;
  if (sums.length === 1) return first?.aggregate;
  const sum = new AggregateSum();
  for (const { aggregate } of sums) sum.add(aggregate);
  return sum.total();
}

const modes: readonly Aggregate['mode'][] = ['device', 'paper', 'combined'];

const order = (left: MergedGroup, right: MergedGroup): number =>
  left.form - right.form ||
  left.formVersion - right.formVersion ||
  modes.indexOf(left.mode) - modes.indexOf(right.mode);

/** The totals of groups of several modes. Regions stay with each mode: a part of both less a part of one would be the other. */
function combined(groups: readonly MergedGroup[]): MergedGroup | undefined {
  const [first] = groups;
  if (!first) return undefined;
  const sum = new AggregateSum();
  for (const { total } of groups) sum.add(totalsOf(total));
  const total = sum.total();
  const files = groups.reduce((all, group) => all + group.files, 0);
  return total && { ...first, mode: 'combined', files, total, parts: [] };
}

/**
 * Adds aggregate files by form, version and mode, and within them by label. Where a form has answers in several modes, their
 * totals are added up once more across modes. Memory grows with leaves, not with files. The
 * order of the files changes no sum; it decides which of two that overlap is kept: the first.
 */
export class LabelledMerge {
  readonly #groups = new Map<string, Group>();
  /** The file each leaf came in, whatever its mode: children are counted once. */
  readonly #owners = new Map<string, string>();

  /**
   * Adds a file.
   * @param name of the file, for the report on one that overlaps
   * @returns nothing, or which file it overlaps with; then nothing was added
   * @example merge.add('a.bilemin.json', aggregate, { region: 'KZ-43' }).ok // true
   */
  add(name: string, aggregate: Aggregate, label: Label = {}): Outcome<undefined, Overlap> {
    const { form, formVersion, mode, leaves } = aggregate;
    const key = `${form} ${formVersion} ${mode}`;
    const group = this.#groups.get(key) ?? { files: 0, sums: new Map() };
    const ownerOf = (id: string): string => `${form} ${formVersion} ${id}`;
    const shared = leaves.find(({ id }) => this.#owners.has(ownerOf(id)));
    if (shared) return failure({ type: 'overlap', other: this.#owners.get(ownerOf(shared.id)) ?? '' });

    const own = group.sums.get(keyOf(label)) ?? { label, sum: new AggregateSum() };
    own.sum.add(aggregate);
    group.sums.set(keyOf(label), own);
    group.files += 1;
    for (const { id } of leaves) this.#owners.set(ownerOf(id), name);
    this.#groups.set(key, group);
    return success(undefined);
  }

  /**
   * What was added, by number of the form, then version; devices before paper, and last the totals of both.
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
    groups.sort(order);
    return groups.flatMap((group) => {
      const own = groups.filter(
        ({ form, formVersion }) => form === group.form && formVersion === group.formVersion,
      );
      if (own.length === 1) return [group];
      const all = own.at(-1) === group ? combined(own) : undefined;
      return [...(group.mode === 'combined' ? [] : [group]), ...(all ? [all] : [])];
    });
  }
}
