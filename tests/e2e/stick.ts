import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { unzipSync } from 'fflate';

const root = join(import.meta.dirname, '../..');

/** The edition as a teacher has it: the ZIP of the built site, unpacked into a folder. */
export interface Stick {
  /** Where its files are. */
  readonly folder: string;
  /** Names of its files, from the folder. */
  readonly names: readonly string[];
  /** The address of a file of it as a double-click opens it. */
  readonly address: (name: string) => string;
}

/** Makes the edition, without PDF files, and unpacks its ZIP into a folder whose path has spaces and Kazakh letters. */
export function makeStick(into: string): Stick {
  execFileSync(process.execPath, ['src/integrations/usb/build.ts', '--no-pdf', `--out=${into}`], {
    cwd: root,
  });
  const files = unzipSync(readFileSync(join(into, 'bilemin-usb.zip')));
  const place = join(into, 'Бала құқығы мен әділдік 1');
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), content);
  }
  const folder = join(place, 'bilemin');
  return {
    folder,
    names: Object.keys(files).map((name) => name.slice('bilemin/'.length)),
    address: (name) => pathToFileURL(join(folder, name)).href,
  };
}

/** Everything the console of a browser says that is wrong, by the file that said it. */
export function complaints(context: BrowserContext): string[] {
  const heard: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      heard.push(`${message.location().url}: ${message.text()}`);
  });
  context.on('weberror', (error) => heard.push(`${error.page()?.url()}: ${error.error().message}`));
  return heard;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** Gives a folder out as the plainest of web servers does. @returns the server and its address */
export async function serve(folder: string): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer(({ url = '/' }, answer) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    try {
      const name = path.endsWith('/') ? `${path}index.html` : path;
      const content = readFileSync(join(folder, name));
      answer.writeHead(200, { 'content-type': types[extname(name)] ?? 'application/octet-stream' });
      answer.end(content);
    } catch {
      answer.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return { server, address: `http://127.0.0.1:${port}` };
}
