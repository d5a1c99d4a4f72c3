import { writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import writeXlsx from 'write-excel-file/node';
import type { Aggregate } from '#quiz/box';
import { csvText, type GroupReport, groupReport, tidyCells, tidyColumns } from '#quiz/report';
import { mergeFiles } from '../files/aggregates.ts';
import { type FormBank, readForms } from '../files/forms.ts';
import { inputFiles } from '../files/inputs.ts';
import { Refusal } from '../refusal.ts';
import { reportText } from '../report-text.ts';

interface Options {
  readonly format: 'text' | 'json' | 'csv' | 'xlsx';
  readonly each?: boolean;
  readonly separator: string;
  readonly bom?: boolean;
  readonly language: 'kk' | 'ru' | 'en';
  readonly out?: string;
}

/** A report with what it is of. */
interface Titled {
  readonly form: string;
  readonly aggregate: Aggregate;
  readonly report: GroupReport;
  /** File it was made from, when each file has a report of its own. */
  readonly file?: string;
}

function titled(aggregate: Aggregate, bank: FormBank, file?: string): Titled {
  const form = bank.byNumber.get(aggregate.form);
  const name = bank.nameOf.get(aggregate.form) ?? String(aggregate.form);
  if (!form) throw new Refusal(`form ${aggregate.form} is not in this checkout.`);
  const report = groupReport(form, aggregate);
  if ('needed' in report)
    throw new Refusal(`${name}: ${aggregate.n} children, a report needs ${report.needed}.`);
  return { form: name, aggregate, report, ...(file === undefined ? {} : { file }) };
}

const stemsOf = (bank: FormBank, language: Options['language']) =>
  Object.fromEntries([...bank.items].map(([id, { text }]) => [id, text[language].stem]));

const cellsOf = (reports: readonly Titled[], stems: Record<string, string>) => [
  [...(reports.some(({ file }) => file !== undefined) ? ['file'] : []), ...tidyColumns],
  ...reports.flatMap(({ form, aggregate: { formVersion, mode }, report, file }) =>
    tidyCells(report, { form, version: formVersion, mode, stems }).map((row) =>
      file === undefined ? row : [file, ...row],
    ),
  ),
];

async function write(
  reports: readonly Titled[],
  bank: FormBank,
  { format, separator, bom, language, out }: Options,
): Promise<void> {
  if (format === 'xlsx') {
    if (out === undefined) throw new Refusal('--format xlsx needs --out FILE.');
    const cells = cellsOf(reports, stemsOf(bank, language)).map((row) =>
      row.map((value) => (value === undefined ? null : { value })),
    );
    await writeXlsx(cells as never).toFile(out);
    return;
  }
  const text =
    format === 'json'
      ? `${JSON.stringify(
          reports.map(({ form, aggregate: { formVersion, mode }, report, file }) => ({
            ...(file && { file }),
            form,
            formVersion,
            mode,
            report,
          })),
          null,
          1,
        )}\n`
      : format === 'csv'
        ? csvText(cellsOf(reports, stemsOf(bank, language)), { separator, mark: bom ?? false })
        : `${reports
            .map(({ form, aggregate, report, file }) => {
              const found = bank.byNumber.get(aggregate.form);
              return `${file ? `${file}\n` : ''}${found ? reportText(form, found, report) : ''}`;
            })
            .join('\n\n')}\n`;
  if (out === undefined) process.stdout.write(text);
  else writeFileSync(out, text);
}

/** `bilemin report`: aggregates in, what may be said of them out. */
export const reportCommand = new Command('report')
  .description(
    'Report on aggregate files, added up by form, version and mode. Whatever is below its threshold is left out.',
  )
  .argument('<path...>', 'files, folders or patterns of *.bilemin.json')
  .addOption(
    new Option('--format <kind>', 'text, json, csv or xlsx')
      .choices(['text', 'json', 'csv', 'xlsx'])
      .default('text'),
  )
  .option('--each', 'a report for each file, not for their sum')
  .addOption(
    new Option('--language <code>', 'of the items in CSV and XLSX').choices(['kk', 'ru', 'en']).default('kk'),
  )
  .option('--separator <sign>', 'between the fields of CSV; with ";" numbers have a decimal comma', ',')
  .option('--bom', 'put a byte order mark in front of CSV, for Excel')
  .option('--out <file>', 'write into a file')
  .addHelpText(
    'after',
    '\nExample:\n  bilemin report boxes --format csv --separator ";" --bom --out report.csv',
  )
  .action(async (paths: string[], options: Options) => {
    const bank = readForms();
    const formOf = (number: number) => bank.byNumber.get(number);
    const files = inputFiles(paths, '.bilemin.json');
    const reports: Titled[] = [];
    const refused: string[] = [];
    for (const group of options.each ? files.map((file) => [file]) : [files]) {
      const merged = mergeFiles(group, formOf);
      refused.push(...merged.refused);
      for (const { total } of merged.groups)
        reports.push(titled(total, bank, options.each ? group[0] : undefined));
    }
    for (const line of refused) console.error(line);
    if (reports.length === 0) throw new Refusal('no file could be read. See the lines above.');
    await write(reports, bank, options);
    if (refused.length > 0)
      throw new Refusal(`${refused.length} of ${files.length} files were left out. See the lines above.`);
  });
