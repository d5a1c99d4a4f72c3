/**
 * How long `bilemin merge` takes for 8,000 class files on a disk, from the shell to the written sum, and how much memory:
 * `node bench/merge-files.ts [files]`. The budget is 3 seconds, and memory that does not grow with the files. What the
 * engine alone takes of it is in merge.ts.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readForms } from '../src/cli/files/forms.ts';
import { countsOf } from '../src/quiz/aggregates.fixture.ts';
import { aggregateText } from '../src/quiz/box/index.ts';
import { children } from '../src/quiz/children.fixture.ts';
import { regionCodes } from '../src/quiz/region/index.ts';

const FILES = Number(process.argv[2] ?? 8000);
const CLASS = 25;
const ROUNDS = 3;
const cli = join(import.meta.dirname, '../src/cli/bilemin.ts');

/** Says on the last line of stderr what the process used. */
const meter =
  'data:text/javascript,process.on("exit",()=>console.error(JSON.stringify(process.resourceUsage())))';

/** Writes class files of a pulse, each a box of its own, into a folder a region. */
function writeClasses(folder: string, files: number): void {
  const form = readForms().byId.get('pulse-11-15-a');
  if (!form) throw new Error('the form pulse-11-15-a is not in this checkout');
  const kinds = Array.from({ length: 50 }, (_, seed) => countsOf(form, children(form, CLASS, { seed })));
  for (const region of regionCodes) mkdirSync(join(folder, region), { recursive: true });
  for (let file = 0; file < files; file += 1) {
    const id = file.toString(16).padStart(16, '0');
    const text = aggregateText({
      format: 'bilemin-aggregate',
      version: 1,
      form: form.number,
      formVersion: form.version,
      mode: 'device',
      leaves: [{ id, n: CLASS }],
      n: CLASS,
      blocks: { kk: kinds[file % kinds.length] ?? countsOf(form, []) },
    });
    writeFileSync(join(folder, regionCodes[file % regionCodes.length] ?? '', `${id}.bilemin.json`), text);
  }
}

/** What one run of the command took: seconds on the clock and of the processor, megabytes at the most. */
interface Taken {
  readonly clock: number;
  readonly processor: number;
  readonly memory: number;
}

function run(folder: string, more: readonly string[]): Taken {
  const start = performance.now();
  const words = ['merge', folder, '--out', join(folder, '../merged.bilemin.json'), ...more];
  const { status, stderr } = spawnSync(process.execPath, ['--import', meter, cli, ...words], {
    encoding: 'utf8',
  });
  const clock = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stderr);
  const used = JSON.parse(stderr.trim().split('\n').at(-1) ?? '{}');
  return { clock, processor: (used.userCPUTime + used.systemCPUTime) / 1e6, memory: used.maxRSS / 1024 };
}

const folder = mkdtempSync(join(tmpdir(), 'bilemin-merge-'));
try {
  for (const files of [Math.ceil(FILES / 8), FILES]) {
    const classes = join(folder, `${files}`);
    writeClasses(classes, files);
    const labels = regionCodes.flatMap((region) => ['--label', `${region}=${join(classes, region)}`]);
    const regions = ['--regions', join(folder, 'regions.csv'), ...labels];
    for (const [name, more] of [
      ['merged', []],
      ['merged with 20 labels and a report on regions', regions],
    ] as const) {
      const runs = Array.from({ length: ROUNDS }, () => run(classes, more));
      const best = (key: keyof Taken) => Math.min(...runs.map((one) => one[key]));
      const [clock, processor] = [best('clock'), best('processor')];
      console.log(
        `${files} files ${name}: ${clock.toFixed(2)} s (processor ${processor.toFixed(2)} s), ${Math.round(files / processor)} files a second of processor, ${Math.round(best('memory'))} MB`,
      );
    }
  }
  const { n } = JSON.parse(readFileSync(join(folder, 'merged.bilemin.json'), 'utf8'));
  if (n !== FILES * CLASS) throw new Error(`expected ${FILES * CLASS} children, received ${n}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
