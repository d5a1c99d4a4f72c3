/**
 * Runs one tool of `node_modules` with our environment: `node scripts/run.mjs astro build`.
 * The scripts of package.json go through here, so that the environment is said in one place.
 */
import { runHere } from './processes.mjs';

const [command, ...words] = process.argv.slice(2);
if (command === undefined) throw new Error('Say which tool to run: node scripts/run.mjs astro build');
process.exitCode = await runHere(command, words);
