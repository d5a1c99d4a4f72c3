import { readFileSync, statSync } from 'node:fs';
import {
  type Aggregate,
  type AggregateFault,
  AggregateSum,
  type FormOf,
  MAX_AGGREGATE,
  readAggregate,
} from '#quiz/box';
import { progress } from './progress.ts';

/** A fault of an aggregate file, in one sentence with what to do. */
export function aggregateSentence(fault: AggregateFault): string {
  switch (fault.type) {
    case 'too-large':
      return `is larger than ${fault.most} characters, which no aggregate is`;
    case 'not-json':
      return 'is not JSON. Save the file again from the box';
    case 'other-format':
      return 'is no Bilemin aggregate';
    case 'newer-version':
      return 'was written by a newer version. Update this checkout';
    case 'unknown-form':
      return `is of form ${fault.form}, which this checkout does not have`;
    case 'other-form-version':
      return `is of version ${fault.found} of form ${fault.form}; this checkout has ${fault.known}`;
    case 'wrong-field':
      return `field ${fault.field}: expected ${fault.expected}`;
    case 'sums-disagree':
      return `field ${fault.field}: the parts add up to ${fault.found}, expected ${fault.expected}`;
  }
}

/** Sums by form, version and mode, and the files that were not added. */
export interface Summed {
  readonly sums: readonly Aggregate[];
  readonly files: number;
  /** One sentence a file, beginning with its name. */
  readonly refused: readonly string[];
}

/**
 * Reads and adds aggregate files one by one; memory does not grow with their number. Forms, versions and modes are kept apart; a file that
 * counts children who are counted already is refused, with the names of the two that clash.
 * @example sumFiles(['a.bilemin.json', 'b.bilemin.json'], (number) => forms.get(number)).sums[0]?.n
 */
export function sumFiles(paths: readonly string[], formOf: FormOf): Summed {
  const sums = new Map<string, AggregateSum>();
  const owner = new Map<string, string>();
  const refused: string[] = [];
  const step = progress('file', paths.length);
  for (const path of paths) {
    step();
    if (statSync(path).size > 4 * MAX_AGGREGATE) {
      refused.push(`${path}: is larger than any aggregate`);
      continue;
    }
    const read = readAggregate(readFileSync(path, 'utf8'), formOf);
    if (!read.ok) {
      refused.push(`${path}: ${aggregateSentence(read.fault)}`);
      continue;
    }
    const { form, formVersion, mode, leaves } = read.value;
    const key = `${form} ${formVersion} ${mode}`;
    const sum = sums.get(key) ?? new AggregateSum();
    const added = sum.add(read.value);
    if (added.ok) {
      sums.set(key, sum);
      for (const { id } of leaves) owner.set(id, path);
    } else if (added.fault.type === 'overlap') {
      const other = owner.get(added.fault.leaves[0] ?? '') ?? 'another file';
      refused.push(`${path}: counts children who are in ${other} already. Leave out one of the two`);
    }
  }
  step.done();
  return {
    sums: [...sums.values()].flatMap((sum) => sum.total() ?? []),
    files: paths.length - refused.length,
    refused,
  };
}
