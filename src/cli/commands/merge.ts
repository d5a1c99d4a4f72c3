import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { aggregateText } from '#quiz/box';
import type { MergedGroup } from '#quiz/region';
import { csvText, type RegionReport, regionCells, regionColumns, regionReport } from '#quiz/report';
import { mergeFiles } from '../files/aggregates.ts';
import { type FormBank, readForms } from '../files/forms.ts';
import { labelledFiles } from '../files/labels.ts';
import { Refusal } from '../refusal.ts';

interface Options {
  readonly out: string;
  readonly label: readonly string[];
  readonly regions?: string;
  readonly separator: string;
  readonly bom?: boolean;
}

/** A group with the name of its form and what may be said of its regions. */
interface TitledRegions {
  readonly form: string;
  readonly version: number;
  readonly mode: string;
  readonly report: RegionReport;
}

const ENDING = '.bilemin.json';

const isFolder = (path: string): boolean =>
  /[\\/]$/.test(path) || (existsSync(path) && statSync(path).isDirectory());

/** Where a group is written: the file itself when there is one group, else a file a group beside it or in the folder. */
function target(out: string, { form, formVersion, mode }: MergedGroup, groups: number): string {
  const name = `form-${form}-version-${formVersion}-${mode}${ENDING}`;
  if (isFolder(out)) return join(out, name);
  return groups === 1 ? out : `${out.replace(/(\.bilemin)?\.json$/, '')}-${name}`;
}

function regionsOf(group: MergedGroup, bank: FormBank): TitledRegions[] {
  const form = bank.byNumber.get(group.form);
  const name = bank.nameOf.get(group.form) ?? String(group.form);
  const report = form && regionReport(form, group.parts);
  if (group.mode === 'combined') {
    console.error(`${name}: regions are reported for devices and paper apart, never for both together`);
    return [];
  }
  if (!report || ('type' in report && report.type === 'no-labels')) {
    console.error(`${name}, ${group.mode}: no file has a label, so there is nothing to say of regions`);
    return [];
  }
  if ('type' in report) {
    const { children, boxes, neededChildren, neededBoxes } = report;
    console.error(
      `${name}, ${group.mode}: ${children} children in ${boxes} ${boxes === 1 ? 'box' : 'boxes'}; regions are shown from ${neededChildren} children in ${neededBoxes} boxes on, none over half`,
    );
    return [];
  }
  return [{ form: name, version: group.formVersion, mode: group.mode, report }];
}

function writeRegions(path: string, groups: readonly MergedGroup[], bank: FormBank, options: Options): void {
  const reports = groups.flatMap((group) => regionsOf(group, bank));
  if (reports.length === 0) throw new Refusal(`${path}: not written, no group has a report on regions.`);
  const text = path.endsWith('.json')
    ? `${JSON.stringify(reports, null, 1)}\n`
    : csvText([[...regionColumns], ...reports.flatMap(({ report, ...of }) => regionCells(report, of))], {
        separator: options.separator,
        mark: options.bom ?? false,
      });
  writeFileSync(path, text);
  const parts = reports.flatMap(({ report }) => [...report.regions, ...report.localities, ...report.crossed]);
  const hidden = parts.filter((part) => part.hidden).length;
  console.log(`${path}: ${parts.length - hidden} parts shown, ${hidden} hidden`);
}

function tableFile(path: string): string {
  if (/\.(csv|json)$/.test(path)) return path;
  throw new InvalidArgumentError('It has to end in .csv or .json.');
}

const oneMore = (label: string, labels: readonly string[]): string[] => [...labels, label];

/** `bilemin merge`: aggregate files in, one aggregate a form, version and mode out, and their totals together; with labels, a report on regions. */
export const mergeCommand = new Command('merge')
  .description(
    'Merge aggregate files: one sum for each form, version and mode, and the totals of devices and paper together where there are both. A file that counts children twice is left out.',
  )
  .argument('[path...]', 'files, folders or patterns of *.bilemin.json')
  .requiredOption('--out <file>', 'file to write; of several groups one file each; a folder will do')
  .option(
    '--label <where>',
    'KZ-43, KZ-43:rural or :urban for all files, KZ-43:rural=PATH for some; may be given many times. It is written into no aggregate',
    oneMore,
    [],
  )
  .option('--regions <file>', 'write the report on regions, towns and villages (.csv or .json)', tableFile)
  .option('--separator <sign>', 'between the fields of CSV; with ";" numbers have a decimal comma', ',')
  .option('--bom', 'put a byte order mark in front of CSV, for Excel')
  .addHelpText(
    'after',
    '\nExamples:\n  bilemin merge boxes --out all.bilemin.json\n  bilemin merge --label KZ-43:rural=kyzylorda/villages --label KZ-71:urban=astana --out all.bilemin.json --regions regions.csv',
  )
  .action((paths: string[], options: Options) => {
    const { files, labelOf } = labelledFiles(paths, options.label, ENDING);
    if (files.length === 0) throw new Refusal('no file is named. Give files, folders or patterns.');
    const bank = readForms();
    const { groups, refused } = mergeFiles(files, (number) => bank.byNumber.get(number), labelOf);
    for (const line of refused) console.error(line);
    if (groups.length === 0) throw new Refusal('no file could be read. See the lines above.');
    for (const group of groups) {
      const path = target(options.out, group, groups.length);
      writeFileSync(path, aggregateText(group.total));
      const { total } = group;
      const name = bank.nameOf.get(group.form) ?? String(group.form);
      console.log(
        `${path}: ${name} version ${group.formVersion}, ${group.mode}, ${group.files} files, ${total.n} children in ${total.leaves.length} ${total.leaves.length === 1 ? 'box' : 'boxes'}`,
      );
    }
    if (options.regions !== undefined) writeRegions(options.regions, groups, bank, options);
    if (refused.length > 0)
      throw new Refusal(`${refused.length} of ${files.length} files were left out. See the lines above.`);
  });
