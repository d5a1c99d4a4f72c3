import { resolve } from 'node:path';
import { type Label, type LabelFault, localities, readLabel, regionCodes } from '#quiz/region';
import { Refusal } from '../refusal.ts';
import { inputFiles } from './inputs.ts';

/** What the labels of a command line say of the files it is given. */
export interface LabelledFiles {
  /** All files, each once, in order of name. */
  readonly files: readonly string[];
  readonly labelOf: (path: string) => Label;
}

function sentence(fault: LabelFault): string {
  switch (fault.type) {
    case 'empty':
      return 'names no region and no kind of place. Write it as KZ-43:rural';
    case 'no-region':
      return `"${fault.found}" is no region. Regions are ${regionCodes.join(', ')}`;
    case 'no-locality':
      return `"${fault.found}" is no kind of place. Kinds are ${localities.join(' and ')}`;
  }
}

function labelOf(option: string, text: string): Label {
  const read = readLabel(text);
  if (!read.ok) throw new Refusal(`--label ${option}: ${sentence(read.fault)}.`);
  return read.value;
}

const same = (one: Label, other: Label): boolean =>
  one.region === other.region && one.locality === other.locality;

/**
 * Reads labels as they are given on the command line: `KZ-43:rural=FOLDER` for some files, `KZ-43:rural` for all others.
 * Files that a label names need not be named again.
 * @param paths files, folders and patterns
 * @param ending of files taken out of folders
 * @throws Refusal when a label is none, or a file has two
 * @example labelledFiles(['boxes'], ['KZ-43=boxes/kyzylorda'], '.bilemin.json').files.length
 */
export function labelledFiles(
  paths: readonly string[],
  labels: readonly string[],
  ending: string,
): LabelledFiles {
  let others: Label | undefined;
  const known = new Map<string, { readonly label: Label; readonly option: string }>();
  const found = new Map(inputFiles(paths, ending).map((file) => [resolve(file), file]));
  for (const option of labels) {
    const [text = '', ...path] = option.split('=');
    const label = labelOf(option, text);
    if (path.length === 0) {
      if (others && !same(others, label)) {
        throw new Refusal(`--label ${option}: another label is given for all files already.`);
      }
      others = label;
      continue;
    }
    for (const file of inputFiles([path.join('=')], ending)) {
      const key = resolve(file);
      const before = known.get(key);
      if (before && !same(before.label, label)) {
        throw new Refusal(`${file}: has two labels, ${before.option} and ${option}. Give it one.`);
      }
      known.set(key, { label, option });
      if (!found.has(key)) found.set(key, file);
    }
  }
  return {
    files: [...found.values()].sort(),
    labelOf: (path) => known.get(resolve(path))?.label ?? others ?? {},
  };
}
