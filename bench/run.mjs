/**
 * `npm run bench`: measures the built site beside a plain HTML form and other quiz players, prints a table and keeps it
 * in bench/results. Ends with exit code 1 if a page could not be measured at all, whatever the figures say.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../scripts/browser.mjs';
import { root } from '../scripts/environment.mjs';
import { makeCertificate } from './browse/certificate.mjs';
import { serve } from './browse/server.mjs';
import { measureEngine } from './engine.ts';
import { measure } from './measure.mjs';
import { measureMerge } from './merge.ts';
import { readOptions } from './options.mjs';
import { installPeers, makePage, prepareSite } from './prepare.mjs';
import { reportText } from './report/report.mjs';
import { targets } from './targets/index.mjs';

/** The command line, or the end of the program: with help, or with what is wrong. */
function options() {
  try {
    const read = readOptions(process.argv.slice(2), [...targets.map(({ name }) => name), 'engine', 'merge']);
    if (read.help === undefined) return read;
    console.log(read.help);
    return process.exit(0);
  } catch (error) {
    console.error(error.message);
    return process.exit(1);
  }
}

const { profiles, only, dist } = options();
const isChosen = ({ name }) => only === undefined || only.includes(name);
const chosen = targets.filter(isChosen);

const browser = await findBrowser();
const certificate = makeCertificate();
const machine = { browser, fingerprint: certificate.fingerprint };
const results = {
  date: new Date().toISOString().slice(0, 16).replace('T', ' '),
  machine: `${cpus()[0].model.trim()}, ${cpus().length} cores, ${execFileSync(browser, ['--version']).toString().trim()}`,
  profiles,
  targets: [],
};

/** Makes ready what can be; a target that cannot be keeps its fault and stays in the table. */
async function start(target, peersFault) {
  const { name, role, remark, steps } = target;
  const result = { name, role, remark, answered: Boolean(steps.feedback), runs: {} };
  results.targets.push(result);
  try {
    if (role === 'peer' && peersFault) throw new Error(peersFault);
    const folder = target.make ? makePage(target) : await prepareSite(dist);
    const server = await serve(folder, certificate);
    // Not counted: fills the server's memory with compressed files and shows whether the page can be answered.
    await measure(machine, { name: 'trial', cpu: 1 }, target, server.origin);
    console.log(`${name}: ready`);
    return { target, result, server };
  } catch (error) {
    result.fault = error.message.split('\n')[0];
    console.log(`${name}: ${result.fault}`);
    return undefined;
  }
}

async function visit(profile, run, { target, result, server }) {
  const label = `${profile.name} ${run + 1}/${profile.runs} ${target.name}`;
  try {
    const figures = await measure(machine, profile, target, server.origin);
    result.runs[profile.name] = [...(result.runs[profile.name] ?? []), figures];
    const told = figures.told ? `, feedback ${Math.round(figures.told)}` : '';
    console.log(`${label}: seen ${Math.round(figures.seen)}${told} ms`);
  } catch (error) {
    result.fault = error.message.split('\n')[0];
    console.log(`${label}: ${result.fault}`);
  }
}

if (isChosen({ name: 'engine' })) results.engine = measureEngine();
if (isChosen({ name: 'merge' })) results.merge = measureMerge();
const peersFault = chosen.some(({ role }) => role === 'peer') ? await installPeers() : undefined;
const started = [];
for (const target of chosen) started.push(await start(target, peersFault));
const pages = started.filter((page) => page !== undefined);
// Round by round and not page by page, so that a busy moment of the machine hits all alike.
for (const profile of profiles) {
  for (let run = 0; run < profile.runs; run += 1) {
    for (const page of pages) await visit(profile, run, page);
  }
}
for (const { server } of pages) server.close();

const folder = join(root, 'bench', 'results');
const text = reportText(results);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'results.json'), JSON.stringify(results, null, 2));
writeFileSync(join(folder, 'table.md'), text);
console.log(`\n${text}`);
process.exitCode = results.targets.some(({ runs }) => Object.keys(runs).length === 0) ? 1 : 0;
