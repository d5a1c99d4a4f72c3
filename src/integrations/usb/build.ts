/**
 * `npm run build:usb`: makes the edition for a USB stick out of the built site.
 *
 * Writes the folder `dist-usb/bilemin` and `dist/usb/bilemin-usb.zip`, and tells the built pages /{language}/offline/ what the
 * ZIP weighs, of which day it is and its checksum.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { formatNumber, locales } from '#i18n/browser';
import { findBrowser } from '../../../scripts/browser.mjs';
import { writeLists } from '../offline-lists.ts';
import { archive, FOLDER } from './archive.ts';
import { sha256 } from './checksums.ts';
import { makeEdition } from './edition.ts';
import { stand } from './offer.ts';
import { printPages, type Sheet } from './print.ts';
import { printList } from './print-list.ts';
import { isInZip, isPrintable } from './printed-set.ts';
import { imprinted, readWords } from './words.ts';

const usage = `Usage: npm run build:usb [-- OPTION…]

  --no-pdf      leave the PDF files out
  --all-pdf     print every printable page, not only those that fit a small ZIP
  --out=FOLDER  write folder and ZIP there, and leave dist as it is
  --day=DAY     day of the edition, YYYY-MM-DD; today if not given
`;
const root = fileURLToPath(new URL('../../..', import.meta.url));
const dist = join(root, 'dist');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Chosen {
  readonly pdf: boolean;
  readonly all: boolean;
  readonly out: string | undefined;
  readonly day: string;
}

function options(): Chosen | 'help' | undefined {
  const types = {
    'no-pdf': { type: 'boolean' },
    'all-pdf': { type: 'boolean' },
    out: { type: 'string' },
    day: { type: 'string' },
    help: { type: 'boolean' },
  } as const;
  try {
    const { values } = parseArgs({ options: types });
    if (values.help) {
      say(usage);
      return 'help';
    }
    const day = values.day ?? new Date().toISOString().slice(0, 10);
    if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day))) {
      throw new Error(`--day: expected YYYY-MM-DD, received ${day}`);
    }
    return { pdf: !values['no-pdf'], all: values['all-pdf'] ?? false, out: values.out, day };
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${usage}`);
    return undefined;
  }
}

async function printed(all: boolean): Promise<Sheet[]> {
  const names = await readdir(dist, { recursive: true });
  // The core topics are those that parents are told of.
  const isCore = (topic: string): boolean => existsSync(join(dist, 'kk/parents', topic));
  const files: string[] = [];
  for (const name of names.filter((one) => one.endsWith('.html')).sort()) {
    if (!all && !isInZip(name, isCore)) continue;
    if (isPrintable(await readFile(join(dist, name), 'utf8'))) files.push(name);
  }
  if (files.length === 0) return [];
  const said = (done: number): void => {
    if (done % 50 === 0 || done === files.length) say(`PDF: ${done} of ${files.length}`);
  };
  return printPages(dist, files, await findBrowser(), said);
}

async function build(): Promise<number> {
  const chosen = options();
  if (chosen === 'help') return 0;
  if (!chosen) return 2;
  if (!existsSync(join(dist, 'index.html'))) {
    process.stderr.write('There is no built site in dist. Run first: npm run build\n');
    return 1;
  }
  const { pdf, all, out, day } = chosen;
  const start = performance.now();
  const words = await readWords();
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const sheets = pdf ? await printed(all) : [];
  const files = new Map(sheets.map(({ name, pdf: content }) => [name, content]));
  files.set('print/index.html', Buffer.from(printList(sheets, words)));
  const edition = await makeEdition(dist, { day, version, words, printed: files });

  const folder = join(out ?? join(root, 'dist-usb'), FOLDER);
  await rm(folder, { recursive: true, force: true });
  for (const [name, content] of edition.files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const zip = archive(edition.files, day);
  const zipFile = join(out ?? join(dist, 'usb'), 'bilemin-usb.zip');
  await mkdir(dirname(zipFile), { recursive: true });
  await writeFile(zipFile, zip);

  const megabytes = zip.length / 1e6;
  if (out === undefined) {
    for (const locale of locales) {
      const page = join(dist, locale, 'offline', 'index.html');
      const size = `${formatNumber(locale, megabytes, 1)} ${words[locale].megabytes}`;
      const text = words[locale].download.replace('{size}', size);
      const values = { made: imprinted(locale, words[locale].made, edition.imprint), checksum: sha256(zip) };
      const links = { download: { href: '/usb/bilemin-usb.zip', text } };
      await writeFile(page, stand(await readFile(page, 'utf8'), 'offer', { values, links }));
    }
    // The worker keeps a page only if its hash is the one in its list.
    await writeLists(dist);
  }
  say(`${folder}: ${edition.files.size} files, ${sheets.length} of them PDF`);
  say(`${zipFile}: ${megabytes.toFixed(1)} MB, SHA-256 ${sha256(zip)}`);
  say(`${((performance.now() - start) / 1000).toFixed(1)} s`);
  return 0;
}

process.exitCode = await build();
