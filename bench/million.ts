/**
 * A country at once: a million simulated hand-ins (20 regions, towns and villages, 8,000 schools, 40,000 classes of 25)
 * through `bilemin simulate`, `box`, `merge` and `report`: `node bench/million.ts [classes a region and kind]`. Prints time,
 * memory and sizes of each step, and how far the answer lies from the truth that was simulated. docs/scale.md keeps a run.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { regionCodes } from '../src/quiz/region/index.ts';

const CLASSES = Number(process.argv[2] ?? 1000);
const CLASS = 25;
const CLASSES_OF_A_SCHOOL = 5;
const kinds = ['urban', 'rural'] as const;
const indicators = ['knowledge', 'duty', 'satisfaction'] as const;
const cli = join(import.meta.dirname, '../src/cli/bilemin.ts');

/** Says on the last line of stderr what the process used. */
const meter =
  'data:text/javascript,process.on("exit",()=>console.error(JSON.stringify(process.resourceUsage())))';

/** What a step took: seconds on the clock and of the processor, megabytes at the most. */
interface Taken {
  clock: number;
  processor: number;
  memory: number;
}

const steps = new Map<string, Taken>();

/** Runs one command and adds what it took to its step. */
function bilemin(...words: string[]): string {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', meter, cli, ...words], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(stderr);
  const used = JSON.parse(stderr.trim().split('\n').at(-1) ?? '{}');
  const before = steps.get(words[0] ?? '') ?? { clock: 0, processor: 0, memory: 0 };
  steps.set(words[0] ?? '', {
    clock: before.clock + (performance.now() - start) / 1000,
    processor: before.processor + (used.userCPUTime + used.systemCPUTime) / 1e6,
    memory: Math.max(before.memory, used.maxRSS / 1024),
  });
  return stdout;
}

/** Bytes of all files in a folder. */
const bytes = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);

const megabytes = (count: number): string => `${(count / 1e6).toFixed(1)} MB`;

/** Puts the class files of one region and kind into a folder a school. */
function sortIntoSchools(boxes: string, into: string): number {
  const files = readdirSync(boxes).sort();
  files.forEach((name, place) => {
    const school = join(into, `school-${Math.floor(place / CLASSES_OF_A_SCHOOL)}`);
    mkdirSync(school, { recursive: true });
    renameSync(join(boxes, name), join(school, name));
  });
  return Math.ceil(files.length / CLASSES_OF_A_SCHOOL);
}

const folder = mkdtempSync(join(tmpdir(), 'bilemin-million-'));
try {
  const labels: string[] = [];
  const truths: Record<(typeof indicators)[number], number>[] = [];
  let codes = 0;
  let schools = 0;
  for (const [place, region] of regionCodes.entries())
    for (const [half, kind] of kinds.entries()) {
      const [simulated, boxes] = [join(folder, 'simulated'), join(folder, 'boxes')];
      const seed = `${1 + place * kinds.length + half}`;
      const ability = `${(0.4 + (place % 5) * 0.1 - half * 0.1).toFixed(1)}`;
      const size = ['--classes', `${CLASSES}`, '--size', `${CLASS}`];
      bilemin('simulate', ...size, '--seed', seed, '--ability', ability, '--out', simulated);
      bilemin('box', simulated, '--out', boxes);
      codes += bytes(simulated);
      truths.push(JSON.parse(readFileSync(join(simulated, 'truth.json'), 'utf8')).truth);
      const into = join(folder, 'country', region, kind);
      schools += sortIntoSchools(boxes, into);
      labels.push('--label', `${region}:${kind}=${into}`);
      for (const done of [simulated, boxes]) rmSync(done, { recursive: true, force: true });
    }
  const [sum, regions] = [join(folder, 'all.bilemin.json'), join(folder, 'regions.csv')];
  bilemin('merge', ...labels, '--regions', regions, '--out', sum);
  const csv = join(folder, 'report.csv');
  bilemin('report', sum, '--format', 'csv', '--out', csv);
  const report = bilemin('report', sum);

  const { n } = JSON.parse(readFileSync(sum, 'utf8'));
  const expected = regionCodes.length * kinds.length * CLASSES * CLASS;
  if (n !== expected) throw new Error(`expected ${expected} children, received ${n}`);
  console.log(`${n} hand-ins, ${n / CLASS} classes, ${schools} schools, ${regionCodes.length} regions`);
  for (const [name, { clock, processor, memory }] of steps)
    console.log(
      `${name}: ${clock.toFixed(1)} s (processor ${processor.toFixed(1)} s), ${Math.round(memory)} MB at the most`,
    );
  console.log(`codes ${megabytes(codes)}, class files ${megabytes(bytes(join(folder, 'country')))}`);
  for (const file of [sum, regions, csv])
    console.log(`${file.split('/').at(-1)} ${statSync(file).size} bytes`);
  for (const indicator of indicators) {
    const mean = truths.reduce((total, truth) => total + truth[indicator], 0) / truths.length;
    console.log(`truth ${indicator} ${mean.toFixed(2)}`);
  }
  console.log(report);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
