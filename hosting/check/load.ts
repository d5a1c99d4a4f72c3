/**
 * `npm run hosting:load`: how many lesson pages a second Debian's nginx hands out on this computer, and the slowest hundredth;
 * then what a browser fetches to save.
 * Wants wrk (Debian: apt-get install wrk) and `npm run build && npm run compress` before. Server and asker share the processor,
 * so the figures are a lower bound; the link is not in them.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { installFromDebian } from '../../scripts/debian.mjs';
import { root } from '../../scripts/environment.mjs';
import { childParts, homePart, type PartList, setParts } from '../../src/stores/offline/parts.ts';
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
      part(said, /^\s+50%\s+(\S+)/m),
      part(said, /^\s+99%\s+(\S+)/m),
      errors,
    ];
    console.log(`| ${row.join(' | ')} |`);
  }
}
await stop();

/** Bytes of the files of some parts as brotli, each once; fonts and pictures as they are. */
function weigh(parts: readonly string[]): { files: number; bytes: number } {
  const paths = parts.flatMap((part) =>
    (JSON.parse(readFileSync(join(root, `dist/offline/${part}.json`), 'utf8')) as PartList).files.map(
      ([at]) => at,
    ),
  );
  const sizes = [...new Set(paths)].map((path) => {
    const file = join(root, 'dist', path.endsWith('/') ? `${path}index.html` : path);
    return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
  });
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

console.log('\n| what a browser fetches | files | KB with brotli |\n|---|--:|--:|');
for (const [what, parts] of [
  ['saved by a visit in Kazakh, fonts included', ['core', homePart('kk')]],
  ['kk 11-15, lessons and quizzes', childParts('kk', '11-15')],
  ['kk 11-15 with the pages for class', setParts('kk', '11-15')],
] as const) {
  const { files, bytes } = weigh(parts);
  console.log(`| ${what} | ${files} | ${(bytes / 1000).toFixed(0)} |`);
}
