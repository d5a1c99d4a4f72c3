/** Springs every trap in a copy of the sources, one at a time, and expects that its tests see it. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, toolEnvironment } from '../../scripts/environment.mjs';
import { type Trap, traps } from './traps.ts';

/** Inside the checkout, where packages are found; git and every tool leave it alone. Each run has a folder of its own. */
const cache = join(root, '.cache');
mkdirSync(cache, { recursive: true });
const ground = mkdtempSync(join(cache, 'traps-'));

/** What the engine, the stores, the drawn parts and their tests need. */
const copied = [
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
  'tests/setup',
  'tests/attack',
  'locales',
  'src/quiz',
  'src/stores',
  'src/i18n',
  'src/cli/report-text.ts',
  'src/components/report',
  'src/components/teacher',
  'src/components/quiz',
  'src/components/qr',
  'src/components/code',
  'src/components/copy',
  'src/components/field',
  'src/components/island',
  'src/components/my-path',
  'src/components/offline',
];

/** How many copies are tested at a time: as many as the machine of the tests has cores. */
const AT_A_TIME = 2;

/** What a run of some test files came to. */
interface Outcome {
  /** Tests that passed, and tests that failed, by file. */
  readonly files: ReadonlyMap<string, { readonly passed: number; readonly failed: number }>;
  /** What to show when nothing ran. */
  readonly output: string;
}

/** A copy of the sources with one line changed, or none. */
function copy(name: string, trap?: Trap): string {
  const place = join(ground, name);
  for (const path of copied) cpSync(join(root, path), join(place, path), { recursive: true });
  if (trap) {
    const file = join(place, trap.file);
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(trap.from, () => trap.to),
    );
  }
  return place;
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

function outcomeOf(place: string, output: string): Outcome {
  const report = join(place, 'report.json');
  if (!existsSync(report)) return { files: new Map(), output };
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const count = (results: Report['testResults'][number]['assertionResults'], wanted: string): number =>
    results.filter(({ status }) => status === wanted).length;
  const files = testResults.map(({ name, assertionResults: results }) => {
    const file = relative(place, name).replaceAll('\\', '/');
    return [file, { passed: count(results, 'passed'), failed: count(results, 'failed') }] as const;
  });
  return { files: new Map(files), output: output + testResults.map(({ message }) => message).join('') };
}

/** Runs some test files of a copy, up to the first test that fails. */
function run(place: string, tests: readonly string[]): Promise<Outcome> {
  const report = ['--reporter=json', `--outputFile.json=${join(place, 'report.json')}`];
  return new Promise((resolve, reject) => {
    const child = spawn('vitest', ['run', '--project', 'unit', '--bail=1', ...report, ...tests], {
      cwd: place,
      env: { ...toolEnvironment, NO_COLOR: '1', HOSTILE: '6000' },
      shell: process.platform === 'win32',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let output = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.on('error', reject);
    child.on('close', () => resolve(outcomeOf(place, output)));
  });
}

/** Does some work on all of a list, a few at a time. */
async function eachOf<T>(
  list: readonly T[],
  work: (entry: T, place: number) => Promise<void>,
): Promise<void> {
  const waiting = [...list.entries()];
  await Promise.all(
    Array.from({ length: AT_A_TIME }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await work(next[1], next[0]);
    }),
  );
}

const testFiles = [...new Set(traps.flatMap(({ tests }) => tests))].sort();

describe('a trap', () => {
  it.each(traps)('stands for one place: $trap', ({ file, from, to }) => {
    expect(readFileSync(join(root, file), 'utf8').split(from)).toHaveLength(2);
    expect(to).not.toBe(from);
  });

  it('is counted in docs/attacks.md', () => {
    expect(readFileSync(join(root, 'docs/attacks.md'), 'utf8')).toContain(`, ${traps.length} of them,`);
  });
});

describe('sprung in a copy', () => {
  let sound: Outcome | undefined;
  const sprung = new Map<string, Outcome>();

  beforeAll(async () => {
    sound = await run(copy('sound'), testFiles);
    await eachOf(traps, async (trap, place) => {
      const changed = copy(`${place}`, trap);
      sprung.set(trap.trap, await run(changed, trap.tests));
      rmSync(changed, { recursive: true, force: true });
    });
  }, 900_000);

  afterAll(() => rmSync(ground, { recursive: true, force: true }));

  it.each(testFiles)('nothing: %s passes', (file) => {
    const counts = sound?.files.get(file);
    expect(counts?.failed, sound?.output.slice(0, 2000)).toBe(0);
    expect(counts?.passed).toBeGreaterThan(0);
  });

  // A copy that does not load has no test that failed: it fails by what it does.
  it.each(traps)('$trap', ({ trap, tests }) => {
    const outcome = sprung.get(trap);
    const failed = tests.reduce((sum, file) => sum + (outcome?.files.get(file)?.failed ?? 0), 0);
    expect(failed, outcome?.output.slice(0, 2000)).toBeGreaterThan(0);
  });
});
