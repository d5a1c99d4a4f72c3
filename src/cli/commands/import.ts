import { extname } from 'node:path';
import { Command, Option } from 'commander';
import {
  type Language,
  languages,
  malformedSentence,
  type Reading,
  type ReadOptions,
  readCsv,
  readGift,
  readMoodle,
  readTable,
} from '#quiz/exchange';
import { bytesOf, decoded } from '../exchange/decoded.ts';
import { draftOf } from '../exchange/drafts.ts';
import { importReport } from '../exchange/import-report.ts';
import { writeAll } from '../exchange/outputs.ts';
import { rowsOf } from '../exchange/workbook.ts';
import { Refusal } from '../refusal.ts';

/** Formats by the ending of a file. */
const byEnding = {
  '.gift': 'gift',
  '.txt': 'gift',
  '.xml': 'moodle',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.xlsx': 'xlsx',
} as const;

type Format = (typeof byEnding)[keyof typeof byEnding];

const textReaders = { gift: readGift, moodle: readMoodle, csv: readCsv } as const;

interface Options {
  readonly format?: Format;
  readonly language?: Language;
  readonly indicator: 'K' | 'D';
  readonly out: string;
  readonly force?: true;
}

async function read(file: string, format: Format, options: ReadOptions): Promise<Reading> {
  const outcome =
    format === 'xlsx'
      ? readTable(await rowsOf(file, bytesOf(file, 'workbook')), options)
      : textReaders[format](decoded(file, bytesOf(file, 'text')), options);
  if (!outcome.ok) throw new Refusal(`${file}: ${malformedSentence(outcome.fault)}`);
  return outcome.value;
}

/** `bilemin import`: drafts of items out of files of other programs. */
export const importCommand = new Command('import')
  .description(
    'Read questions from a file of another program and write drafts of items for those that can be items. docs/exchange.md says what is read.',
  )
  .argument('<file>', 'GIFT, Moodle XML, CSV or XLSX')
  .addOption(
    new Option('--format <format>', 'what the file is; without it, what its ending says').choices([
      'gift',
      'moodle',
      'csv',
      'xlsx',
    ]),
  )
  .addOption(
    new Option('--language <language>', 'the language of questions that name none').choices(languages),
  )
  .addOption(
    new Option('--indicator <indicator>', 'what questions are evidence for that do not say it')
      .choices(['K', 'D'])
      .default('K'),
  )
  .option('--out <folder>', 'where drafts are written', 'drafts')
  .option('--force', 'replace files that are there already')
  .addHelpText(
    'after',
    `
Examples:
  bilemin import questions.xml --language ru
  bilemin import items.xlsx --out drafts/autumn
  bilemin import test.dat --format gift --language kk --indicator D`,
  )
  .action(async (file: string, options: Options, command: Command) => {
    const format = options.format ?? byEnding[extname(file).toLowerCase() as keyof typeof byEnding];
    if (!format) command.error(`error: the ending of "${file}" says no format; say it with --format`);
    const { language, indicator } = options;
    const reading = await read(file, format, { ...(language ? { language } : {}), indicator });
    const drafts = reading.taken.map((taken) => draftOf(options.out, file, taken));
    writeAll(drafts, { force: options.force === true });
    console.log(importReport(file, reading, drafts));
    if (drafts.length === 0) throw new Refusal(`${file}: no question of it can be an item.`);
  });
