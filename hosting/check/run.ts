/**
 * `npm run hosting:check`: serves `dist` by Debian's nginx with our configuration and looks at what comes over the wire.
 * Wants `npm run build && npm run compress` before. Ends with `N passed, N failed`; exit code 1 if one failed.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { root } from '../../scripts/environment.mjs';
import { ask } from './ask.ts';
import { headersFile, headersOf, permissions, readHeaders } from './headers-file.ts';
import { serve } from './serve.ts';

const lesson = '/kk/11-15/no-bullying/';
const file = (path: string): Buffer => readFileSync(join(root, 'dist', path));
const script = `/_astro/${readdirSync(join(root, 'dist/_astro')).find((name) => name.endsWith('.js'))}`;
const rules = readHeaders(headersFile());
const port = Number(process.env.PORT ?? 8811);
/** Where Debian's nginx writes when no configuration forbids it. */
const logs = ['access.log', 'error.log'].map((name) => join('/var/log/nginx', name));
const written = (): number[] => logs.map((log) => (existsSync(log) ? statSync(log).size : 0));
const before = written();
const { address, brotli, stop } = await serve(port);
const school = await serve(port + 1, 'school.conf');

const everyKind = [
  '/',
  lesson,
  '/ru/teachers/collect/',
  '/en/teachers/assign/',
  '/calm/',
  script,
  '/fonts/golos-kazakh-400.woff2',
];

const checks: Record<string, () => Promise<void>> = {
  async 'every kind of address has the headers of public/_headers'() {
    for (const path of everyKind) {
      const { status, headers } = await ask(address + path);
      assert.equal(status, 200, path);
      for (const [name, value] of Object.entries(headersOf(rules, path))) {
        if (name === 'permissions-policy')
          assert.deepEqual(permissions(headers[name] ?? ''), permissions(value), path);
        else assert.equal(headers[name], value, `${path} ${name}`);
      }
    }
  },
  async 'nothing names the version of the server'() {
    assert.equal((await ask(address + lesson)).headers['server'], 'nginx');
  },
  async 'a page comes as gzip, from the file written beforehand'() {
    const { headers, body } = await ask(address + lesson, { 'accept-encoding': 'gzip' });
    assert.equal(headers['content-encoding'], 'gzip');
    assert.match(headers['vary'] ?? '', /accept-encoding/i);
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assert.deepEqual(gunzipSync(body), file(`${lesson}index.html`));
    assert.deepEqual(body, file(`${lesson}index.html.gz`));
  },
  async 'a page comes as brotli where the module is'() {
    const { headers, body } = await ask(address + lesson, { 'accept-encoding': 'gzip, deflate, br' });
    assert.equal(headers['content-encoding'], brotli ? 'br' : 'gzip');
    const plain = brotli ? brotliDecompressSync(body) : gunzipSync(body);
    assert.deepEqual(plain, file(`${lesson}index.html`));
  },
  async 'who asks for neither gets it plain'() {
    const { headers, body } = await ask(address + lesson);
    assert.equal(headers['content-encoding'], undefined);
    assert.deepEqual(body, file(`${lesson}index.html`));
  },
  async 'a page seen before is asked for again and not sent again'() {
    const first = await ask(address + lesson, { 'accept-encoding': 'br, gzip' });
    const etag = first.headers['etag'] ?? '';
    assert.notEqual(etag, '');
    const again = await ask(address + lesson, { 'accept-encoding': 'br, gzip', 'if-none-match': etag });
    assert.equal(again.status, 304);
    assert.equal(again.body.length, 0);
    assert.equal(again.headers['content-security-policy'], "frame-ancestors 'none'");
  },
  async 'what is missing is said in three languages, with status 404 and all headers'() {
    for (const path of [
      '/kk/no-such-page/',
      '/nothing',
      '/_astro/',
      '/_astro/gone.js',
      '/_headers',
      '/404.html',
    ]) {
      const { status, headers, body } = await ask(address + path);
      assert.equal(status, 404, path);
      assert.deepEqual(body, file('404.html'), path);
      assert.equal(headers['cache-control'], 'no-cache', path);
      assert.equal(headers['referrer-policy'], 'no-referrer', path);
    }
    for (const language of ['kk', 'ru', 'en'])
      assert.match(file('404.html').toString(), new RegExp(`<section lang="${language}"`));
  },
  async 'the compressed files have no address of their own'() {
    for (const ending of ['gz', 'br']) {
      assert.equal((await ask(`${address}${lesson}index.html.${ending}`)).status, 404);
    }
  },
  async 'an address without its slash is led to the one with it, on the same host'() {
    const { status, headers } = await ask(`${address}/kk/help`);
    assert.equal(status, 301);
    assert.equal(headers['location'], '/kk/help/');
  },
  async 'tables and WebAssembly are called what they are'() {
    const wasm = readdirSync(join(root, 'dist/_astro')).find((name) => name.endsWith('.wasm'));
    assert.match(
      (await ask(`${address}/_astro/${wasm}`)).headers['content-type'] ?? '',
      /^application\/wasm/,
    );
    assert.match((await ask(`${address}/data/published.csv`)).headers['content-type'] ?? '', /^text\/csv/);
  },
};

const schoolChecks: Record<string, () => Promise<void>> = {
  async 'a school’s own computer gives out a page, packed as it is asked for'() {
    const { status, headers, body } = await ask(school.address + lesson, { 'accept-encoding': 'gzip' });
    assert.equal(status, 200);
    assert.equal(headers['content-encoding'], 'gzip');
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assert.deepEqual(gunzipSync(body), file(`${lesson}index.html`));
    for (const [name, value] of Object.entries({
      'cache-control': 'no-cache',
      'content-security-policy': "frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    }))
      assert.equal(headers[name], value);
  },
  async 'its scripts are called scripts, and an address without its slash stays on its port'() {
    const { headers } = await ask(school.address + script);
    assert.match(headers['content-type'] ?? '', /javascript/);
    assert.equal((await ask(`${school.address}/kk/help`)).headers['location'], '/kk/help/');
    assert.equal((await ask(`${school.address}/nothing`)).status, 404);
  },
  async 'neither writes down who asked, nor what was missing'() {
    for (const at of [address, school.address]) {
      await ask(at + lesson);
      await ask(`${at}/no-such-page`);
      await ask(`${at}/%00`);
    }
    assert.deepEqual(written(), before);
  },
};

const total = { passed: 0, failed: 0 };
for (const [name, check] of Object.entries({ ...checks, ...schoolChecks })) {
  const fault = await check().then(
    () => undefined,
    (reason: Error) => reason,
  );
  total[fault ? 'failed' : 'passed'] += 1;
  console.log(`${fault ? 'FAILED' : 'ok    '}  ${name}${fault ? `\n        ${fault.message}` : ''}`);
}
await stop();
await school.stop();
console.log(`\nbrotli module: ${brotli ? 'yes' : 'no'}\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
