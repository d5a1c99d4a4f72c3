import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installFromDebian } from '../../scripts/debian.mjs';
import { root } from '../../scripts/environment.mjs';

const program = '/usr/sbin/nginx';
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** A running nginx and how to end it. */
export interface Served {
  readonly address: string;
  /** Whether Debian's brotli module is there. */
  readonly brotli: boolean;
  readonly stop: () => Promise<void>;
}

/**
 * Serves `dist` by Debian's nginx with a configuration of this folder, on this computer alone; paths and port are the only
 * lines that differ.
 * @param file `nginx.conf`, or `school.conf` of a school's own computer
 * @throws without nginx where none may be installed, without `dist`, or without what `npm run compress` writes
 */
export async function serve(
  port: number,
  file: 'nginx.conf' | 'school.conf' = 'nginx.conf',
): Promise<Served> {
  if (!existsSync(program)) installFromDebian('nginx-light', 'libnginx-mod-http-brotli-static');
  if (!existsSync(program)) {
    throw new Error('nginx is missing: apt-get install nginx-light libnginx-mod-http-brotli-static');
  }
  if (!existsSync(join(root, 'dist/index.html.gz'))) {
    throw new Error('dist holds no compressed files. Run first: npm run build && npm run compress');
  }
  const hasBrotli = existsSync(brotli);
  const folder = mkdtempSync(join(tmpdir(), 'bilemin-nginx-'));
  const own = join(folder, 'bilemin');
  mkdirSync(own);
  if (hasBrotli) {
    writeFileSync(join(own, 'brotli.conf'), readFileSync(join(root, 'hosting/brotli.conf'), 'utf8'));
  }
  const site = readFileSync(join(root, 'hosting', file), 'utf8')
    .replace('listen 80 default_server', `listen 127.0.0.1:${port}`)
    .replace(/^\s*listen \[::\].*\n/m, '')
    .replace('root /var/www/bilemin', `root ${join(root, 'dist')}`)
    .replace('/etc/nginx/bilemin/', `${own}/`);
  writeFileSync(join(folder, 'site.conf'), site);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ');
  const around = `${hasBrotli ? `load_module ${brotli};` : ''} ${process.getuid?.() === 0 ? 'user root;' : ''}
    worker_processes auto; pid ${folder}/pid; error_log stderr; daemon off; events { worker_connections 4096; }
    http { include /etc/nginx/mime.types; ${temporary} include ${folder}/site.conf; }`;
  writeFileSync(join(folder, 'nginx.conf'), around);
  const child = spawn(program, ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const address = `http://127.0.0.1:${port}`;
  await untilAnswers(address, child);
  return { address, brotli: hasBrotli, stop: () => ended(child, folder) };
}

async function untilAnswers(address: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error('nginx did not start; what it said stands above.');
    const answer = await fetch(address).catch(() => undefined);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nginx does not answer at ${address}.`);
}

function ended(child: ChildProcess, folder: string): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => {
      rmSync(folder, { recursive: true, force: true });
      resolve();
    });
    child.kill('SIGQUIT');
  });
}
