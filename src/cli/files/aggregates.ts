import { readFileSync, statSync } from 'node:fs';
import { type AggregateFault, type FormOf, MAX_AGGREGATE, readAggregate } from '#quiz/box';
import { type Label, LabelledMerge, type MergedGroup } from '#quiz/region';
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

/** Files added up by form, version and mode, and those that were not added. */
export interface Merged {
  readonly groups: readonly MergedGroup[];
  /** Files that were added. */
  readonly files: number;
  /** One sentence a file, beginning with its name. */
  readonly refused: readonly string[];
}

/**
 * Reads and adds aggregate files one by one; memory does not grow with their number. Forms, versions and modes are kept
 * apart; a file that counts children who are counted already is refused, with the names of the two that clash.
 * @param labelOf where a file comes from, as the command line says
 * @example mergeFiles(['a.bilemin.json', 'b.bilemin.json'], (number) => forms.get(number)).groups[0]?.total.n
 */
export function mergeFiles(
  paths: readonly string[],
  formOf: FormOf,
  labelOf: (path: string) => Label = () => ({}),
): Merged {
  const merge = new LabelledMerge();
  const refused: string[] = [];
  const step = progress('file', paths.length);
  const add = (path: string): string | undefined => {
    if (statSync(path).size > 4 * MAX_AGGREGATE) return 'is larger than any aggregate';
    const read = readAggregate(readFileSync(path, 'utf8'), formOf);
    if (!read.ok) return aggregateSentence(read.fault);
    const added = merge.add(path, read.value, labelOf(path));
    return added.ok
      ? undefined
      : `counts children who are in ${added.fault.other} already. Leave out one of the two`;
  };
  for (const path of paths) {
    step();
    let fault: string | undefined;
    try {
      fault = add(path);
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      if (code === undefined) throw cause;
      fault = `cannot be read (${code})`;
    }
    if (fault) refused.push(`${path}: ${fault}`);
  }
  step.done();
  return { groups: merge.groups(), files: paths.length - refused.length, refused };
}
