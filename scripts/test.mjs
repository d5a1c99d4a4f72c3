/**
 * `npm test`: sets itself up, runs every check and test, one line a step, and ends with `N passed, N failed`.
 * `npm run check` is the same with the checks alone. A failed step shows what its tool printed; the others still run.
 */
import { rmSync } from 'node:fs';
import { toolEnvironment } from './environment.mjs';
import { ensureInstalled } from './install.mjs';
import { runQuietly } from './processes.mjs';
import { countStep } from './reports.mjs';
import { checks, everything } from './steps.mjs';

const onlyChecks = process.argv[2] === 'check';
const steps = onlyChecks ? checks : everything;
const total = { passed: 0, failed: 0 };
const failed = new Set();

/** Prints a step's line while it runs: the name first, the outcome when it is known. */
async function line(name, work) {
  const start = performance.now();
  process.stdout.write(`${name.padEnd(28, ' ')}`);
  const { passed, failed: failures, output } = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${failures === 0 ? 'ok' : 'FAILED'}  ${passed} passed, ${failures} failed  ${seconds} s`);
  if (failures > 0) {
    failed.add(name);
    console.log(output);
  }
  total.passed += passed;
  total.failed += failures;
}

/** Runs one step and counts it. */
async function run(step) {
  if (failed.has(step.needs))
    return { passed: 0, failed: 1, output: `not run: it needs the step "${step.needs}"` };
  if (step.report) rmSync(step.report, { force: true });
  const [command, ...words] = step.command;
  const { code, output } = await runQuietly(command, words, {
    ...toolEnvironment,
    NO_COLOR: '1',
    ...step.env,
  });
  return { ...countStep(step, code), output };
}

/** Finds the browser once, so that a missing one is a line of its own. */
async function browser() {
  const { code, output } = await runQuietly('node', ['scripts/browser.mjs']);
  if (code === 0) Object.assign(toolEnvironment, JSON.parse(output.trim().split('\n').at(-1)));
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}

/** Finds the speller once, so that a missing one is a line of its own. */
async function speller() {
  const { code, output } = await runQuietly('node', ['scripts/speller.mjs']);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}

await ensureInstalled();
if (!onlyChecks) {
  await line('browser is here', browser);
  await line('speller is here', speller);
}
for (const step of steps) await line(step.name, () => run(step));

process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
