/**
 * `npm run hosting:load`: how many lesson pages a second Debian's nginx hands out on this computer, and the slowest hundredth.
 * Wants wrk (Debian: apt-get install wrk) and `npm run build && npm run compress` before. Server and asker share the processor,
 * so the figures are a lower bound; the link is not in them.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installFromDebian } from '../../scripts/debian.mjs';
import { root } from '../../scripts/environment.mjs';
import { ask } from './ask.ts';
import { serve } from './serve.ts';

const lesson = '/kk/11-15/no-bullying/';
const SECONDS = 10;

const hasWrk = (): boolean => spawnSync('wrk', ['--version']).error === undefined;
if (!hasWrk()) installFromDebian('wrk');
if (!hasWrk()) throw new Error('wrk is missing: apt-get install wrk');

/** Asks for one address as often as the server can, over so many connections at once. */
function press(address: string, connections: number, encoding: string): Promise<string> {
  const words = [
    '-t1',
    `-c${connections}`,
    `-d${SECONDS}s`,
    '--latency',
    '-H',
    `Accept-Encoding: ${encoding}`,
    address,
  ];
  return new Promise((resolve, reject) => {
    let said = '';
    const child = spawn('wrk', words, { stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.setEncoding('utf8').on('data', (text) => (said += text));
    child.on('error', reject);
    child.on('close', () => resolve(said));
  });
}

const part = (text: string, pattern: RegExp): string => pattern.exec(text)?.[1] ?? '–';
const load = readFileSync('/proc/loadavg', 'utf8').split(' ')[0];
const { address, stop } = await serve(Number(process.env.PORT ?? 8812));
console.log(`${lesson}, load of the machine before: ${load}`);
console.log('| sent as | bytes | connections | requests a second | median | p99 | errors |');
console.log('|---|--:|--:|--:|--:|--:|--:|');
for (const encoding of ['br', 'gzip', 'identity']) {
  const { body } = await ask(address + lesson, { 'accept-encoding': encoding });
  for (const connections of [16, 256]) {
    const said = await press(address + lesson, connections, encoding);
    const errors = /Non-2xx|Socket errors/.test(said) ? part(said, /((?:Non-2xx|Socket errors).*)/) : '0';
    const row = [
      encoding,
      body.length,
      connections,
      Math.round(Number(part(said, /Requests\/sec:\s+([\d.]+)/))),
      part(said, /50%\s+(\S+)/),
      part(said, /99%\s+(\S+)/),
      errors,
    ];
    console.log(`| ${row.join(' | ')} |`);
  }
}
await stop();

const parts = JSON.parse(readFileSync(join(root, 'dist/offline/parts.json'), 'utf8'));
console.log(`\nThe set kk 11-15, to download: ${(parts.sets['kk-11-15'].download / 1e6).toFixed(2)} MB`);
