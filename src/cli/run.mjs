#!/usr/bin/env node
/**
 * Starts the command line with the Node of node_modules: the machine's own may be too old to run TypeScript as it is.
 * Plain JavaScript, because this file is what the old Node reads.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const own = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));
const main = fileURLToPath(new URL('./bilemin.ts', import.meta.url));
const node = existsSync(own) ? own : process.execPath;
const { status, error } = spawnSync(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
if (error) {
  console.error(`bilemin: ${node} did not start (${error.message}). Run "npm run setup" in the checkout.`);
}
process.exitCode = status ?? 2;
