import { Command, Option } from 'commander';
import {
  type ItemSet,
  type Language,
  languages,
  tableOf,
  wordedIn,
  writeCsv,
  writeGift,
  writeMoodle,
  writeQti,
} from '#quiz/exchange';
import { itemSet } from '../exchange/item-sets.ts';
import { type Output, writeAll } from '../exchange/outputs.ts';
import { workbookOf } from '../exchange/workbook.ts';
import { readForms } from '../files/forms.ts';

/** Formats by name, each with the ending of its files. */
const endings = { gift: 'gift.txt', moodle: 'xml', qti: 'qti.zip', csv: 'csv', xlsx: 'xlsx' } as const;

interface Options {
  readonly format: keyof typeof endings;
  readonly form?: string;
  readonly topic?: string;
  readonly all?: true;
  readonly language?: Language;
  readonly out?: string;
  readonly separator?: ',' | ';';
  readonly bom?: true;
  readonly force?: true;
}

/** A GIFT file has one language, so that several need several names: `school.txt` becomes `school.kk.txt`. */
function named(path: string, language: Language): string {
  const at = path.search(/(\.gift)?\.\w+$/);
  return at < 0 ? `${path}.${language}` : `${path.slice(0, at)}.${language}${path.slice(at)}`;
}

async function outputs(set: ItemSet, options: Options): Promise<Output[]> {
  const { format, language, separator, bom = false } = options;
  const spoken = language ? [language] : languages;
  const path = options.out ?? `${set.name}.${endings[format]}`;
  switch (format) {
    case 'gift':
      return spoken
        .filter((each) => wordedIn(set, each).length > 0)
        .map((each) => ({
          path: language && options.out !== undefined ? path : named(path, each),
          content: writeGift(set, each),
        }));
    case 'moodle':
      return [{ path, content: writeMoodle(set, spoken) }];
    case 'qti':
      return [{ path, content: writeQti(set, spoken) }];
    case 'csv':
      return [{ path, content: writeCsv(set, spoken, { ...(separator ? { separator } : {}), bom }) }];
    case 'xlsx':
      return [{ path, content: await workbookOf(tableOf(set, spoken)) }];
  }
}

/** `bilemin export`: items for other programs. */
export const exportCommand = new Command('export')
  .description('Write items in a format of other programs. docs/exchange.md says what each format keeps.')
  .addOption(
    new Option('--format <format>', 'what to write').choices(Object.keys(endings)).makeOptionMandatory(),
  )
  .addOption(
    new Option('--form <id>', 'the items of a form, by its name or number').conflicts(['topic', 'all']),
  )
  .addOption(new Option('--topic <topic>', 'the items of a topic').conflicts(['form', 'all']))
  .addOption(new Option('--all', 'every item').conflicts(['form', 'topic']))
  .addOption(new Option('--language <language>', 'one language instead of three').choices(languages))
  .option('--out <file>', 'where to write; without it a name is made of what is written')
  .addOption(new Option('--separator <sign>', 'between the cells of CSV (default ";")').choices([';', ',']))
  .option('--bom', 'begin CSV with a byte order mark, by which Excel knows UTF-8')
  .option('--force', 'replace files that are there already')
  .addHelpText(
    'after',
    `
Examples:
  bilemin export --format moodle --topic school
  bilemin export --format gift --form school-11-15-a --language kk --out school.txt
  bilemin export --format qti --form 124 --out pulse.zip
  bilemin export --format csv --all --bom
  bilemin export --format xlsx --all --out items.xlsx --force`,
  )
  .action(async (options: Options, command: Command) => {
    const { format, form, topic, all, separator, bom } = options;
    if (form === undefined && topic === undefined && !all) {
      command.error('error: say which items: --form, --topic or --all');
    }
    if (format !== 'csv' && (separator || bom))
      command.error('error: --separator and --bom are for CSV alone');
    const chosen = { ...(form === undefined ? {} : { form }), ...(topic === undefined ? {} : { topic }) };
    const set = itemSet(readForms(), chosen);
    const files = await outputs(set, options);
    writeAll(files, { force: options.force === true });
    const spoken = (options.language ? [options.language] : languages).filter(
      (language) => wordedIn(set, language).length > 0,
    );
    console.log(`${set.title}: ${set.items.length} items in ${spoken.join(', ')}`);
    for (const { path } of files) console.log(`  ${path}`);
  });
