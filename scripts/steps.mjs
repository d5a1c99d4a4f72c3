import { join } from 'node:path';
import { root } from './environment.mjs';
import { countPlaywright, countVitest } from './reports.mjs';

/** Where the test runners leave their counts; git ignores it. */
const report = (name) => join(root, '.cache', 'reports', `${name}.json`);

/** One report to read if the step fails, one to count. */
const reporters = (file) => ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];

/** A step of one of the projects of vitest.config.ts. */
const vitest = (name, project, needs) => ({
  name,
  needs,
  command: ['vitest', 'run', '--project', project, ...reporters(report(project))],
  report: report(project),
  count: countVitest,
});

/**
 * The engine alone, compiled without the types of a page or of Node. Its tsconfig switches JSX off,
 * because Preact's types, which JSX brings along, would let the whole DOM in by the back door.
 */
export const engineTypes = ['tsc', '-p', 'src/quiz'];

/**
 * What `npm run check` runs: everything that reads the sources without running them.
 * @type {Step[]}
 */
export const checks = [
  { name: 'lock file', command: ['node', 'scripts/lock.mjs', '--check'] },
  { name: 'format and lint', command: ['biome', 'ci', '--colors=off', '--error-on-warnings', '.'] },
  { name: 'walls', command: ['depcruise', 'src'] },
  { name: 'types of the engine', command: engineTypes },
  { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
];

/**
 * What `npm test` runs, in this order: the quickest to fail first.
 * @type {Step[]}
 */
export const everything = [
  ...checks,
  vitest('unit', 'unit'),
  vitest('content', 'content'),
  { name: 'build', command: ['astro', 'build'] },
  vitest('pages, sizes, links', 'site', 'build'),
  {
    name: 'browser and accessibility',
    needs: 'build',
    command: ['playwright', 'test'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report('browser') },
    report: report('browser'),
    count: countPlaywright,
  },
];

/**
 * One line of the run.
 * @typedef {object} Step
 * @property {string} name as printed
 * @property {string[]} command a tool of ours and its arguments
 * @property {string} [needs] name of the step without which this one means nothing
 * @property {Record<string, string>} [env] what the tool needs beside our environment
 * @property {string} [report] file in which the tool leaves its counts; a step without one counts as one test
 * @property {(report: object) => Counts} [count] reads the counts from that file
 * @typedef {import('./reports.mjs').Counts} Counts
 */
